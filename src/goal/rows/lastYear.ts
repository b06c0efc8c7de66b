import { compact } from "../../japanese/text/text";
import type { Grid } from "../../sheet/grid";
import type { TableHeader } from "../headings/header";

/** The caption of a table that is only there to compare with: （参考）, ■前年度の取組; a sentence is a note. */
const CAPTION = /^[([【■□●○◆◇]*(?:参考[)\]】:]|(?:前|昨)年度)[^。はをが]{0,16}$/;
/** Lines between a caption and its table, at most. */
const NEAR = 2;

/** The grid row of the caption by which a table is last year's, not the sheet's own; null where none stands above its header. */
export function captionOfLastYear(grid: Grid, { top }: TableHeader): number | null {
  for (let row = top - 1; row >= top - NEAR; row--) {
    const [first, ...more] = grid.startingAt(row).filter(({ text }) => text.trim() !== "");
    if (first) return more.length === 0 && CAPTION.test(compact(first.text)) ? row : null;
  }
  return null;
}
