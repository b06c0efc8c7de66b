import { findingsOf, testRule } from "../ruleTesting";
import { drawnGoalSheet, drawnWorkbook } from "../../goal/testing/drawnForms";
import { coverMismatch } from "./rule";

const cover = { "A2:L2": "令和7年度 重点目標", A4: "1", "B4:L4": "移動手段の確保とＩＣＴの活用", A5: "2", "B5:L5": "見守りの充実" };
const goal = (title: string, priority = "1位") => drawnGoalSheet([{}], { title, priority });

testRule(coverMismatch, {
  accept: [
    { name: "width and white space differ", sheets: { 表紙: cover, "1位": goal("移動手段の確保と ICT の活用") } },
    { name: "a space typed between number and title", sheets: { 表紙: { "A2:L2": "令和7年度 重点目標", A4: "1", B4: "　", "C4:L4": "移動手段の確保とＩＣＴの活用" }, "1位": goal("移動手段の確保とＩＣＴの活用") } },
    { name: "no cover", sheets: { "1位": goal("移動手段の確保") } },
    { name: "priority wrong, title listed", sheets: { 表紙: cover, "2位": goal("見守りの充実") } },
    { name: "no title: a missing field", sheets: { 表紙: cover, "1位": goal("　") } },
    { name: "a priority that the cover does not list", sheets: { 表紙: cover, "3位": goal("移動手段の確保とＩＣＴの導入", "3位") } },
    { name: "no priority", sheets: { 表紙: cover, "1位": goal("移動手段の確保とＩＣＴの導入", "") } },
  ],
  reject: [
    { name: "another wording", sheets: { 表紙: cover, "1位": goal("移動手段の確保とＩＣＴの導入") }, at: ["- 重点目標"] },
    { name: "another wording of the second", sheets: { 表紙: cover, "2位": goal("見守りの強化", "2位") }, at: ["- 重点目標"] },
  ],
});

test("both titles are told without white space around them", () => {
  const workbook = drawnWorkbook({ 表紙: { ...cover, "B5:L5": " 見守りの充実　" }, "2位": goal(" 見守りの強化\n", "2位") });
  expect(findingsOf(coverMismatch, workbook)).toMatchObject([{ cell: "D3", args: { title: "見守りの強化", listed: "見守りの充実", cover: "表紙" } }]);
});
