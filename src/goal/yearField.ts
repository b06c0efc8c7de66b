import type { SheetForm } from "../forms";
import { compact } from "../japanese/text/text";
import { plainHeadings } from "../japanese/text/plainHeading";
import { printedYear, UNNUMBERED_YEAR, YEAR_HEADING } from "../japanese/periods/yearHeading";
import type { Block, Grid } from "../sheet/grid";
import { columnOverlap } from "./columnAreas";
import type { HeaderField } from "./goalSheet";
import type { TableHeader } from "./header";

/** A heading that names the year under another title than the form's own: 令和8年度 部の目標管理表. */
const OTHER_TITLE = new RegExp(`^[【「]?(?:${YEAR_HEADING}).{0,16}(?:目標|管理|シート)`);

const ANY_YEAR = new RegExp(YEAR_HEADING);

/** A year in a cell of its own beside the title, or behind the label 年度: ■令和8年度, 令和8年度（中間）. */
const OWN_YEAR = new RegExp(`^(?:${YEAR_HEADING})$`);
const YEAR_LABEL = /^(?:対象|実施|評価|会計|当該|該当)?年度$/;

/** The fields with the year, where another title than the form's own, one with something around it or a cell beside it names it or leaves it blank. */
export function withYear(fields: HeaderField[], grid: Grid, form: SheetForm, headers: readonly TableHeader[], title: Block | null): HeaderField[] {
  const asked = form.fields.find(({ key }) => key === "fiscalYear");
  const known = fields.find(({ key }) => key === "fiscalYear");
  if (!asked || (known && (form.yearColumn !== undefined || ANY_YEAR.test(compact(known.text)) || printedYear(known.text) !== null))) return fields;
  const block = form.yearColumn === undefined ? yearTitle(grid, headers, title) : title && UNNUMBERED_YEAR.test(compact(title.text)) ? title : null;
  if (!block) return fields;
  const others = fields.filter((field) => field !== known);
  return [...others, { key: "fiscalYear", label: "fiscalYear", address: block.address, text: block.text, inside: true, identifies: asked.identifies ?? false }];
}

function yearTitle(grid: Grid, headers: readonly TableHeader[], title: Block | null): Block | null {
  if (title && ANY_YEAR.test(compact(title.text))) return title;
  const top = headers[0]?.top ?? 0;
  const head = grid.blocks.filter(({ area, text }) => area.bottom < top && text.includes("年"));
  return (
    head.find(({ text }) => OTHER_TITLE.test(compact(text))) ?? head.find((block) => isOwnYear(grid, block, title) && !isOverColumns(headers, block)) ?? null
  );
}

/** Whether a cell stands right above the table's columns: a year there heads some of them. */
function isOverColumns([first]: readonly TableHeader[], { area }: Block): boolean {
  return first !== undefined && area.bottom === first.top - 1 && columnOverlap(area, first) > 0;
}

/** Whether a cell says nothing but the sheet's year; behind another label (開始年度) it is another year. */
function isOwnYear(grid: Grid, { area, text }: Block, title: Block | null): boolean {
  const printed = compact(text);
  if (![printed, ...plainHeadings(printed)].some((one) => OWN_YEAR.test(one)) || (printedYear(text) === null && !UNNUMBERED_YEAR.test(printed))) return false;
  const before = grid
    .startingAt(area.top)
    .filter((one) => one.area.right < area.left && one.text.trim() !== "")
    .at(-1);
  return before === undefined || before.address === title?.address || YEAR_LABEL.test(compact(before.text));
}
