import { atCell, type Rule } from "../rule";
import type { Role } from "../../forms/role";

const FULL_WIDTH_DIGIT = /[０-９]/;
const HALF_WIDTH_DIGIT = /[0-9]/;
/** Digits, and the signs of a number where they stand beside one. */
const FULL_WIDTH_NUMBER = /[０-９]|(?<=[０-９0-9])[．，％](?=[０-９0-9]|$|[^０-９0-9])/g;
/** The numbers of sub-items keep to a style of their own: （１）3回. */
const NUMBERED = /[(（][0-9０-９]{1,2}[)）]/g;
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
        const counted = from.replace(NUMBERED, "");
        if (!FULL_WIDTH_DIGIT.test(counted) || !HALF_WIDTH_DIGIT.test(counted)) return [];
        return [{ ...atCell(row, role, null, { role }), fix: { from, text: halfWidth(from) } }];
      }),
    ),
};

function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH_NUMBER, (character) => String.fromCharCode(character.charCodeAt(0) - OFFSET));
}
