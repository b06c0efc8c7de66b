import { compact } from "../../japanese/text/text";
import { atField, type Rule } from "../rule";

/** A goal on the cover list and the title of its sheet differ, white space and width aside. */
export const coverMismatch: Rule = {
  id: "cover-mismatch",
  severity: "warning",
  check({ sheet, workbook }) {
    const title = compact(sheet.title ?? "");
    const field = sheet.fields.find(({ key }) => key === "title");
    if (title === "" || !field || workbook.cover.some((goal) => compact(goal.title) === title)) return [];
    const listed = workbook.cover.find((goal) => goal.number === sheet.priority);
    if (!listed) return [];
    return [atField(field, { title: field.text.trim(), listed: listed.title.trim(), cover: listed.sheet })];
  },
};
