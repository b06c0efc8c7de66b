import type { SheetForm } from "../forms";
import { compact } from "../japanese/text";
import { YEAR_HEADING } from "../japanese/yearHeading";
import type { Grid } from "../sheet/grid";
import type { HeaderField } from "./goalSheet";
import type { TableHeader } from "./header";

/** A heading that names the year under another title than the form's own: 令和8年度 部の目標管理表. */
const OTHER_TITLE = new RegExp(`^[【「]?(?:${YEAR_HEADING}).{0,16}(?:目標|管理|シート)`);

/** The fields with the year that some other heading above the table names, where the form's own title is not printed. */
export function withYear(fields: HeaderField[], grid: Grid, form: SheetForm, headers: readonly TableHeader[]): HeaderField[] {
  const asked = form.fields.find(({ key }) => key === "fiscalYear");
  if (!asked || fields.some(({ key }) => key === "fiscalYear")) return fields;
  const top = headers[0]?.top ?? 0;
  const title = grid.blocks.find(({ area, text }) => area.bottom < top && OTHER_TITLE.test(compact(text)));
  if (!title) return fields;
  return [...fields, { key: "fiscalYear", label: "fiscalYear", address: title.address, text: title.text, inside: true, identifies: asked.identifies ?? false }];
}
