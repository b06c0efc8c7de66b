import { drawnGoalSheet, drawnSectionSheet, drawnSnapshot, shifted, type DrawnSheet } from "../checks/testing";
import { readGoalWorkbook } from "./readGoalWorkbook";

const rowsOf = (drawn: DrawnSheet) =>
  readGoalWorkbook({ name: "a.xlsx", sheets: [drawnSnapshot("課", drawn)] }).sheets.map(({ rows }) => rows.map(({ marker, group, cells }) => [marker, group, cells.initiative?.address].filter(Boolean).join(" ")));

/** The lines of a drawn sheet above a line. */
const above = (drawn: DrawnSheet, line: number) => Object.fromEntries(Object.entries(drawn).filter(([address]) => Number(/\d+/.exec(address)) < line));

describe("the head of a section's sheet again on a further page", () => {
  const first = drawnSectionSheet({});
  const pages = (change: DrawnSheet) => ({ ...first, ...shifted({ ...first, A7: "重点取組②", ...change }, 8, 0) });

  test.each<[string, DrawnSheet]>([
    ["as it stands", {}],
    ["with the number of the page", { "A3:N3": "組織目標管理シート No.2" }],
    ["with another number of the page", { "A3:N3": "組織目標管理シート（２／２）", O1: "2" }],
    ["going on", { "A1:C1": "■平成30年度（続き）" }],
  ])("%s", (_, change) => {
    expect(rowsOf(pages(change))).toEqual([["重点取組① C7", "重点取組② C15"]]);
  });

  test("is no head where it says something else", () => {
    expect(rowsOf({ ...pages({}), A12: "重点取組⑨", C12: "水道管の更新", G12: "年度末", H12: "5km" })[0]).toContain("重点取組⑨ C12");
  });
});

describe("the title of a goal sheet again on a further page", () => {
  const first = above(drawnGoalSheet([{}, {}]), 11);
  const second = shifted(above(drawnGoalSheet([{ marker: "③" }]), 10), 11, 0);

  test.each(["令和7年度 重点目標管理シート", "令和7年度 重点目標管理シート（続き）", "令和7年度 重点目標管理シート　その２", "重点目標管理シート（令和7年度）"])("%s", (title) => {
    expect(rowsOf({ ...first, ...second, "A12:T12": title })).toEqual([["① B9", "② B10", "③ B20"]]);
  });

  test("of another year is another goal sheet", () => {
    expect(rowsOf({ ...first, ...second, "A12:T12": "令和8年度 重点目標管理シート" })).toEqual([["① B9", "② B10"], ["③ B20"]]);
  });
});

test("a column stands again under a heading that the form does not know", () => {
  const first = above(drawnGoalSheet([{}, {}, {}]), 12);
  const second = shifted({ ...Object.fromEntries(Object.entries(drawnGoalSheet([{ target: "利用者 900人" }])).filter(([address]) => ["8", "9"].includes(/\d+/.exec(address)![0]))), "J8:M8": "水準" }, 4, 0);
  const [sheet] = readGoalWorkbook({ name: "a.xlsx", sheets: [drawnSnapshot("課", { ...first, ...second })] }).sheets;
  expect(sheet?.rows.map(({ cells }) => cells.target?.text)).toEqual(["利用者 1,200人", "利用者 1,200人", "利用者 1,200人", "利用者 900人"]);
});
