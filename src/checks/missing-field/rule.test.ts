import { testRule } from "../testing";
import { missingField } from "./rule";

testRule(missingField, {
  accept: [{ name: "all fields" }, { name: "priority with a space", header: { priority: "3 位" } }, { name: "full-width year", header: { heading: "令和７年度　重点目標管理シート" } }],
  reject: [
    { name: "no title", header: { title: "" }, at: ["- 重点目標"] },
    { name: "no department", header: { department: " " }, at: ["- 部局名"] },
    { name: "priority is the template's blank", header: { priority: "　位" }, at: ["- 優先順位"] },
    { name: "year left out of the heading", header: { heading: "令和　年度 重点目標管理シート" }, at: ["- fiscalYear"] },
  ],
});
