import type { SheetForm } from "../../forms";
import { BEGIN_HEADING, END_HEADING } from "../../forms/headings/periodHeadings";
import { meanings } from "../../forms/mapping/meaning";
import { FEWEST_HEADINGS } from "../../forms/mapping/tableHeading";
import { compact } from "../../japanese/text/text";
import type { Block, Grid } from "../../sheet/grid";
import { keyOf } from "../headings/columnAreas";
import { ON_FILLING_IN } from "../headings/fillingIn";
import type { TableHeader } from "../headings/header";
import { filledAt, isFoot, isTotal, LONGEST_PRINTED, SUBHEADING } from "./lines";
import { isShort } from "./markerText";

/** A remark alone in its line, or the caption of something else in brackets: no row. */
const NOTE = new RegExp(`^(?:【[^【】]*】$|[※*]|[([【]?(?:注(?:意|記|釈)?|備考|留意)(?:点|事項)?\\d{0,2}[)\\]】:]|注\\d|記入${ON_FILLING_IN})`);
/** What the codes of a list stand for: A:高い, ◎…達成 ○…概ね達成. */
const CODE = /^(?:(?:[A-Z]|[◎○●△▲×☆★])(?:[:=]|\.{2,}|・{2,})[^:=。.]{1,24}){1,8}$/;
/** What a line under the headings explains or counts them with: (いつまでに), 【9月末現在】. */
const HINT = /^(?:\([^()]{1,40}\)(?:(?:及び)?\([^()]{1,40}\))*|\[[^[\]]{1,24}\]|【[^【】]{1,24}】|〔[^〔〕]{1,24}〕|<[^<>]{1,24}>)$/;
/** … or a letter or number for each: A, (B), ③. */
const COUNTED = /^\(?(?:[A-Z]|[ア-ン]|\d{1,2})\)?$/i;
/** What two columns of a target or a report are told apart by. */
const INDICATOR = /^(?:(?:成果|評価|活動)?指標名?|水準|進捗|達成)$/;
/** What two columns of a period are told apart by. */
const LIMIT = new RegExp(`^(?:${BEGIN_HEADING}|${END_HEADING}|自|至|から|まで)$`);

/** What ends within a bracket, and what ends one that it does not begin. */
const OPEN = /[(（][^()（）]*$/;
const CLOSING = /^[^()（）]*[)）]/;

/** A line that says nothing of an initiative: a note, a total or the form's title alone in it, or what stands under the headings. */
export function isAside(grid: Grid, form: SheetForm, header: TableHeader, row: number, isFirst: boolean): boolean {
  const line = filledAt(grid, header, row);
  const [first = "", ...more] = line.map(({ text }) => compact(text));
  if (isFirst && isRestOfHeadings(header, line)) return true;
  if (isTotal(first) || line.every((block) => isOverColumns(header, block)) || isHeadingAgain(header, line)) return true;
  if (!isFirst && isCodes([first, ...more])) return true;
  if (more.length === 0) return NOTE.test(first) || isFoot(first) || form.title.test(first) || (isFirst && SUBHEADING.test(first));
  return isFirst && [[SUBHEADING, HINT, LIMIT, INDICATOR], [COUNTED]].some((under) => [first, ...more].every((text) => under.some((one) => one.test(text))));
}

/** Whether a line closes a bracket that a heading right above it leaves open: 期限（いつ | までに）. */
function isRestOfHeadings({ cells }: TableHeader, line: readonly Block[]): boolean {
  return line.some(({ area: { left, top }, text }) => {
    const above = cells.find(({ area }) => area.left === left && area.bottom === top - 1);
    return above !== undefined && CLOSING.test(text) && OPEN.test(above.text);
  });
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
