import type { SheetForm } from "../../forms";
import { BEGIN_HEADING, END_HEADING } from "../../forms/headings/periodHeadings";
import { meanings } from "../../forms/mapping/meaning";
import { FEWEST_HEADINGS } from "../../forms/mapping/tableHeading";
import { plainHeadings } from "../../japanese/text/plainHeading";
import { compact } from "../../japanese/text/text";
import type { Block, Grid } from "../../sheet/grid";
import { columnOverlap, keyOf } from "../headings/columnAreas";
import type { TableHeader } from "../headings/header";
import { isMarkerText, isShort } from "./markerText";
import { ON_FILLING_IN } from "../headings/fillingIn";

const FULL_WIDTH_SHARE = 0.8;
/** Lines in which a row beside a group heading begins. */
const NEARBY = 6;
const LONGEST_PRINTED = 16;
/** A remark over the table's width, no group heading: on how to fill it in, or that it goes on. */
const REMARK = new RegExp(`^[^\\p{L}\\p{N}]+$|^(?:[※*]|[([【]?(?:注|備考|留意|続き|つづき|次頁|前頁)|記入${ON_FILLING_IN})`, "u");
/** A remark alone in its line, or the caption of something else in brackets: no row. */
const NOTE = new RegExp(`^(?:【[^【】]*】$|[※*]|[([【]?(?:注(?:意|記|釈)?|備考|留意)(?:点|事項)?\\d{0,2}[)\\]】:]|注\\d|記入${ON_FILLING_IN})`);
/** Alone in a line: the number of a page, a remark in brackets, the end of the paper. */
const FOOT = /^(?:-?\d{1,3}-?|p\.?\d{1,3}|\d{1,3}\/\d{1,3}|\d{1,3}(?:\/\d{1,3})?(?:頁|ページ)|\([^()]*\)|以上)$/i;
/** What the codes of a list stand for: A:高い, ◎…達成 ○…概ね達成. */
const CODE = /^(?:(?:[A-Z]|[◎○●△▲×☆★])(?:[:=]|\.{2,}|・{2,})[^:=。.]{1,24}){1,8}$/;
/** What a line begins with that counts those above it. */
const TOTAL = /^(?:小|合|総|総合)?計$/;
/** What a line under the headings explains or counts them with: (いつまでに), 【9月末現在】. */
const HINT = /^(?:\([^()]{1,24}\)|\[[^[\]]{1,24}\]|【[^【】]{1,24}】|〔[^〔〕]{1,24}〕|<[^<>]{1,24}>)$/;
/** … or a letter or number for each: A, (B), ③. */
const COUNTED = /^\(?(?:[A-Z]|[ア-ン]|\d{1,2})\)?$/i;
/** What two columns of a target or a report are told apart by. */
const INDICATOR = /^(?:(?:成果|評価|活動)?指標名?|水準|進捗|達成)$/;
/** What two columns of a period are told apart by. */
const LIMIT = new RegExp(`^(?:${BEGIN_HEADING}|${END_HEADING}|自|至|から|まで)$`);
/** What stands under a heading over several columns, in a line of its own. */
const SUBHEADING =
  /^(?:(?:目標|自己|内部|達成|進捗|取組|実施|活動)?(?:実績|評価|判定|状況|成果|課題|理由|度|率|値)(?:[・及びと]{1,2}(?:評価|成果|課題|理由))?|[上下]半?期|[上下]半?期の?実績|目標|内容|今後の(?:予定|方針|取組))$/;

/** One block over (nearly) the whole table, and over more than a column of it. */
function isFullWidth({ area }: Block, { left, right, columns }: TableHeader): boolean {
  if (columnOverlap(area, { left, right }) < (right - left + 1) * FULL_WIDTH_SHARE) return false;
  return !columns.some((column) => column.area.left <= area.left && column.area.right >= area.right);
}

/** A note or a group heading that a line of a table consists of: one block over the table, or alone before the rows' own column. */
export function groupLine(grid: Grid, header: TableHeader, row: number): Block | undefined {
  return grid.startingAt(row).find((block) => isFullWidth(block, header)) ?? headingLeft(grid, header, row);
}

/** What stands in a line of a table, left to right. */
export function filledAt(grid: Grid, { left, right }: Pick<TableHeader, "left" | "right">, row: number): Block[] {
  return grid.startingAt(row).filter(({ area, text }) => text.trim() !== "" && area.right >= left && area.left <= right);
}

/** A group heading that is not merged over the table: alone in its line where the markers stand, and too long for one. */
function headingLeft(grid: Grid, header: TableHeader, row: number): Block | undefined {
  const [first, ...more] = filledAt(grid, { left: 0, right: header.right }, row);
  if (!first || more.length > 0 || isShort(first.text)) return undefined;
  const key = keyOf(header.columns).area;
  if (first.area.left === key.left) return isAmongMarkers(grid, first) ? first : undefined;
  if (first.area.right >= key.left) return undefined;
  return header.columns.some(({ area }) => columnOverlap(first.area, area) > 0) ? undefined : first;
}

/** Whether in the lines around, markers stand where a line's only text does: under a heading that they share with the initiatives. */
function isAmongMarkers(grid: Grid, { area: { left, top, bottom } }: Block): boolean {
  return grid.overlapping(top - NEARBY, bottom + NEARBY).some(({ area, text }) => area.left === left && isMarkerText(text));
}

/** Whether a compacted text begins a line that counts those above it: 合計. */
export function isTotal(text: string): boolean {
  return TOTAL.test(text);
}

/** Whether a compacted text is the foot or the number of a page. */
export function isFoot(text: string): boolean {
  return FOOT.test(text);
}

/** A remark, or the form's title on a further page. */
export function isRemark(form: SheetForm, { text }: Block): boolean {
  return [REMARK, FOOT, form.title].some((remark) => remark.test(compact(text)));
}

/** A line that says nothing of an initiative: a note, a total or the form's title alone in it, or what stands under the headings. */
export function isAside(grid: Grid, form: SheetForm, header: TableHeader, row: number, isFirst: boolean): boolean {
  const line = filledAt(grid, header, row);
  const [first = "", ...more] = line.map(({ text }) => compact(text));
  if (isTotal(first) || line.every((block) => isOverColumns(header, block)) || isHeadingAgain(header, line)) return true;
  if (!isFirst && isCodes([first, ...more])) return true;
  if (more.length === 0) return [NOTE, FOOT, form.title].some((alone) => alone.test(first)) || (isFirst && SUBHEADING.test(first));
  return isFirst && [[SUBHEADING, HINT, LIMIT, INDICATOR], [COUNTED]].some((under) => [first, ...more].every((text) => under.some((one) => one.test(text))));
}

/** Whether a line holds headings that name what its columns hold in other words (取組名 below 事業名), that of the rows and two more. */
export function isHeadingAgain({ columns }: TableHeader, line: readonly Block[]): boolean {
  const isNamed = ({ form: { role }, block }: TableHeader["columns"][number]) => {
    const text = line.find(({ area }) => area.left === block.area.left)?.text ?? "";
    return text !== "" && isShort(text) && meanings([text])[0]?.role === role;
  };
  const key = keyOf(columns);
  return line.length >= FEWEST_HEADINGS && isNamed(key) && columns.filter(isNamed).length >= FEWEST_HEADINGS;
}

/** Whether a block is merged over several columns of the table, as the rows' own cells never are: 課長所見 below them. */
function isOverColumns({ columns }: TableHeader, { area }: Block): boolean {
  const lefts = columns.filter((column) => column.area.left >= area.left && column.area.right <= area.right).map((column) => column.area.left);
  return new Set(lefts).size > 1;
}

/** Whether texts are a list of codes, with what they are codes of before or behind them at most: 難易度, A:高い. */
function isCodes(texts: readonly string[]): boolean {
  const others = texts.filter((text) => !CODE.test(text));
  return others.length < texts.length && others.length <= 1 && others.every((text) => text.length <= LONGEST_PRINTED);
}

/** Whether a line's only text stands behind where the rows begin: who wrote it, where to ask, that it goes on. */
export function isLone(grid: Grid, header: TableHeader, row: number): boolean {
  const [first, ...more] = filledAt(grid, { ...header, left: 0 }, row);
  return first !== undefined && more.length === 0 && first.area.left > keyOf(header.columns).area.right;
}

/** Whether a cell holds nothing but what a form prints above an answer: 【実績】, 成果・課題. */
export function isPrintedLine(text: string): boolean {
  const whole = compact(text);
  return whole.length <= LONGEST_PRINTED && [whole, ...plainHeadings(whole)].some((one) => SUBHEADING.test(one.endsWith(":") ? one.slice(0, -1) : one));
}
