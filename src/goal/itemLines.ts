import { subItemNumbers, type Segment, type SubItemStyle } from "../japanese/subItems";
import type { Block } from "../sheet/grid";
import type { RowCell } from "./goalSheet";
import { rememberedOfWorkbook } from "./remembered";

/** Fewer lines than these that are answered may as well hold what is said of the whole row. */
const LEAST_ANSWERED = 2;

/**
 * Segments of a cell without numbers that stands line by line beside an initiative with each of its sub-items in a line
 * of its own: each grid cell answers the sub-items whose lines it covers. null for any other cell.
 */
export const lineSegments = rememberedOfWorkbook((cell: RowCell, initiative: RowCell, style: SubItemStyle): Segment[] | null => {
  const filled = (cell.gridCells ?? []).filter(({ text }) => text.trim() !== "");
  if (filled.some(({ text }) => subItemNumbers(text, style).length > 0)) return null;
  const answered = filled.map((one) => ({ ...one, numbers: numbersBeside(one, initiative, style) }));
  if (answered.filter(({ numbers }) => numbers.length > 0).length < LEAST_ANSWERED) return null;
  let start = 0;
  return answered.map(({ text, numbers }) => {
    const offset = start + text.length - text.trimStart().length;
    start += text.length + 1;
    return { numbers, text: text.trim(), offset };
  });
});

/** The sub-items whose lines of the initiative begin beside a grid cell. */
export function numbersBeside({ area: { top, bottom } }: Block, { gridCells = [] }: RowCell, style: SubItemStyle): number[] {
  return gridCells.filter(({ area }) => area.top >= top && area.top <= bottom).flatMap(({ text }) => subItemNumbers(text, style));
}
