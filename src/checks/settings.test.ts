import { FAMILIES } from "../forms";
import { checkWorkbook } from "./checkWorkbook";
import { DEFAULT_SETTINGS, readSettings, settledFamilies, type CheckSettings } from "./settings";
import { drawnGoalSheet, drawnWorkbook } from "../goal/testing/drawnForms";

const rulesOf = (settings: Partial<CheckSettings>) =>
  checkWorkbook(drawnWorkbook([drawnGoalSheet([{ period: "随時", target: "", midYear: "調査した。" }])]), {
    phase: "mid-year",
    settings: { ...DEFAULT_SETTINGS, ...settings },
  }).map(({ rule, severity }) => `${rule} ${severity}`);

test("without settings every rule has its own severity", () => {
  expect(rulesOf({})).toEqual(["blank-cell error", "period-vague info"]);
});

test("a rule can be switched off or weighed anew", () => {
  expect(rulesOf({ rules: { "period-vague": "off" } as CheckSettings["rules"] })).toEqual(["blank-cell error"]);
  expect(rulesOf({ rules: { "period-vague": "warning" } as CheckSettings["rules"] })).toEqual(["blank-cell error", "period-vague warning"]);
});

test("required columns and accepted periods are the town's", () => {
  expect(rulesOf({ requiredColumns: { "ueda-r07": ["initiative", "period"] } as CheckSettings["requiredColumns"] })).toEqual(["period-vague info"]);
  expect(rulesOf({ acceptedPeriods: ["随 時"] })).toEqual(["blank-cell error"]);
});

test.each([
  ["{", [["", "not-json"]]],
  ['{"rules":{"period-vage":"off"}}', [["rules.period-vage", "unknown-name"]]],
  ['{"rules":{"period-vague":"of"}}', [["rules.period-vague", "unknown-value"]]],
  ['{"rule":{}}', [["rule", "unknown-name"]]],
  ['{"requiredColumns":{"ueda-r07":["periode"]}}', [["requiredColumns.ueda-r07.0", "unknown-value"]]],
  ['{"requiredColumns":{"ueda-r7":["period"]}}', [["requiredColumns.ueda-r7", "unknown-name"]]],
  ['{"requiredColumns":{"form-xyz":["period"]}}', [["requiredColumns.form-xyz", "unknown-name"]]],
  ['{"acceptedPeriods":"随時"}', [["acceptedPeriods", "wrong-type"]]],
  ["[]", [["", "wrong-type"]]],
  ['"off"', [["", "wrong-type"]]],
  ["null", [["", "wrong-type"]]],
  ['{"rules":"off"}', [["rules", "wrong-type"]]],
  ['{"rules":null}', [["rules", "wrong-type"]]],
])("%s is refused at its place", (json, problems) => {
  const read = readSettings(json);
  expect(Array.isArray(read) ? read.map(({ path, problem }) => [path, problem]) : read).toEqual(problems);
});

test("what would be right is listed where there is a list of it", () => {
  expect(readSettings('{"rules":{"period-vague":"of"}}')).toMatchObject([{ given: "of", expected: ["off", "error", "warning", "info"] }]);
});

test.each([
  ["what is no text as JSON", '{"acceptedPeriods":{"of":"2026"}}', '{"of":"2026"}'],
  ["no more of a long one than is needed", `{"acceptedPeriods":"${"随時".repeat(30)}"}`, "随時".repeat(20)],
])("a wrong value is told with %s", (_, json, given) => {
  expect(readSettings(json)).toMatchObject([{ path: "acceptedPeriods", problem: "wrong-type", given }]);
});

test("a whole settings file is read", () => {
  const read = readSettings('{"rules":{"period-vague":"off"},"allowedValues":{"difficulty":["A","B","C","S"]},"placeholders":["記入"]}');
  expect(read).toMatchObject({ allowedValues: { difficulty: ["A", "B", "C", "S"] }, acceptedPeriods: [] });
});

test("a form whose id is a name that every object has keeps its own columns", () => {
  const family = { ...FAMILIES[0]!, id: "constructor" };
  const settings = readSettings('{"requiredColumns":{"ueda-r07":["target"]}}') as CheckSettings;
  expect(settledFamilies(settings, [family])).toEqual([family]);
});

test("required columns of shipped forms and of forms kept in workbooks are taken", () => {
  const requiredColumns = { "mirai-progress": ["target"], "form-0123456789": ["period"] };
  expect(readSettings(JSON.stringify({ requiredColumns }), [...FAMILIES, { id: "mirai-progress" }])).toMatchObject({ requiredColumns });
  expect(readSettings(JSON.stringify({ requiredColumns }))).toEqual([
    expect.objectContaining({ path: "requiredColumns.mirai-progress", problem: "unknown-name", expected: expect.arrayContaining(["ueda-r07"]) as string[] }),
  ]);
});
