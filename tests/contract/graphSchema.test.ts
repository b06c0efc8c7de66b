import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { documentsOf } from "../../src/submission/testing/documents";
import { goalRowSchemaText } from "../../src/workbench/tools/goalRowSchema";

const published = readFileSync(path.join(__dirname, "../../docs/schema/goal-row-v1.json"), "utf8").replaceAll("\r\n", "\n");
const validate = new Ajv2020({ formats: { date: /^\d{4}-\d{2}-\d{2}$/, "date-time": /^\d{4}-\d{2}-\d{2}T.*Z$/ } }).compile(JSON.parse(published) as object);

test("the published schema is the one that the types are made of (npm run schema writes it anew)", () => {
  expect(published).toBe(goalRowSchemaText());
});

test("documents as they are built satisfy it", () => {
  for (const document of documentsOf(3)) {
    validate(document);
    expect(validate.errors).toBeNull();
  }
});

test.each([
  ["another version", { schemaVersion: 2 }],
  ["a key of another shape", { key: "総務部-1" }],
  ["a day that is no ISO text", { subItems: [{ ...documentsOf(1)[0]!.subItems[0]!, periods: [{ raw: "", start: "令和7年", end: null }] }] }],
  ["an unknown status", { subItems: [{ ...documentsOf(1)[0]!.subItems[0]!, status: { midYear: "late", final: "done" } }] }],
  ["row 0", { row: 0 }],
  ["no sender", { submittedBy: undefined }],
])("a document with %s does not", (_name, change) => {
  const document = JSON.parse(JSON.stringify({ ...documentsOf(1)[0]!, ...change })) as unknown;
  expect(validate(document)).toBe(false);
});
