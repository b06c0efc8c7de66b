import { compact } from "../japanese/text/text";
import { isPrintedLike } from "../japanese/text/plainHeading";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { GoalSheet, OtherSheet } from "./goalSheet";

/** What marks a sample of a filled-in form, in the worksheet's name or in a cell of its head, or a row of it. */
const SAMPLE = /^(?:(?:記[入載]|作成|入力)(?:例示?|見本)|見本|サンプル|例)$/;
/** Lines of a worksheet in which such a mark stands. */
const HEAD = 8;

/**
 * Why the goal sheets of a worksheet are nobody's beside the workbook's others: a blank form kept with the filled ones, or a
 * sample; null where they are somebody's. A form that bears its goal or its priority is a goal that is still to be filled
 * in, and one on which a sample's mark was left is a goal where no other takes its place.
 *
 * @param all goal sheets of the workbook, these among them
 */
export function leftAside({ name, cells }: SheetSnapshot, sheets: readonly GoalSheet[], all: readonly GoalSheet[]): OtherSheet["reason"] | null {
  if (sheets.every(isBlankForm)) return "blank";
  if (isSampleMark(name.replace(/[\d\s_-]+$/, ""))) return "sample";
  const isMarked = cells.some(({ row, text }) => row < HEAD && text.includes("例") && isSampleMark(text));
  return isMarked && sheets.every((sheet) => all.some((other) => !sheets.includes(other) && isInPlaceOf(other, sheet))) ? "sample" : null;
}

const isInPlaceOf = ({ priority, section }: GoalSheet, other: GoalSheet) => priority === other.priority && section === other.section;

function isBlankForm({ rows, title, priority, columns, missingColumns }: GoalSheet): boolean {
  return rows.length === 0 && title === null && priority === null && columns.length > 0 && missingColumns.length === 0;
}

/** Whether a text says nothing but that something is a sample: 記入例, （例）. */
export function isSampleMark(text: string): boolean {
  return isPrintedLike(SAMPLE, compact(text));
}
