import { compact } from "../../japanese/text/text";
import type { Block, Grid } from "../../sheet/grid";
import { GROUP_WORDS } from "./columnWords";
import { meanings, plainHeading, yearIn, type Meaning } from "./meaning";

/** A column as its printed headings make it: the lowest heading and the group headings over it, top to bottom. */
export interface Leaf {
  block: Block;
  groups: Block[];
}

/** The heading rows of a table on a worksheet of no known form. */
export interface TableHeading {
  top: number;
  bottom: number;
  leaves: Leaf[];
}

/** Least confidence at which a text counts as a heading. */
const HEADING_LIKE = 0.6;
const LONGEST_HEADING = 60;
const LONGEST_GROUP = 24;
/** Heading rows at most: three. */
const DEPTH = 2;
const CANDIDATES = 5;
/** Headings are looked for in this many rows from the top, and in rows of at most so many texts. */
const ROWS = 200;
const WIDEST = 200;
const FULL_WIDTH_SHARE = 0.8;
/** Fewer than these make no line of headings. */
export const FEWEST_HEADINGS = 3;
const HEADINGS_SHARE = 0.7;

/** Rows that read like the headings of a table with their group and sub-headings, likeliest first. */
export function tableHeadings(grid: Grid): TableHeading[] {
  const strength = new Map<number, { roles: Set<Meaning["role"]>; points: number }>();
  for (const block of grid.blocks) {
    if (block.area.top >= ROWS) break;
    if (!isShort(block)) continue;
    const meaning = meanings([block.text])[0];
    if (!meaning || meaning.confidence < HEADING_LIKE) continue;
    const row = strength.get(block.area.top) ?? { roles: new Set<Meaning["role"]>(), points: 0 };
    if (meaning.role !== null && !row.roles.has(meaning.role)) row.points += meaning.confidence;
    strength.set(block.area.top, { roles: row.roles.add(meaning.role), points: row.points });
  }
  return [...strength]
    .filter(([row, { roles }]) => roles.size > 1 && grid.startingAt(row).length <= WIDEST)
    .sort(([rowA, a], [rowB, b]) => b.points - a.points || rowA - rowB)
    .slice(0, CANDIDATES)
    .map(([row]) => headingAround(grid, row));
}

/** The heading rows around one of them. */
function headingAround(grid: Grid, row: number): TableHeading {
  const anchors = filled(grid.startingAt(row));
  let top = row;
  let bottom = Math.min(row + DEPTH, Math.max(...anchors.filter(isHeadingLike).map(({ area }) => area.bottom)));
  while (bottom - top < DEPTH && areGroups(grid, top - 1, bottom, anchors)) top--;
  while (bottom - top < DEPTH && haveSubHeadings(grid, top, bottom)) bottom++;
  return { top, bottom, leaves: leavesIn(grid, top, bottom) };
}

/** Whether a line holds headings, three at least and hardly anything else: those of a further table. */
export function isHeadingLine(grid: Grid, row: number): boolean {
  const line = filled(grid.startingAt(row));
  return line.filter(isHeadingLike).length >= Math.max(FEWEST_HEADINGS, line.length * HEADINGS_SHARE);
}

/** Whether the blocks of a row are group headings, or headings over all heading rows, of the row below. */
function areGroups(grid: Grid, row: number, bottom: number, below: readonly Block[]): boolean {
  if (row < 0) return false;
  const above = filled(grid.startingAt(row));
  const tall = above.filter(({ area }) => area.bottom > row && area.bottom <= bottom);
  const flat = above.filter((block) => !tall.includes(block));
  const over = flat.map((block) => below.filter(({ area }) => area.left >= block.area.left && area.right <= block.area.right).length);
  const groups = flat.filter((_, at) => over[at]! > 1);
  if (groups.length + tall.length === 0 || over.includes(0)) return false;
  if (flat.some(({ text }) => compact(text).length > LONGEST_GROUP)) return false;
  const width = Math.max(...below.map(({ area }) => area.right)) - Math.min(...below.map(({ area }) => area.left)) + 1;
  if (groups.some(({ area }) => area.right - area.left + 1 >= width * FULL_WIDTH_SHARE)) return false;
  return groups.length + tall.length > 1 || groups.every(isGroupLike);
}

/** Whether the row below holds the sub-headings of a wide heading. */
function haveSubHeadings(grid: Grid, top: number, bottom: number): boolean {
  const wide = filled(grid.overlapping(top, bottom)).filter(({ area }) => area.bottom === bottom && area.right > area.left);
  const next = filled(grid.startingAt(bottom + 1));
  return wide.some((group) => {
    const under = next.filter(({ area }) => area.left >= group.area.left && area.right <= group.area.right);
    return under.length > 1 && under.every((block) => isHeadingLike(block) || isGroupLike(block));
  });
}

function leavesIn(grid: Grid, top: number, bottom: number): Leaf[] {
  const blocks = filled(grid.overlapping(top, bottom)).filter(({ area }) => area.bottom <= bottom);
  const covers = (block: Block, column: number) => block.area.left <= column && block.area.right >= column;
  const isLeaf = (block: Block) => !blocks.some((other) => other.area.top > block.area.bottom && covers(block, other.area.left));
  return blocks
    .filter(isLeaf)
    .map((block) => ({ block, groups: blocks.filter((other) => other.area.bottom < block.area.top && covers(other, block.area.left)) }))
    .sort((a, b) => a.block.area.left - b.block.area.left);
}

function isHeadingLike(block: Block): boolean {
  return isShort(block) && (meanings([block.text])[0]?.confidence ?? 0) >= HEADING_LIKE;
}

/** White space counts for little: headings are spaced out and broken over lines. */
function isShort({ text }: Block): boolean {
  return text !== "" && text.length <= 2 * LONGEST_HEADING && compact(text).length <= LONGEST_HEADING;
}

function isGroupLike({ text }: Block): boolean {
  if (yearIn(text, 0) !== null && compact(text).length <= LONGEST_GROUP) return true;
  const plain = plainHeading(text);
  return plain !== "" && GROUP_WORDS.some((word) => plain.includes(word));
}

function filled(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ text }) => text.trim() !== "");
}
