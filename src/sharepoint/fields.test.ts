import { documentsOf } from "../submission/testing/documents";
import { fieldsOf } from "./fields";

test("the due day is told as text, and as a moment that is the same day wherever the site is", () => {
  const [document] = documentsOf(1);
  expect(fieldsOf(document!, 3)).toMatchObject({ DueDay: "2026-09-30", DueDate: "2026-09-30T12:00:00Z", Revision: 3, Withdrawn: false });
  expect(fieldsOf({ ...document!, subItems: [] }, 1)).toMatchObject({ DueDay: null, DueDate: null });
});
