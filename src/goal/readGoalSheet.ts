import type { SheetForm } from "../forms";
import type { FieldKey } from "../forms/fieldKey";
import type { Role } from "../forms/role";
import { readNumber } from "../japanese/numbers/readNumber";
import { compact } from "../japanese/text/text";
import { printedYear, latestYear } from "../japanese/periods/yearHeading";
import type { Grid } from "../sheet/grid";
import { departmentAndSection } from "./fields/departmentName";
import { readFields } from "./fields/fields";
import type { GoalSheet, HeaderField } from "./goalSheet";
import type { TableHeader } from "./headings/header";
import type { Recognised } from "./headings/recognise";
import { captionOfLastYear } from "./rows/lastYear";
import { readRows } from "./rows/rows";
import { tableEnd, type Table } from "./rows/tableEnd";
import { withYear } from "./fields/yearField";

/** The goal sheet that stands on (an area of) a worksheet, read as the form that it was recognised as. */
export function readGoalSheet(name: string, grid: Grid, { family, form, headers, title, printed }: Recognised): GoalSheet {
  const tables = headers.map((header, at): Table => ({ header, end: tableEnd(grid, form, family, printed, headers, at) }));
  const thisYears = tables.filter(({ header }) => captionOfLastYear(grid, header) === null);
  const own = thisYears.length > 0 ? thisYears : tables;
  const inTable = (row: number) => tables.some(({ header, end }) => row >= header.top && row < end);
  const fields = withYear(readFields(grid, form, printed.get(form) ?? [], { inTable, right: rightmost(headers) }), grid, form, headers, title);
  const header = own[0]?.header;
  const columns = columnsOf(header);
  const text = (key: FieldKey) => textOf(fields, key);
  const [department, section] = ownersOf(text("department"), text("section"));
  return {
    name,
    family: family.id,
    form: form.id,
    fiscalYear: yearInHeading(header, form.yearColumn) ?? titleYear(form, title?.text ?? "") ?? printedYear(text("fiscalYear") ?? ""),
    department,
    section,
    priority: priorityOf(text("priority")),
    title: text("title"),
    fields,
    columns,
    missingColumns: form.columns.filter((column) => column.required && !columns.some(({ role }) => role === column.role)).map(({ role }) => role),
    rows: readRows(grid, form, own, family.subItemsFrom),
  };
}

function rightmost(headers: readonly TableHeader[]): number {
  return headers.length === 0 ? Infinity : Math.max(...headers.map(({ right }) => right));
}

/** Of a form with a column for each of two years, whose title may name both, the later one. */
function titleYear({ yearColumn }: SheetForm, title: string): number | null {
  return yearColumn === undefined ? printedYear(title) : latestYear(title);
}

function columnsOf(header: TableHeader | undefined): GoalSheet["columns"] {
  return (header?.columns ?? []).map(({ form, block }) => ({
    role: form.role,
    heading: block.text.replace(/\s*\n\s*/g, ""),
    address: block.address,
  }));
}

function textOf(fields: readonly HeaderField[], key: FieldKey): string | null {
  return fields.find((field) => field.key === key)?.text.trim() || null;
}

/** The department's field may have the section in it, also where it has a field of its own or is named in the title. */
function ownersOf(department: string | null, section: string | null): [string | null, string | null] {
  if (department === null) return [department, section];
  const both = departmentAndSection(department);
  return section === null || (both[1] !== null && compact(both[1]) === compact(section)) ? both : [department, section];
}

function priorityOf(text: string | null): number | null {
  const [digits] = /\d+|(?<=^第?)[一二三四五六七八九十]{1,3}(?=位?$)/.exec(compact(text ?? "")) ?? [];
  return digits === undefined ? null : readNumber(digits);
}

function yearInHeading(header: TableHeader | undefined, role: Role | undefined): number | null {
  const column = header?.columns.find(({ form }) => form.role === role);
  return column ? printedYear(column.block.text) : null;
}
