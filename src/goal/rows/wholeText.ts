import type { Segment } from "../../japanese/subItems/subItems";
import { breaksInside, widthOfBreaks } from "../../japanese/text/wrappedLines";
import type { Role } from "../../forms/role";
import type { GoalRow, RowCell } from "../goalSheet";
import { rememberedOfWorkbook } from "../remembered";

type Cells = Pick<GoalRow, "cells">;

/** Stands where a line break was, so that every other character keeps its place; it has no width. */
const JOINT = "\u2060";
const BESIDE = /[\s\u2060]/;
const AROUND_JOINTS = /[ \u3000]*\u2060[ \u3000]*/g;

/** Rows whose cells know at which width the lines of their column are broken. */
export function withBreakWidths<Row extends Cells>(rows: readonly Row[]): Row[] {
  const roles = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells) as Role[]))];
  const widths = roles.flatMap((role): [Role, number][] => {
    const width = widthOfBreaks(rows.map(({ cells }) => cells[role]?.text ?? ""));
    return width === null ? [] : [[role, width]];
  });
  if (widths.length === 0) return [...rows];
  return rows.map((row) => {
    const broken = widths.flatMap(([role, breakWidth]) => (row.cells[role] ? [[role, { ...row.cells[role], breakWidth }] as const] : []));
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(broken) } };
  });
}

/** What a web page or another program left for a line break. */
const LEFT_FOR_BREAK = /<br ?\/?>\n?|_x000D_\n?/gi;

/**
 * What a cell says, with a sign of no width for each line break that only its width made, and with line breaks where a web
 * page or another program left its own signs for them: as long as the cell's own text. It is split at numbers and then
 * read, see withoutJoints.
 */
export function wholeText(cell: RowCell | undefined): string {
  const text = cell?.text ?? "";
  return cell && (text.includes("\n") || text.includes("<") || text.includes("_x")) ? withJoints(cell) : text;
}

const withJoints = rememberedOfWorkbook(({ text, breakWidth }: RowCell) => {
  const lines = text.replace(LEFT_FOR_BREAK, (left) => `\n${JOINT.repeat(left.length - 1)}`);
  return breaksInside(lines, breakWidth ?? null).reduce((joined, at) => `${joined.slice(0, at)}${JOINT}${joined.slice(at + 1)}`, lines);
});

/** What a cell says, its broken lines made whole. */
export function cellWords({ cells }: Cells, role: Role): string {
  return withoutJoints(wholeText(cells[role]));
}

/** A text without the signs that wholeText puts in. */
export function withoutJoints(text: string): string {
  return text.includes(JOINT) ? text.replace(AROUND_JOINTS, "") : text;
}

/** A part of wholeText as it stands in the cell. */
export function asTyped<Part extends Pick<Segment, "text" | "offset">>(cell: RowCell, part: Part): Part {
  let [from, to] = [part.offset, part.offset + part.text.length];
  const isBeside = (at: number) => BESIDE.test(part.text[at - part.offset]!);
  while (from < to && isBeside(from)) from += 1;
  while (to > from && isBeside(to - 1)) to -= 1;
  return { ...part, text: cell.text.slice(from, to), offset: from };
}
