import { findingsOf, testRule } from "../ruleTesting";
import { drawnSectionSheet, drawnWorkbook } from "../../goal/testing/drawnForms";
import { missingField } from "./rule";

const goals = (title: string, year: string) => ({ "A1:E1": title, A3: "事務事業名", B3: "指標・目標", C3: "実績・評価等", D3: `${year}指標・目標`, A4: "バスの運行", D4: "利用者 1,200人" });
const policy = (title: string) => ({ "A1:C1": title, "D1:F1": "地域局", "A3:C3": "キャッチフレーズ" });

testRule(missingField, {
  accept: [
    { name: "all fields" },
    { name: "a form whose year stands in a cell of its own", sheets: { a: drawnSectionSheet({}) } }, { name: "priority with a space", header: { priority: "3 位" } }, { name: "full-width year", header: { heading: "令和７年度　重点目標管理シート" } },
    { name: "the year in brackets behind a title", sheets: { a: { ...drawnSectionSheet({}), "A1:C1": "", "A2:C2": "", "A3:N3": "組織目標管理シート（令和３年度）" } } },
    { name: "the year of the document on another sheet, or in the heading alone", sheets: { 方針: policy("令和5年度　局・区運営方針"), a: goals("重点目標", "令和　年度"), b: goals("令和　年度 重点目標", "令和5年度") } },
  ],
  reject: [
    { name: "no title", header: { title: "" }, at: ["- 重点目標"] },
    { name: "no department", header: { department: " " }, at: ["- 部局名"] },
    { name: "priority is the template's blank", header: { priority: "　位" }, at: ["- 優先順位"] },
    { name: "the heading is gone", header: { heading: "" }, at: ["- fiscalYear"] },
    { name: "the cell of the year is gone", sheets: { a: { ...drawnSectionSheet({}), "A1:C1": "" } }, at: ["- fiscalYear"] },
    { name: "no department below the year", sheets: { a: { ...drawnSectionSheet({}), "A2:C2": "" } }, at: ["- department"] },
    { name: "the year left out behind the title", sheets: { a: { ...drawnSectionSheet({}), "A1:C1": "", "A2:C2": "", "A3:N3": "組織目標管理シート（令和　年度）" } }, at: ["- fiscalYear"] },
    { name: "the year left out of the only heading that names it", sheets: { a: goals("重点目標", "平成　年度") }, at: ["- fiscalYear"] },
    { name: "… of the title of a part", sheets: { a: goals("令和　年度 重点目標", "年度") }, at: ["- fiscalYear"] },
    { name: "… of the title of the document and of its part", sheets: { 方針: policy("令和　年度　局・区運営方針"), a: goals("重点目標", "年度") }, at: ["- fiscalYear", "- fiscalYear"] },
    { name: "signs for the year", header: { heading: "令和○○年度 重点目標管理シート" }, at: ["- fiscalYear"] },
    { name: "year left out of the heading", header: { heading: "令和　年度 重点目標管理シート" }, at: ["- fiscalYear"] },
  ],
});

test("the cell is the one where the year belongs", () => {
  const sheets = { a: goals("重点目標", "平成　年度"), b: goals("令和　年度 重点目標", "年度"), c: { ...drawnSectionSheet({}), "A1:C1": "", "A2:C2": "", "A3:N3": "組織目標管理シート（令和　年度）" } };
  expect(findingsOf(missingField, drawnWorkbook(sheets)).map(({ cell }) => cell)).toEqual(["D3", "A1", "A3"]);
});
