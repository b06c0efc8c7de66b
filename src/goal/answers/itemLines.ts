import { segments, subItemNumbers, type Segment, type SubItemStyle } from "../../japanese/subItems/subItems";
import type { Block } from "../../sheet/grid";
import type { RowCell } from "../goalSheet";
import { rememberedOfWorkbook } from "../remembered";

/** Fewer lines than these that are answered may as well hold what is said of the whole row. */
const LEAST_ANSWERED = 2;

/**
 * Segments of a cell that stands line by line beside an initiative with each of its sub-items in a line of its own: each
 * grid cell without numbers answers the sub-items whose lines it covers, as far as no number does. null for any other cell.
 */
export const lineSegments = rememberedOfWorkbook((cell: RowCell, initiative: RowCell, style: SubItemStyle): Segment[] | null => {
  const filled = (cell.gridCells ?? []).filter(({ text }) => text.trim() !== "");
  const answered = filled.flatMap(({ text }) => subItemNumbers(text, style));
  const lines = filled.map((one) => ({
    text: one.text,
    numbers: numbersBeside(one, initiative, style).filter((number) => !answered.includes(number)),
    isNumbered: subItemNumbers(one.text, style).length > 0,
  }));
  const plain = lines.filter(({ isNumbered }) => !isNumbered);
  const beside = plain.filter(({ numbers }) => numbers.length > 0).length;
  if (answered.length > 0 ? beside === 0 || beside < plain.length : beside < LEAST_ANSWERED) return null;
  let start = 0;
  return lines.flatMap(({ text, numbers, isNumbered }) => {
    const own = isNumbered ? segments(text, style) : [{ numbers, text: text.trim(), offset: text.length - text.trimStart().length }];
    const placed = own.map((segment) => ({ ...segment, offset: start + segment.offset }));
    start += text.length + 1;
    return placed;
  });
});

/** The sub-items whose lines of the initiative begin beside a grid cell. */
export function numbersBeside({ area: { top, bottom } }: Block, { gridCells = [] }: RowCell, style: SubItemStyle): number[] {
  return gridCells.filter(({ area }) => area.top >= top && area.top <= bottom).flatMap(({ text }) => subItemNumbers(text, style));
}
