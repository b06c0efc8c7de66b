import { drawnSnapshot } from "../../sheet/testing/drawnSheet";
import { readWorksheet } from "../../goal/readWorksheet";
import { familyFromMapping, mappingProblems } from "./familyFromMapping";
import type { MappingProposal } from "./mapping";
import { pickCell, type PickTarget } from "./pickCell";
import { proposeMapping } from "./proposeMapping";

const worksheet = drawnSnapshot("一覧", {
  "A1:F1": "令和8年度 事業進捗一覧",
  A2: "港湾課", C2: "係：浜辺係", D2: "まとめ役", "E2:F2": "浜口",
  D3: "部の名前", D4: "みなと部",
  "A6:A7": "事業名", "B6:C6": "上半期", B7: "計画", C7: "実績", "D6:E6": "年度末", D7: "計画", E7: "実績", "F6:F7": "達成の目安",
  A8: "港の清掃", B8: "6回", C8: "5回", D8: "12回", E8: "", F8: "12回",
});
const proposal = proposeMapping(worksheet)!;
const at = (address: string) => proposal.columns.findIndex((column) => column.address === address);
const fieldAt = (key: string) => proposal.fields.findIndex(({ field }) => field === key);

const picked = (target: PickTarget, address: string, mapping = proposal): MappingProposal => {
  const result = pickCell(mapping, worksheet, target, address);
  if ("problem" in result) throw new Error(JSON.stringify(result));
  return result;
};
/** What the reader makes of the worksheet by a mapping. */
const read = (mapping: MappingProposal) => {
  const sheet = readWorksheet(worksheet, [familyFromMapping(mapping)]);
  if (!("rows" in sheet)) throw new Error(sheet.reason);
  return sheet;
};

test("a column's heading is picked anywhere in its merged area; the column that had it takes the former one", () => {
  const final = at("E7");
  const mapping = picked({ kind: "column", at: final }, "F7");
  expect(mapping.columns[final]).toMatchObject({ heading: "達成の目安", address: "F6", role: "final", confidence: 1 });
  expect(mapping.columns[at("F6")]).toMatchObject({ heading: "実績", under: "年度末", address: "E7", role: proposal.columns[at("F6")]!.role });
  expect(read(mapping).rows[0]!.cells.final?.address).toBe("F8");
});

test("the line of a row is kept under the heading of another year that has it too, and nowhere else", () => {
  const lines = drawnSnapshot("1", {
    A1: "令和8年度 評価シート", A2: "指標", B2: "区分", C2: "令和7年度", D2: "令和8年度", E2: "備考",
    "A3:A4": "件数", B3: "目標", C3: "4", D3: "5", B4: "実績", C4: "3", D4: "6", "E3:E4": "月ごと",
  });
  const ofLines = proposeMapping(lines)!;
  const target = ofLines.columns.findIndex(({ role }) => role === "target");
  const other = pickCell(ofLines, lines, { kind: "column", at: target }, "C2");
  expect(other).toMatchObject({ columns: expect.arrayContaining([expect.objectContaining({ role: "target", address: "C2", line: "目標" })]) as unknown });
  expect(pickCell(ofLines, lines, { kind: "column", at: target }, "E2")).toMatchObject({ columns: expect.arrayContaining([expect.objectContaining({ role: "target", address: "E2", line: null })]) as unknown });
});

test("a heading that is left out is added, a listed one is not", () => {
  const columns = proposal.columns.filter(({ address }) => address !== "C7");
  const mapping = picked({ kind: "new-column" }, "C7", { ...proposal, columns });
  expect(mapping.columns.at(-1)).toEqual({ heading: "実績", under: "上半期", line: null, address: "C7", role: null, confidence: 1 });
  expect(pickCell(proposal, worksheet, { kind: "new-column" }, "F7")).toEqual({ problem: "taken", cell: "F6" });
});

test.each<[string, PickTarget["kind"], string, object, string, string | null]>([
  ["a label with its value right of it", "new-field", "D2", { label: "まとめ役", place: "right", address: "D2" }, "responsible", "浜口"],
  ["a label with its value below it", "new-field", "D3", { label: "部の名前", place: "right", address: "D3" }, "department", ""],
  ["a label with its value behind it in its cell", "new-field", "C2", { label: "係:", place: "inside", address: "C2" }, "section", "浜辺係"],
  ["an office below the year, without a label", "new-field", "A2", { label: null, place: { below: "fiscalYear" }, address: "A2", field: "department" }, "department", "港湾課"],
  ["the year itself", "new-field", "A1", { label: "{year}事業進捗一覧", place: "itself", address: "A1", field: "fiscalYear" }, "fiscalYear", "令和8年度 事業進捗一覧"],
])("a field is added by its label: %s", (_, kind, address, field, key, value) => {
  const fields = proposal.fields.filter(({ field: one }) => one === "fiscalYear" && key !== "fiscalYear");
  const added = picked({ kind } as PickTarget, address, { ...proposal, fields });
  expect(added.fields.at(-1)).toMatchObject({ confidence: 1, ...field });
  const named = { ...added, fields: added.fields.map((one, place) => (place === added.fields.length - 1 ? { ...one, field: key as "department" } : one)) };
  expect(read(named).fields.find((one) => one.key === key)?.text).toBe(value);
});

test("a value is picked right of its label, below it or beside the year, and nowhere else", () => {
  const added = picked({ kind: "new-field" }, "D3", { ...proposal, fields: proposal.fields.filter(({ field }) => field !== "department") });
  const last = added.fields.length - 1;
  const withKey = { ...added, fields: added.fields.map((one, place) => (place === last ? { ...one, field: "department" as const } : one)) };
  const below = picked({ kind: "value", at: last }, "D4", withKey);
  expect(below.fields[last]).toMatchObject({ label: "部の名前", place: "below", address: "D3" });
  expect(read(below).department).toBe("みなと部");
  const right = picked({ kind: "value", at: last }, "E3", below);
  expect(right.fields[last]).toMatchObject({ place: "right" });
  const beside = picked({ kind: "value", at: last }, "A2", right);
  expect(beside.fields[last]).toMatchObject({ label: null, place: { below: "fiscalYear" }, address: "A2" });
  expect(read(beside).department).toBe("港湾課");
  expect(pickCell(withKey, worksheet, { kind: "value", at: last }, "F8")).toEqual({ problem: "not-beside", cell: "F8" });
});

test("a field's label is picked anew", () => {
  const department = fieldAt("department");
  expect(proposal.fields[department]).toMatchObject({ label: null, place: { below: "fiscalYear" } });
  const mapping = picked({ kind: "label", at: department }, "D3");
  expect(mapping.fields[department]).toMatchObject({ label: "部の名前", place: "right", field: "department", confidence: 1 });
});

test("the printed title is picked with the year that it names", () => {
  expect(picked({ kind: "title" }, "C1", { ...proposal, title: null, year: null })).toMatchObject({ title: "{year}事業進捗一覧", year: 2026 });
  expect(picked({ kind: "title" }, "A6")).toMatchObject({ title: "事業名", year: 2026 });
});

test.each<PickTarget>([{ kind: "title" }, { kind: "column", at: 0 }, { kind: "new-column" }, { kind: "label", at: 0 }, { kind: "new-field" }])("a blank cell is no $kind", (target) => {
  expect(pickCell(proposal, worksheet, target, "H30")).toEqual({ problem: "blank", cell: "H30" });
});

test("two labels for one field are a problem", () => {
  const fields = [...proposal.fields, { ...proposal.fields[0]!, address: "D2" }];
  expect(mappingProblems({ ...proposal, fields })).toEqual([{ kind: "field-twice", field: "fiscalYear" }]);
});
