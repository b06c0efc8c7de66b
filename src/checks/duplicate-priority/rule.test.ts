import { findingsOf, testRule } from "../ruleTesting";
import { drawnGoalSheet, drawnSectionSheet, drawnWorkbook, type DrawnHeader } from "../../goal/testing/drawnForms";
import { shifted } from "../../sheet/testing/drawnSheet";
import { duplicatePriority } from "./rule";

const goal = (header: DrawnHeader) => drawnGoalSheet([{}], header);
const page = (markers: string, header: DrawnHeader = {}) => drawnGoalSheet([...markers].map((marker) => ({ marker })), header);
const cover = { "A2:L2": "令和7年度 重点目標", A4: "1", "B4:L4": "移動手段の確保", A5: "2", "B5:L5": "見守りの充実" };

testRule(duplicatePriority, {
  accept: [
    { name: "a goal that goes on on further worksheets", sheets: { "1位": page("①②"), "1位(2)": page("③④"), "1位(3)": page("⑤") } },
    { name: "the same in another form", sheets: { "1位": goal({}), 地域課: drawnSectionSheet({}) } },
    { name: "each its own", sheets: { "1位": goal({}), "2位": goal({ priority: "2位" }) } }, { name: "none stated", sheets: { a: goal({ priority: "" }), b: goal({ priority: "" }) } },
  ],
  reject: [
    { name: "a copy that begins anew", sheets: { "1位": page("①②"), "1位 (2)": page("①②") }, at: ["- 優先順位", "- 優先順位"] },
    { name: "numbers that go on under another goal", sheets: { "1位": page("①②"), "1位(2)": page("③④", { title: "水路の清掃" }) }, at: ["- 優先順位", "- 優先順位"] },
    { name: "numbers with a gap", sheets: { "1位": page("①②"), "1位(2)": page("④") }, at: ["- 優先順位", "- 優先順位"] },
    { name: "another goal beside one that goes on", sheets: { a: page("①②"), b: page("③"), c: page("①", { title: "水路の清掃" }) }, at: ["- 優先順位", "- 優先順位"] },
    { name: "both names tell of another priority", sheets: { "2位": goal({}), "3位": goal({}) }, at: ["- 優先順位", "- 優先順位"] },
    { name: "a name of two digits", sheets: { "1位": goal({}), 重点目標12: goal({}) }, at: ["- 優先順位"] },
    { name: "names that only hold a number tell nothing", sheets: { "旧1位": goal({}), "2位案": goal({}) }, at: ["- 優先順位", "- 優先順位"] },
    { name: "twice the same", sheets: { a: goal({}), b: goal({}) }, at: ["- 優先順位", "- 優先順位"] },
    { name: "the worksheet's name tells which is wrong", sheets: { "1位": goal({}), "2位": goal({}) }, at: ["- 優先順位"] },
    {
      name: "the cover tells which is wrong",
      sheets: { 表紙: cover, a: goal({ title: "移動手段の確保" }), b: goal({ title: "見守りの充実" }) },
      at: ["- 優先順位"],
    },
  ],
});

test("the other sheets are named", () => {
  expect(findingsOf(duplicatePriority, drawnWorkbook({ a: goal({}), b: goal({}), c: goal({}) })).map(({ args }) => args.others)).toEqual([["b", "c"], ["a", "c"], ["a", "b"]]);
});

test("one that stands on a worksheet with others is named with its cell", () => {
  const both = { ...goal({}), ...shifted(goal({ title: "水路の清掃" }), 20, 0) };
  expect(findingsOf(duplicatePriority, drawnWorkbook({ 目標: both, a: goal({ title: "港の祭り" }) })).map(({ args }) => args.others)).toEqual([["目標 R23", "a"], ["目標 R3", "a"], ["目標 R3", "目標 R23"]]);
});
