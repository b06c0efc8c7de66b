import type { Segment } from "../../japanese/subItems/subItems";
import { rememberedText } from "../../japanese/lookup/rememberedText";
import { withLines } from "../../japanese/text/runTogether";
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

/** What a web page or another program left for a line break, a blank or thick letters. */
const LEFT_BEHIND = /<br ?\/?>\n?|_x000D_\n?|&nbsp;|\*\*(?=[^*\n]{3,}\*\*)|(?<=\*\*[^*\n]{3,40})\*\*/gi;
const MAY_BE_LEFT = ["<", "_x", "&n", "**"];
/** What a cell may begin with before anything is said: the day on which it was filled in, the only section that did. */
const WHO_OR_WHEN =
  /^[(（][0-9０-９]{1,2}[/／.．月][0-9０-９]{1,2}日?(?:記入|入力|更新|追記|記載|提出|報告)[)）]\s*|^[【〔［][^【】〔〕［］\n]{1,10}[係課室班][】〕］][ \u3000]*\n(?![^]*(?:^|\n)[【〔［])/;
const OPENING = "(（【〔［";
const BLANK = /[ \u3000]/;

/**
 * What a cell says, with a sign of no width for each line break that only its width made, and for what stands in it beside
 * the words: as long as the cell's own text. It is split at numbers and then read, see withoutJoints.
 */
export function wholeText(cell: RowCell | undefined): string {
  const text = cell?.text ?? "";
  return cell && (text.includes("\n") || isOpening(text) || mayHaveLeft(text) || mayBeRunTogether(text)) ? withJoints(cell) : text;
}

const withJoints = rememberedOfWorkbook(({ text, breakWidth }: RowCell) => {
  const said = isOpening(text) ? text.replace(WHO_OR_WHEN, (told) => JOINT.repeat(told.length)) : text;
  const lines = mayHaveLeft(said) ? said.replace(LEFT_BEHIND, (left) => standIn(left) + JOINT.repeat(left.length - standIn(left).length)) : said;
  if (mayBeRunTogether(lines)) return withLines(lines, JOINT);
  return breakWidth === undefined ? joinedAlone(lines) : joinedAt(lines, breakWidth);
});

/** Shorter ones are one line. */
const LEAST_OF_TWO_LINES = 10;

function mayBeRunTogether(text: string): boolean {
  return text.length >= LEAST_OF_TWO_LINES && !text.includes("\n") && BLANK.test(text.trim());
}

const joinedAlone = rememberedText((lines) => joinedAt(lines, null));

function joinedAt(lines: string, width: number | null): string {
  return breaksInside(lines, width).reduce((joined, at) => `${joined.slice(0, at)}${JOINT}${joined.slice(at + 1)}`, lines);
}

function isOpening(text: string): boolean {
  return text !== "" && OPENING.includes(text.charAt(0));
}

function mayHaveLeft(text: string): boolean {
  return MAY_BE_LEFT.some((left) => text.includes(left));
}

function standIn(left: string): string {
  return left === "**" ? "" : left.startsWith("&") ? "\u00a0" : "\n";
}

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
