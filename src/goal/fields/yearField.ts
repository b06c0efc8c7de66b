import type { SheetForm } from "../../forms";
import { yearsOverCells } from "../../forms/yearOverCells";
import { compact } from "../../japanese/text/text";
import { plainHeadings } from "../../japanese/text/plainHeading";
import { printedYear, TITLE_YEAR, UNNUMBERED_YEAR, YEAR_HEADING, YEAR_LABEL } from "../../japanese/periods/yearHeading";
import type { Block, Grid } from "../../sheet/grid";
import { columnOverlap } from "../headings/columnAreas";
import type { HeaderField } from "../goalSheet";
import type { TableHeader } from "../headings/header";

/** Whose form it is, before the year in its title. */
const OWNER = "(?:[^、。・※\\d]{1,9}[市町村区県部局課])?";
/**
 * A heading that names the year under another title than the form's own, before its words or behind them: 令和8年度
 * 部の目標管理表, 港町 令和8年度 目標管理シート, 目標管理シート 令和8年度 港湾部.
 */
const OTHER_TITLE = new RegExp(
  `^[【「]?(?:${OWNER}(?:${YEAR_HEADING}).{0,16}(?:目標|管理|シート)|[^、。※\\d]{0,12}(?:目標|管理)[^、。\\d]{0,8}(?:シート|[表票])[(【]?(?:${YEAR_HEADING})[^、。のをにはが]{0,16}$)`,
);

const ANY_YEAR = new RegExp(YEAR_HEADING);

/** A year in a cell of its own beside the title, or behind the label 年度: ■令和8年度, 令和8年度（中間）. */
const OWN_YEAR = new RegExp(`^(?:${YEAR_HEADING})$`);
/** The same without 年度, where the label or the title says that it is one: 2026, R8. */
const BARE_YEAR = new RegExp(`^${TITLE_YEAR}$`);
const MONTH = /^\d{0,2}月|^\d{1,2}$/;
/** The label before the year in its cell: 年度：令和8年度. */
const LABEL_WITHIN = new RegExp(`${YEAR_LABEL.source.slice(0, -1)}:(?=.)`);

/** The fields with the year, where another title than the form's own, one with something around it or a cell beside it names it or leaves it blank. */
export function withYear(fields: HeaderField[], grid: Grid, form: SheetForm, headers: readonly TableHeader[], title: Block | null): HeaderField[] {
  const asked = form.fields.find(({ key }) => key === "fiscalYear");
  const known = fields.find(({ key }) => key === "fiscalYear");
  if (!asked || (known && (form.yearColumn !== undefined || printedYear(known.text) !== null))) return fields;
  const overCells = () => yearApart(grid, headers, title, yearsOverCells(grid, headers[0]?.top ?? 0));
  const elsewhere = () => (known && ANY_YEAR.test(compact(known.text)) ? null : yearTitle(grid, headers, title));
  const block = form.yearColumn === undefined ? (overCells() ?? elsewhere()) : title && UNNUMBERED_YEAR.test(compact(title.text)) ? title : null;
  if (!block) return fields;
  const others = fields.filter((field) => field !== known);
  return [
    ...others,
    { key: "fiscalYear", label: "fiscalYear", address: block.address, text: yearText(block), inside: true, identifies: asked.identifies ?? false },
  ];
}

function yearTitle(grid: Grid, headers: readonly TableHeader[], title: Block | null): Block | null {
  if (title && ANY_YEAR.test(compact(title.text))) return title;
  const top = headers[0]?.top ?? 0;
  const head = grid.blocks.filter(({ area, text }) => area.bottom < top && /[年\d元]/.test(text));
  return head.find(({ text }) => OTHER_TITLE.test(compact(text))) ?? yearApart(grid, headers, title, head);
}

/** The first that is the sheet's year and nothing else. */
function yearApart(grid: Grid, headers: readonly TableHeader[], title: Block | null, blocks: readonly Block[]): Block | null {
  return blocks.find((block) => isOwnYear(grid, block, title) && !isOverColumns(headers, block)) ?? null;
}

/** Whether a cell stands right above the table's columns: a year there heads some of them. */
function isOverColumns([first]: readonly TableHeader[], { area }: Block): boolean {
  return first !== undefined && area.bottom === first.top - 1 && columnOverlap(area, first) > 0;
}

/** Whether a cell says nothing but the sheet's year; behind another label (開始年度) it is another year, before a month a day. */
function isOwnYear(grid: Grid, block: Block, title: Block | null): boolean {
  const printed = compact(yearText(block));
  const isNamed = [printed, ...plainHeadings(printed)].some((one) => OWN_YEAR.test(one));
  if (!isNamed && !BARE_YEAR.test(printed)) return false;
  if (printedYear(printed) === null && !UNNUMBERED_YEAR.test(printed)) return false;
  if (LABEL_WITHIN.test(compact(block.text))) return true;
  const line = grid.startingAt(block.area.top).filter(({ text }) => text.trim() !== "");
  const before = line.filter(({ area }) => area.right < block.area.left).at(-1);
  const behind = line.find(({ area }) => area.left > block.area.right);
  if (before === undefined) return isNamed;
  return YEAR_LABEL.test(compact(before.text)) || (before.address === title?.address && (isNamed || !MONTH.test(compact(behind?.text ?? ""))));
}

/** What a cell says behind the label of the year, or all of it. */
function yearText({ text }: Block): string {
  return LABEL_WITHIN.test(compact(text)) ? compact(text).replace(LABEL_WITHIN, "") : text;
}
