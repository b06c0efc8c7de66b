import { duplicates } from "./duplicates";
import { documentsOf } from "./testing/documents";

const rows = documentsOf(4);
const edited = rows.map((document) => ({ ...document, title: "書き換えた" }));
const file = (name: string, documents = rows) => ({ file: name, documents });

test.each<[string, ReturnType<typeof file>[], object]>([
  ["files of different rows share nothing", [file("a", rows.slice(0, 2)), file("b", rows.slice(2))], {}],
  ["of copies the first counts", [file("a"), file("b"), file("c")], { b: { same: true, as: "a" }, c: { same: true, as: "a" } }],
  ["of files that differ none counts", [file("a"), file("b", edited)], { a: { same: false, as: "b" }, b: { same: false, as: "a" } }],
  ["a file that shares some rows and has others differs", [file("a", rows.slice(0, 2)), file("b", rows.slice(1))], { a: { same: false, as: "b" }, b: { same: false, as: "a" } }],
  ["a copy of which one row was edited differs", [file("a"), file("b", [edited[0]!, ...rows.slice(1)])], { a: { same: false, as: "b" }, b: { same: false, as: "a" } }],
  ["of three files that differ each is told of the first that it meets", [file("a"), file("b", edited), file("c", edited.slice(1))], { a: { same: false, as: "b" }, b: { same: false, as: "a" }, c: { same: false, as: "a" } }],
  ["a part of another file is a copy of it", [file("a"), file("b", rows.slice(1, 2))], { b: { same: true, as: "a" } }],
])("%s", (_, files, expected) => {
  expect(Object.fromEntries(duplicates(files))).toEqual(expected);
});

test("who submitted, and when, makes no difference", () => {
  const later = rows.map((document) => ({ ...document, submittedAt: "2030-01-01T00:00:00Z" }));
  expect(duplicates([file("a"), file("b", later)]).get("b")).toEqual({ same: true, as: "a" });
});
