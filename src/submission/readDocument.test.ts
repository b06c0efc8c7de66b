import { readDocument } from "./readDocument";
import { documentsOf } from "./testing/documents";

const [document] = documentsOf(1);
const stored = (change: object) => JSON.stringify({ ...document, ...change });

test("a document reads back as it was written", () => {
  expect(readDocument(JSON.stringify(document))).toEqual({ ok: true, document });
});

test("a document from before answers were kept has none", () => {
  expect(readDocument(stored({ answers: undefined }))).toEqual({ ok: true, document: { ...document, answers: [] } });
});

test("members added by a later add-in of the same version do no harm", () => {
  expect(readDocument(stored({ colour: "red" }))).toEqual({ ok: true, document });
});

test("older versions are brought up step by step", () => {
  const upgrades = [
    (older: Record<string, unknown>) => ({ ...older, phase: older.stage }),
    (older: Record<string, unknown>) => ({ ...older, schemaVersion: 1 }),
  ];
  const seen: unknown[] = [];
  readDocument(stored({ stage: "final", phase: undefined }), upgrades.map((upgrade) => (older) => (seen.push([older.schemaVersion, older.phase]), upgrade(older))), 3);
  expect(seen).toEqual([[1, undefined], [2, "final"]]);
});

test("a version that nothing brings up is refused", () => {
  expect(readDocument(stored({}), [], 2)).toEqual({ ok: false, fault: { reason: "invalid", path: "schemaVersion" } });
});

test.each([
  ["text that is no JSON", "{", { reason: "not-json" }],
  ["text cut off", stored({}).slice(0, -10), { reason: "not-json" }],
  ["a list", "[]", { reason: "invalid", path: "schemaVersion" }],
  ["null", "null", { reason: "invalid", path: "schemaVersion" }],
  ["no version", stored({ schemaVersion: undefined }), { reason: "invalid", path: "schemaVersion" }],
  ["a version before the first", stored({ schemaVersion: 0 }), { reason: "invalid", path: "schemaVersion" }],
  ["a later version", stored({ schemaVersion: 2 }), { reason: "newer", version: 2 }],
  ["a wrong phase", stored({ phase: "spring" }), { reason: "invalid", path: "phase" }],
  ["a date that is none", stored({ submittedAt: "yesterday" }), { reason: "invalid", path: "submittedAt" }],
])("refuses %s", (_name, text, fault) => {
  expect(readDocument(text)).toEqual({ ok: false, fault });
});
