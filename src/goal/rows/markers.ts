import { compact } from "../../japanese/text/text";
import type { Block } from "../../sheet/grid";
import { columnOverlap, keyOf } from "../headings/columnAreas";
import type { HeaderColumn, TableHeader } from "../headings/header";
import { isMarkerText, isShort } from "./markerText";

const MARKER_HEADING = /^(?:No\.?|(?:整理|通し|項目)?番号|[項通連]番|区分|記号|取組項目|[#＃])$/i;

/** Behind a marker of its own it is the number of a sub-item. */
const IN_BRACKETS = /^\s*[(（]/;

/**
 * The row's marker: the form's own marker column, or the first of two cells under the initiative's heading, or what
 * stands left of the initiative. Taken out of the initiative's blocks.
 */
export function takeMarker(byColumn: Map<HeaderColumn, Block[]>, left: readonly Block[], header: TableHeader): Block | null {
  const own = header.columns.find(({ form }) => form.role === "marker");
  if (own) return byColumn.get(own)?.[0] ?? null;
  const key = keyOf(header.columns);
  const under = byColumn.get(key) ?? [];
  const first = under[0];
  const beside = under.find((block) => first && block.area.top === first.area.top && block.area.left > first.area.right);
  const before = left.filter((block) => block.text.trim() !== "" && isShort(block.text) && !isOtherColumn(header, block)).at(-1) ?? null;
  const isMarked =
    first !== undefined && isShort(first.text) && key.form.line === undefined && !(before && isMarkerText(before.text) && IN_BRACKETS.test(first.text));
  // Beside a marker in its own place a short text is the initiative's: ①, 広報, 広報紙の発行.
  if (isMarked && ((beside && !before) || isMarkerText(first.text))) {
    under.splice(0, 1);
    return first;
  }
  return before;
}

/** Whether what stands left of the initiatives has a heading of its own that names no markers: 担当, 課名. */
export function isOtherColumn({ cells }: TableHeader, { area }: Pick<Block, "area">): boolean {
  const heading = cells.find((cell) => columnOverlap(cell.area, area) > 0 && cell.text.trim() !== "");
  return heading !== undefined && !MARKER_HEADING.test(compact(heading.text));
}
