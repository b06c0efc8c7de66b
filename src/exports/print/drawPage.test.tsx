import type { DataTable } from "../../tables/dataTable";
import { TOWN_FIGURES } from "../../tables/testing/townFigures";
import { drawPage } from "./drawPage";

const departments: DataTable = {
  id: "status_by_department",
  title: "部局別の状況",
  columns: [
    { id: "department", heading: "部局", kind: "text" },
    { id: "section", heading: "課", kind: "text" },
    { id: "rows", heading: "取組", kind: "whole" },
    { id: "done", heading: "完了", kind: "whole" },
    { id: "done_share", heading: "完了の割合", kind: "share" },
  ],
  rows: [
    ["港湾部", null, 1200, 300, 0.25],
    ["福祉部", null, 0, 0, null],
  ],
  chart: { kind: "bars", title: "取組と完了", category: "department", series: ["rows", "done"] },
};

function drawn(tables: DataTable[]) {
  const acts: string[] = [];
  const body = document.createElement("body");
  drawPage(body, { language: "ja", title: "令和8年度 集計", notes: ["10月20日 現在"], tables, print: "印刷する", close: "閉じる" }, { print: () => acts.push("print"), close: () => acts.push("close") });
  return { body, acts, texts: (selector: string) => [...body.querySelectorAll(selector)].map(({ textContent }) => textContent) };
}

test("tables are drawn with their headings, figures as people read them, and without blank columns", () => {
  const { body, texts } = drawn([departments]);
  expect(document.documentElement.lang).toBe("ja");
  expect(document.title).toBe("令和8年度 集計");
  expect(texts("h1, header p, h2")).toEqual(["令和8年度 集計", "10月20日 現在", "部局別の状況"]);
  expect(texts("thead th")).toEqual(["部局", "取組", "完了", "完了の割合"]);
  expect(texts("tbody tr")).toEqual(["港湾部1,20030025.0%", "福祉部00–"]);
  expect(body.querySelector("table")!.getAttribute("aria-labelledby")).toBe(body.querySelector("h2")!.id);
});

test("figures, days and short words stand on one line, texts on several", () => {
  const columns = (["text", "whole", "day", "text", "text", "text"] as const).map((kind, at) => ({ id: `${at}`, heading: `${at}`, kind }));
  const { body } = drawn([{ id: "attention", title: "期限超過", columns, rows: [["港湾部", 1200, "2027-03-31", "期限超過", "Not achieved", "桟橋の工事の契約を結んだ。"]], chart: null }]);
  expect([...body.querySelectorAll("td")].map(({ textContent, className }) => [textContent, className])).toEqual([
    ["1,200", "number"],
    ["2027/3/31", "short"],
    ["期限超過", "short"],
    ["Not achieved", "short"],
    ["桟橋の工事の契約を結んだ。", ""],
  ]);
});

test("the chart shows the same figures to the eye only; its bars have the lengths of the figures", () => {
  const { body, texts } = drawn([departments]);
  expect(body.querySelector("figure")!.getAttribute("aria-hidden")).toBe("true");
  expect(texts("figcaption, .legend li, .category, .part")).toEqual(["取組と完了", "取組", "完了", "港湾部", "1,200", "300", "福祉部"]);
  expect([...body.querySelectorAll<HTMLElement>(".part")].map(({ style }) => [style.left, style.width, style.top])).toEqual([
    ["0%", "100%", "0%"],
    ["0%", "25%", "50%"],
  ]);
});

test("a chart without a bar is left out", () => {
  const { body } = drawn([{ ...departments, rows: [["福祉部", null, 0, 0, null]] }]);
  expect(body.querySelector("figure")).toBeNull();
});

test("figures of different kinds are drawn as a list", () => {
  const { body, texts } = drawn([TOWN_FIGURES]);
  expect(body.querySelector("table")).toBeNull();
  expect(texts("dl div")).toEqual(["取組1,200", "達成率75.0%", "期限超過–"]);
});

test("the buttons print and close", () => {
  const { body, acts, texts } = drawn([]);
  for (const button of body.querySelectorAll("button")) button.click();
  expect(texts("button")).toEqual(["印刷する", "閉じる"]);
  expect(acts).toEqual(["print", "close"]);
});
