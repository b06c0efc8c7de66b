import { YEAR_PIECES } from "../japanese/periods/yearHeading";
import { compact } from "../japanese/text/text";
import type { Block, Grid } from "../sheet/grid";

const CELLS = 3;
/** Blank grid columns between two cells of a year, at most. */
const APART = 1;

/**
 * Fiscal years above a grid row that stand over cells side by side, since only the number is typed in (令和 | 8 | 年度; the
 * last cell may go on with the title): each as one block with the first cell's address.
 */
export function yearsOverCells(grid: Grid, above: number): Block[] {
  return grid.blocks.flatMap((last) => {
    if (last.area.bottom >= above || !/^(?:[\d元]{1,2})?年度/.test(compact(last.text))) return [];
    const line = grid.startingAt(last.area.top).filter(({ text, area }) => text.trim() !== "" && area.left <= last.area.left);
    for (let cells = CELLS; cells > 1; cells--) {
      const run = line.slice(-cells);
      const named = run.length === cells && isSideBySide(run) ? YEAR_PIECES.exec(run.map(({ text }) => compact(text)).join("|"))?.[0] : undefined;
      const [first] = run;
      if (first && named?.split("|").length === cells) return [{ ...first, area: { ...first.area, right: last.area.right }, text: named.replaceAll("|", "") }];
    }
    return [];
  });
}

function isSideBySide(run: readonly Block[]): boolean {
  return run.every(({ area }, at) => at === 0 || area.left - run[at - 1]!.area.right <= 1 + APART);
}
