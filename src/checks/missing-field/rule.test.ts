import { drawnSectionSheet, testRule } from "../testing";
import { missingField } from "./rule";

testRule(missingField, {
  accept: [
    { name: "all fields" },
    { name: "a form whose year stands in a cell of its own", sheets: { a: drawnSectionSheet({}) } }, { name: "priority with a space", header: { priority: "3 位" } }, { name: "full-width year", header: { heading: "令和７年度　重点目標管理シート" } },
  ],
  reject: [
    { name: "no title", header: { title: "" }, at: ["- 重点目標"] },
    { name: "no department", header: { department: " " }, at: ["- 部局名"] },
    { name: "priority is the template's blank", header: { priority: "　位" }, at: ["- 優先順位"] },
    { name: "the heading is gone", header: { heading: "" }, at: ["- fiscalYear"] },
    { name: "the cell of the year is gone", sheets: { a: { ...drawnSectionSheet({}), "A1:C1": "" } }, at: ["- fiscalYear"] },
    { name: "no department below the year", sheets: { a: { ...drawnSectionSheet({}), "A2:C2": "" } }, at: ["- department"] },
    { name: "year left out of the heading", header: { heading: "令和　年度 重点目標管理シート" }, at: ["- fiscalYear"] },
  ],
});
