import type { Role } from "../../forms/role";
import { atCell, type Rule } from "../rule";

const FULL_WIDTH_DIGIT = /[０-９]/;
const HALF_WIDTH_DIGIT = /[0-9]/;
/** The numbers of sub-items keep to a style of their own: （１）3回. */
const SUB_ITEM = /[(（][0-9０-９]{1,2}[)）]/g;
/** Digits and, behind or between them, the signs of a number; and what keeps its width, the numbers of sub-items. */
const SIGN = new RegExp(`${SUB_ITEM.source}|[０-９]|(?<=[０-９0-9])(?:[．，](?=[０-９0-9])|％)`, "g");
/** From a full-width sign to the half-width one. */
const OFFSET = 0xfee0;

/** A cell types its numbers partly in full, partly in half width. */
export const digitWidth: Rule = {
  id: "digit-width",
  severity: "info",
  check: ({ sheet }) =>
    sheet.rows.flatMap((row) =>
      (Object.keys(row.cells) as Role[]).flatMap((role) => {
        const from = row.cells[role]!.text;
        if (role === "marker" || !FULL_WIDTH_DIGIT.test(from)) return [];
        const counted = from.replace(SUB_ITEM, "");
        if (!FULL_WIDTH_DIGIT.test(counted) || !HALF_WIDTH_DIGIT.test(counted)) return [];
        return [{ ...atCell(row, role, null, { role }), fix: { from, text: halfWidth(from) } }];
      }),
    ),
};

function halfWidth(text: string): string {
  return text.replace(SIGN, (found) => (found.length > 1 ? found : String.fromCharCode(found.charCodeAt(0) - OFFSET)));
}
