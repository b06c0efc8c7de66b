import type { SheetForm } from "../forms";
import { compact } from "../japanese/text/text";
import { UNNUMBERED_YEAR, YEAR_HEADING } from "../japanese/periods/yearHeading";
import type { Block, Grid } from "../sheet/grid";
import type { HeaderField } from "./goalSheet";
import type { TableHeader } from "./header";

/** A heading that names the year under another title than the form's own: 令和8年度 部の目標管理表. */
const OTHER_TITLE = new RegExp(`^[【「]?(?:${YEAR_HEADING}).{0,16}(?:目標|管理|シート)`);

const ANY_YEAR = new RegExp(YEAR_HEADING);

/** The fields with the year, where another title than the form's own or one with something around it names it or leaves it blank. */
export function withYear(fields: HeaderField[], grid: Grid, form: SheetForm, headers: readonly TableHeader[], title: Block | null): HeaderField[] {
  const asked = form.fields.find(({ key }) => key === "fiscalYear");
  if (!asked || fields.some(({ key }) => key === "fiscalYear")) return fields;
  const block = form.yearColumn === undefined ? yearTitle(grid, headers, title) : title && UNNUMBERED_YEAR.test(compact(title.text)) ? title : null;
  if (!block) return fields;
  return [...fields, { key: "fiscalYear", label: "fiscalYear", address: block.address, text: block.text, inside: true, identifies: asked.identifies ?? false }];
}

function yearTitle(grid: Grid, headers: readonly TableHeader[], title: Block | null): Block | null {
  if (title && ANY_YEAR.test(compact(title.text))) return title;
  const top = headers[0]?.top ?? 0;
  return grid.blocks.find(({ area, text }) => area.bottom < top && OTHER_TITLE.test(compact(text))) ?? null;
}
