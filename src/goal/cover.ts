import { TITLE_YEAR } from "../japanese/periods/yearHeading";
import { isPrintedLike } from "../japanese/text/plainHeading";
import { compact } from "../japanese/text/text";
import type { Grid } from "../sheet/grid";
import type { CoverGoal } from "./goalSheet";

const HEADING = new RegExp(`^${TITLE_YEAR}?重点目標(?:名|の名称|項目)?(?:一覧)?$`);

/** Goals of a cover sheet: numbered titles below a heading 重点目標; [] when the sheet is no cover. */
export function readCover(sheet: string, grid: Grid): CoverGoal[] {
  const heading = grid.blocks.find((block) => isPrintedLike(HEADING, compact(block.text)));
  if (!heading) return [];
  const goals: CoverGoal[] = [];
  for (const block of grid.blocks) {
    const number = /^\d{1,2}$/.exec(compact(block.text));
    if (!number || block.area.top <= heading.area.bottom) continue;
    const beside = grid.startingAt(block.area.top).filter((one) => one.area.left > block.area.right);
    const title = beside.find(({ text }) => text.trim() !== "") ?? beside[0];
    if (!title) continue;
    goals.push({ sheet, number: Number(number[0]), title: title.text });
  }
  return goals;
}
