import { readFileSync } from "node:fs";
import path from "node:path";
import { documentValidator } from "../../../tests/support/documentValidator";
import { COLUMN_NAMES } from "../../sharepoint/columns/columns";
import { EXAMPLE_FILE, exampleDocumentText } from "./exampleDocument";

const textOf = (file: string) => readFileSync(file, "utf8").replaceAll("\r\n", "\n");

test("the example is what submitting the sample makes (npm run example writes it anew)", async () => {
  expect(textOf(EXAMPLE_FILE)).toBe(await exampleDocumentText());
});

test("the example follows the published schema", () => {
  const validate = documentValidator();
  validate(JSON.parse(textOf(EXAMPLE_FILE)));
  expect(validate.errors).toBeNull();
});

test("the Power Query example names columns of the list and members of the document that are there", () => {
  const query = textOf(path.join("docs", "examples", "goal-rows.pq"));
  const document = JSON.parse(textOf(EXAMPLE_FILE)) as Record<string, unknown>;
  const listed = /Columns = \{([^}]*)\}/.exec(query)![1]!.match(/[A-Za-z]+/g)!;
  expect(listed.filter((name) => !(COLUMN_NAMES as readonly string[]).includes(name))).toEqual([]);
  const members = /Members = \{([^}]*)\}/.exec(query)![1]!.match(/[A-Za-z]+/g)!;
  expect(members.filter((name) => !(name in document))).toEqual([]);
});
