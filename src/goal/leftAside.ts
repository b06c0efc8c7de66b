import { parseAddress } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { GoalSheet, OtherSheet } from "./goalSheet";
import { isSampleHead, isSampleName } from "./rows/sampleMarks";

/** Lines of a worksheet in which a sample is marked, above its table. */
const HEAD = 8;
/** Signs that stand for a name in a sample: ○○課. */
const STAND_IN = /([○◯〇△□●◎×])\1/;

/**
 * Why the goal sheets of a worksheet are nobody's beside the workbook's others: a blank form kept with the filled ones, or a
 * sample; null where they are somebody's. A form that bears its goal or its priority is a goal that is still to be filled
 * in, and one on which a sample's mark was left is a goal where no other takes its place and its owner has a name.
 *
 * @param all goal sheets of the workbook, these among them
 */
export function leftAside({ name, cells }: SheetSnapshot, sheets: readonly GoalSheet[], all: readonly GoalSheet[]): OtherSheet["reason"] | null {
  if (sheets.every(isBlankForm)) return "blank";
  if (isSampleName(name)) return "sample";
  const end = Math.min(HEAD, ...sheets.flatMap(({ columns }) => columns.map(({ address }) => parseAddress(address).top)));
  const isMarked = cells.some(({ row, text }) => row < end && isSampleHead(text));
  return isMarked && sheets.every((sheet) => isNobodys(sheet) || all.some((other) => !sheets.includes(other) && isInPlaceOf(other, sheet))) ? "sample" : null;
}

const isNobodys = ({ department, section, title }: GoalSheet) => [department, section, title].some((text) => text !== null && STAND_IN.test(text));

const isInPlaceOf = ({ priority, section }: GoalSheet, other: GoalSheet) => priority === other.priority && section === other.section;

/** A form without a table is blank where nothing but what it prints itself stands in it. */
function isBlankForm({ rows, title, priority, fields, columns, missingColumns }: GoalSheet): boolean {
  if (columns.length === 0) return fields.length > 1 && fields.every(({ inside, text }) => inside || text.trim() === "");
  return rows.length === 0 && title === null && priority === null && missingColumns.length === 0;
}
