import type { SheetForm } from "../forms";
import { plainHeadings } from "../japanese/plainHeading";
import { compact } from "../japanese/text";
import type { Block, Grid } from "../sheet/grid";
import { columnOverlap, keyOf } from "./columnAreas";
import type { TableHeader } from "./header";

const FULL_WIDTH_SHARE = 0.8;
const LONGEST_MARKER = 8;
const LONGEST_PRINTED = 16;
/** A remark over the table's width, no group heading: on how to fill it in, or that it goes on. */
const REMARK = /^(?:[※*]|[([【]?(?:注|備考|留意|続き|つづき|次頁|前頁)|記入(?:上の|に当たっての?)(?:注意|留意))/;
/** A remark alone in its line, no row. */
const NOTE = /^(?:[※*]|[([【]?(?:注(?:意|記|釈)?|備考|留意)(?:点|事項)?\d{0,2}[)\]】:]|注\d|記入(?:上の|に当たっての?)(?:注意|留意))/;
/** What stands under a heading over several columns, in a line of its own. */
const SUBHEADING = /^(?:(?:目標|自己|内部|達成|進捗|取組|実施|活動)?(?:実績|評価|判定|状況|成果|課題|理由|度|率|値)(?:[・及びと]{1,2}(?:評価|成果|課題|理由))?|[上下]半?期|[上下]半?期の?実績|目標|内容|今後の(?:予定|方針|取組))$/;

/** One block over (nearly) the whole table. */
function isFullWidth({ area }: Block, header: TableHeader): boolean {
  const width = header.right - header.left + 1;
  return width > 1 && columnOverlap(area, header) >= width * FULL_WIDTH_SHARE;
}

/** A note or a group heading that a line of a table consists of: one block over the table, or alone before the rows' own column. */
export function groupLine(grid: Grid, header: TableHeader, row: number): Block | undefined {
  return grid.startingAt(row).find((block) => isFullWidth(block, header)) ?? headingLeft(grid, header, row);
}

function filledAt(grid: Grid, { left, right }: TableHeader, row: number): Block[] {
  return grid.startingAt(row).filter(({ area, text }) => text.trim() !== "" && area.right >= left && area.left <= right);
}

/** A group heading that is not merged over the table: alone in its line before the rows' own column, and too long for a marker. */
function headingLeft(grid: Grid, header: TableHeader, row: number): Block | undefined {
  const [first, ...more] = filledAt(grid, header, row);
  if (!first || more.length > 0 || first.area.right >= keyOf(header.columns).area.left || isShort(first.text)) return undefined;
  return header.columns.some(({ area }) => columnOverlap(first.area, area) > 0) ? undefined : first;
}

/** A remark, or the form's title on a further page. */
export function isRemark(form: SheetForm, { text }: Block): boolean {
  return REMARK.test(compact(text)) || form.title.test(compact(text));
}

/** A line that says nothing of an initiative: a note alone in it, or the second line of the headings. */
export function isAside(grid: Grid, header: TableHeader, row: number, isFirst: boolean): boolean {
  const texts = filledAt(grid, header, row).map(({ text }) => compact(text));
  return texts.length > 0 && ((texts.length === 1 && NOTE.test(texts[0]!)) || (isFirst && texts.every((text) => SUBHEADING.test(text))));
}

/** Whether a cell holds nothing but what a form prints above an answer: 【実績】, 成果・課題. */
export function isPrintedLine(text: string): boolean {
  const whole = compact(text);
  return whole.length <= LONGEST_PRINTED && [whole, ...plainHeadings(whole)].some((one) => SUBHEADING.test(one.endsWith(":") ? one.slice(0, -1) : one));
}

/** Whether a text is short enough for a marker. */
export function isShort(text: string): boolean {
  return compact(text).length <= LONGEST_MARKER;
}
