import { plainHeadings } from "../../japanese/text/plainHeading";
import { compact } from "../../japanese/text/text";
import type { Block, Grid } from "../../sheet/grid";
import type { TableHeader } from "../headings/header";

/** Alone in a line: the number of a page, a remark in brackets, the end of the paper. */
const FOOT = /^(?:-?\d{1,3}-?|p\.?\d{1,3}|\d{1,3}\/\d{1,3}|\d{1,3}(?:\/\d{1,3})?(?:頁|ページ)|\([^()]*\)|以上)$/i;
/** What a line begins with that counts those above it. */
const TOTAL = /^(?:小|合|総|総合)?計$/;
/** What stands under a heading over several columns, in a line of its own. */
export const SUBHEADING =
  /^(?:(?:目標|自己|内部|達成|進捗|取組|実施|活動)?(?:実績|評価|判定|状況|成果|課題|理由|度|率|値)(?:[・及びと]{1,2}(?:評価|成果|課題|理由))?|[上下]半?期|[上下]半?期の?実績|目標|内容|今後の(?:予定|方針|取組))$/;
/** Longer texts are printed by no form above an answer. */
export const LONGEST_PRINTED = 16;

/** What stands in a line of a table, left to right. */
export function filledAt(grid: Grid, { left, right }: Pick<TableHeader, "left" | "right">, row: number): Block[] {
  return grid.startingAt(row).filter(({ area, text }) => text.trim() !== "" && area.right >= left && area.left <= right);
}

/** Whether a compacted text begins a line that counts those above it: 合計. */
export function isTotal(text: string): boolean {
  return TOTAL.test(text);
}

/** Whether a compacted text is the foot or the number of a page. */
export function isFoot(text: string): boolean {
  return FOOT.test(text);
}

/** Whether a cell holds nothing but what a form prints above an answer: 【実績】, 成果・課題. */
export function isPrintedLine(text: string): boolean {
  const whole = compact(text);
  return whole.length <= LONGEST_PRINTED && [whole, ...plainHeadings(whole)].some((one) => SUBHEADING.test(one.endsWith(":") ? one.slice(0, -1) : one));
}
