import { readFileSync } from "node:fs";
import path from "node:path";
import { FAMILIES } from "..";
import { readGoalWorkbook } from "../../goal/readGoalWorkbook";
import { drawnSnapshot, type DrawnSheet } from "../../sheet/testing/drawnSheet";
import { FIELD_KEYS } from "../fieldKey";
import { ROLES } from "../role";
import { declaredFamily } from "./declaredFamily";
import type { FamilyDeclaration } from "./declaration";
import { readFamilyFile, readFamilyList } from "./familyFile";

const GOOD = {
  id: "minato",
  name: "みなと町 事業一覧",
  year: 2026,
  sheets: [
    {
      id: "goal",
      title: "{year}事業一覧",
      columns: [
        { role: "initiative", heading: "事業（名）", required: true, filled: true },
        { role: "target", heading: "目標", under: "令和8年度" },
        { role: "difficulty", heading: "重さ", codes: ["大", "小"] },
      ],
      fields: [{ field: "department", place: { below: "fiscalYear" } }, { field: "fiscalYear", label: "{year}事業一覧", place: "itself" }],
    },
  ],
  phases: ["planning"],
  reports: { midYear: [], final: [] },
};

/** The file with one place changed: `sheets.0.columns.0.role`. */
function changed(place: string, value: unknown): string {
  const copy = structuredClone(GOOD) as Record<string, unknown>;
  const keys = place.split(".");
  const last = keys.pop()!;
  const holder = keys.reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return JSON.stringify(copy);
}

test("a whole family file is read", () => {
  expect(readFamilyFile(JSON.stringify(GOOD))).toMatchObject({ id: "minato", finalTarget: "target", subItemsFrom: [] });
  expect(readFamilyFile(`\ufeff${JSON.stringify(GOOD)}`)).toMatchObject({ id: "minato" });
});

test.each<[string, unknown, string, string]>([
  ["id", undefined, "id", "missing"],
  ["id", "Minato Cho", "id", "wrong-type"],
  ["id", FAMILIES[0]!.id, "id", "taken-id"],
  ["colour", "red", "colour", "unknown-name"],
  ["year", "令和8年度", "year", "wrong-type"],
  ["sheets", [], "sheets", "wrong-type"],
  ["sheets.0.columns.0.role", "initiatve", "sheets.0.columns.0.role", "unknown-value"],
  ["sheets.0.columns.0.heading", "", "sheets.0.columns.0.heading", "wrong-type"],
  ["sheets.0.columns.0.role", "content", "sheets.0.columns", "no-initiative"],
  ["sheets.0.columns.2.role", "target", "sheets.0.columns", "role-twice"],
  ["sheets.0.columns.0.pattern", ".*", "sheets.0.columns.0.pattern", "unknown-name"],
  ["sheets.0.fields.0.place", "left", "sheets.0.fields.0.place", "wrong-type"],
  ["reports.final", ["finale"], "reports.final.0", "unknown-value"],
  ["phases", ["summer"], "phases.0", "unknown-value"],
])("%s = %j is refused at %s", (place, value, path, problem) => {
  const read = readFamilyFile(changed(place, value));
  expect(Array.isArray(read) ? read.map((one) => [one.path, one.problem]) : read).toEqual([[path, problem]]);
});

test.each<[string, unknown, string, string[]]>([
  ["phases", ["summer"], "summer", ["planning", "mid-year", "final"]],
  ["year", { of: "2026" }, '{"of":"2026"}', []],
  ["year", "令和".repeat(30), "令和".repeat(20), []],
  ["id", undefined, "id", []],
  ["colour", "red", "colour", []],
])("%s = %j is told with what was given and what would be right", (place, value, given, expected) => {
  expect(readFamilyFile(changed(place, value))).toMatchObject([{ given, expected }]);
});

test.each([
  ["{", "not-json"],
  ["[]", "wrong-type"],
  ["7", "wrong-type"],
])("%s is no family file", (json, problem) => {
  expect(readFamilyFile(json)).toMatchObject([{ path: "", problem }]);
});

test("a list gives its good families and names the place of the wrong one", () => {
  const { families, problems } = readFamilyList(`[${JSON.stringify(GOOD)},${changed("id", undefined)}]`);
  expect(families.map(({ id }) => id)).toEqual(["minato"]);
  expect(problems).toMatchObject([{ path: "1.id", problem: "missing" }]);
  expect(readFamilyList("{}").problems).toMatchObject([{ path: "", problem: "wrong-type" }]);
  expect(readFamilyList("").problems).toMatchObject([{ path: "", problem: "not-json" }]);
});

test("texts are plain: compared whole, whatever their width, spaces and signs", () => {
  const family = declaredFamily(readFamilyFile(JSON.stringify(GOOD)) as FamilyDeclaration);
  const read = (heading: string, title: string) =>
    readGoalWorkbook({ name: "a.xlsx", sheets: [drawnSnapshot("1", { A1: title, A2: "港課", A4: heading, "B3:C3": "令和8年度", B4: "目標", D4: "重さ", A5: "清掃", B5: "12回" })] }, [family]).sheets[0];
  expect(read("事 業\n(名)", "令和９年度 事業一覧")).toMatchObject({ fiscalYear: 2027, department: "港課" });
  expect(read("事業(名)", "事業一覧")).toMatchObject({ fiscalYear: null });
  expect(read("事業名", "令和9年度 事業一覧")?.missingColumns).toEqual(["initiative"]);
});

test.each<[string, string, string | null]>([
  ["担当課：", "担当課：港湾課", "港湾課"],
  ["担当課：", "担当課：", null],
  ["担当課：", "担当課長　浜口", undefined as never],
  ["担当課", "担当課　港湾課", "港湾課"],
  ["担当課", "【担当課】港湾課", "港湾課"],
])("a label %s with its value in its own cell, %s, gives %p", (label, text, department) => {
  const inside = changed("sheets.0.fields.0", { field: "department", label, place: "inside" });
  const family = declaredFamily(readFamilyFile(inside) as FamilyDeclaration);
  const sheet = drawnSnapshot("1", { A1: "令和9年度 事業一覧", A2: text, A4: "事業(名)", "B3:C3": "令和8年度", B4: "目標", D4: "重さ", A5: "清掃", B5: "12回" });
  const [read] = readGoalWorkbook({ name: "a.xlsx", sheets: [sheet] }, [family]).sheets;
  expect(read!.fields.some(({ key }) => key === "department") ? read!.department : undefined).toBe(department);
});

test.each<[string, Record<string, string>, string | null]>([
  ["right below it", { A3: "港湾課" }, "港湾課"],
  ["behind a blank line", { A4: "港湾課" }, "港湾課"],
  ["nowhere above another label", { A3: "課長名", A4: "浜口" }, null],
  ["nowhere above a heading", { A3: "事業(名)", D3: "重さ", B3: "目標" }, null],
])("the value below a label stands %s", (_, below, department) => {
  const fields = [{ field: "department", label: "担当課", place: "below" }, { field: "responsible", label: "課長名", place: "below" }];
  const family = declaredFamily(readFamilyFile(changed("sheets.0.fields", fields)) as FamilyDeclaration);
  const table: DrawnSheet = "D3" in below ? { A6: "清掃", B6: "12回" } : { A6: "事業(名)", "B5:C5": "令和8年度", B6: "目標", D6: "重さ", A7: "清掃", B7: "12回" };
  const sheet = drawnSnapshot("1", { A1: "令和9年度 事業一覧", A2: "担当課", ...below, ...table });
  expect(readGoalWorkbook({ name: "a.xlsx", sheets: [sheet] }, [family]).sheets[0]).toMatchObject({ department });
});

test("a heading that asks in a sentence is its column's", () => {
  const asking = { ...GOOD, sheets: GOOD.sheets.map((sheet) => ({ ...sheet, columns: sheet.columns.map((column) => (column.role === "initiative" ? { ...column, heading: "何をしますか。" } : column)) })) };
  const family = declaredFamily(readFamilyFile(JSON.stringify(asking)) as FamilyDeclaration);
  const sheet = drawnSnapshot("1", { A1: "令和9年度 事業一覧", A2: "港課", A4: "何を\nしますか。", "B3:C3": "令和8年度", B4: "目標", D4: "重さ", A5: "清掃", B5: "12回" });
  expect(readGoalWorkbook({ name: "a.xlsx", sheets: [sheet] }, [family]).sheets[0]?.missingColumns).toEqual([]);
});

test("the example in docs/families.md is a family file, and every role and field is named there", () => {
  const page = readFileSync(path.join(__dirname, "../../../docs/families.md"), "utf8");
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  expect(readFamilyFile(example)).toMatchObject({ id: "mirai-progress" });
  for (const name of [...ROLES, ...FIELD_KEYS]) expect(page).toContain(`\`${name}\``);
});
