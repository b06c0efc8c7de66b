import type { Family } from "../../forms";
import { isBlank, segments, type Segment, type SubItemStyle } from "../../japanese/subItems/subItems";
import { asRead, wordsAsRead } from "../../japanese/text/typedText";
import type { Role } from "../../forms/role";
import type { Report } from "../../japanese/reports/status";
import { firstLine } from "../../sheet/firstLine";
import { wordsOf } from "./asAbove";
import { bareAnswer } from "./bareAnswer";
import type { GoalRow, RowCell } from "../goalSheet";
import { lineSegments } from "./itemLines";
import { otherSegments } from "./otherNumbering";
import { rememberedOfWorkbook } from "../remembered";
import { withRest } from "./restAnswers";
import { unitedText } from "../rows/units";
import { asTyped, wholeText, withoutJoints } from "../rows/wholeText";

/** What a cell says about one sub-item. */
export interface Answer {
  /** As a person reads it, see asRead; a mere number with the unit beside it. */
  text: string;
  /** The same without that unit. */
  typed: string;
  /** The sub-items that the same words answer; [] when the cell uses no numbers. */
  shared: number[];
}

/** The column that a row's report stands in: of a report over several columns the first that is filled in. */
export function reportRole(row: GoalRow, family: Family, report: Report): Role | undefined {
  return family.reports[report].find((role) => !isBlank(row.cells[role]?.text ?? ""));
}

/** Segments of a row's cell, to the character, in the row's own numbering style; a row without sub-items is read for brackets. Words for all or for the others answer what is left; the very numbers may be written in another way. */
export function cellSegments(row: GoalRow, role: Role): Segment[] {
  const cell = row.cells[role];
  return !cell ? [] : wholeText(cell) === cell.text ? wholeSegments(row, role) : wholeSegments(row, role).map((part) => asTyped(cell, part));
}

/** The same with the cell's broken lines made whole. */
function wholeSegments(row: GoalRow, role: Role): Segment[] {
  const cell = row.cells[role];
  if (!cell) return [];
  const style = row.style ?? "bracketed";
  const { initiative } = row.cells;
  const byLine = cell.gridCells && initiative?.gridCells && row.subItems.length > 0 ? lineSegments(cell, initiative, style) : null;
  return byLine ?? segmentsOf(cell, style, row, role);
}

const segmentsOf = rememberedOfWorkbook((cell: RowCell, style: SubItemStyle, row: GoalRow, role: Role) => {
  const text = wholeText(cell);
  const parts = segments(text, style, row.subItems);
  if (row.subItems.length === 0) return parts;
  return usesNumbers(parts) ? withRest(parts, row.subItems, role) : (otherSegments(text, row) ?? parts);
});

/** The same as they are read, see bareAnswer: without their sub-items' names and signs around them. */
export const readSegments = rememberedOfWorkbook((row: GoalRow, role: Role): Segment[] => {
  const parts = wholeSegments(row, role).map((part) => ({ ...part, text: withoutJoints(part.text) }));
  return role === "initiative" ? parts : parts.map((part) => ({ ...part, text: bareAnswer(part.text, nameOf(row, part)) }));
});

/** What a segment's only sub-item is called; the row itself where it lists none. */
function nameOf(row: GoalRow, { numbers }: Pick<Segment, "numbers">): string {
  if (numbers.length > 1) return "";
  const named = readSegments(row, "initiative").find((one) => (numbers.length === 0 ? one.numbers.length === 0 : one.numbers.includes(numbers[0]!)));
  return firstLine(named?.text);
}

/** Whether a row's cell answers by numbers. */
export function usesNumbers(cell: readonly Segment[]): boolean {
  return cell.some((segment) => segment.numbers.length > 0);
}

/**
 * What a cell says about a sub-item: its segments, or the whole cell when that uses no numbers or `sub` is null.
 * null when the cell is blank or answers other numbers only.
 */
export const answerTo = rememberedOfWorkbook((row: GoalRow, role: Role, sub: number | null): Answer | null => {
  const cell = row.cells[role];
  if (!cell || cell.text.trim() === "") return null;
  const parts = readSegments(row, role);
  if (sub === null || !usesNumbers(parts)) {
    const bare = (text: string) => (role === "initiative" ? text : bareAnswer(text, usesNumbers(parts) ? "" : nameOf(row, { numbers: [] })));
    const typed = bare(withoutJoints(wholeText(cell)));
    return { text: wordsAsRead(cell.units ? bare(unitedText(cell)) : typed).trim(), typed: asRead(typed).trim(), shared: [] };
  }
  const own = parts.filter((segment) => segment.numbers.includes(sub) && segment.text !== "");
  if (own.length === 0) return null;
  const typed = own.map((segment) => wordsOf(segment, parts));
  return { text: typed.map(wordsAsRead).join("\n"), typed: typed.map(asRead).join("\n"), shared: own[0]!.numbers };
});

/** Sub-items a row is reported by, ascending and once each; [null] when it has none. */
export function reportedItems(row: GoalRow): (number | null)[] {
  const own = row.subItems.length > 0 ? row.subItems : row.columnItems;
  return own.length > 0 ? [...new Set(own)].sort((a, b) => a - b) : [null];
}
