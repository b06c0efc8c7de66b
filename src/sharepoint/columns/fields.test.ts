import { documentsOf } from "../../submission/testing/documents";
import { LINE_LIMIT } from "./columns";
import { fieldsOf, line } from "./fields";

test("the due day is told as text, and as a moment that is the same day wherever the site is", () => {
  const [document] = documentsOf(1);
  expect(fieldsOf(document!, 3)).toMatchObject({ DueDay: "2026-09-30", DueDate: "2026-09-30T12:00:00Z", Revision: 3, Withdrawn: false });
  expect(fieldsOf({ ...document!, subItems: [] }, 1)).toMatchObject({ DueDay: null, DueDate: null });
});

const most = "あ".repeat(LINE_LIMIT);
test.each<[string, string | null, string | null]>([
  ["none", null, null],
  ["white space", " \n", null],
  ["lines", " 港の\n\nにぎわい　", "港の にぎわい"],
  ["what just fits", most, most],
  ["what is too long", `${most}い`, `${most.slice(1)}…`],
  ["a pair where it would be cut", `${most.slice(2)}𠮷い`, `${most.slice(2)}…`],
  ["a pair before that", `${most.slice(3)}𠮷いい`, `${most.slice(3)}𠮷…`],
])("%s in a column of one line", (_, text, shown) => {
  expect(line(text)).toBe(shown);
});

test("what has no name goes by its worksheet, whose name may be longer than the column in an .ods", () => {
  const [document] = documentsOf(1);
  expect(fieldsOf({ ...document!, marker: null, cells: {}, sheet: "1位", row: 4 }, 1).Title).toBe("1位 4");
  expect(String(fieldsOf({ ...document!, marker: null, cells: {}, sheet: most }, 1).Title)).toHaveLength(LINE_LIMIT);
});
