import { aliasesOf, type ColumnForm, type SheetForm } from "../../forms";
import { compact } from "../../japanese/text/text";
import { columnYears } from "../../japanese/periods/yearHeading";
import type { Block, Grid } from "../../sheet/grid";
import { columnOverlap } from "./columnAreas";
import { isGrouped, isHeading, type HeadingTest } from "./heading";
import { isPrintedAs, type PrintedBlock } from "./printedText";

/** A column of a form and the block that bears its heading. */
export interface FoundHeading<Heading extends Block = Block> {
  form: ColumnForm;
  block: Heading;
}

/** The heading of each column that a header's lines have: by its own name, by another one, or by a common word in its group. */
export function headingsFound(grid: Grid, form: SheetForm, band: readonly PrintedBlock[], isNamed: HeadingTest): FoundHeading<PrintedBlock>[] {
  const own = form.columns.map((column) => ownHeading(grid, form, column, band, isNamed));
  const taken = new Set(own);
  const left = band.filter((one) => !taken.has(one));
  const groups = form.columns.map((column, at) =>
    own[at] || !column.grouped ? undefined : left.find((one) => isNamed(column, one) && isGrouped(grid, column, one)),
  );
  const inGroups = new Set(groups);
  const others = otherNames(
    form.columns.filter((_, at) => !own[at] && !groups[at]),
    left.filter((one) => !inGroups.has(one)),
    isNamed,
  );
  return form.columns.flatMap((column, at) => {
    const block = own[at] ?? groups[at] ?? others.get(column);
    return block ? [{ form: column, block }] : [];
  });
}

/** Columns by other names: the best names first over all columns, and each block for one of them (実績(9月末) beside 実績) unless they are lines of it. */
function otherNames(columns: readonly ColumnForm[], blocks: readonly PrintedBlock[], isNamed: HeadingTest): ReadonlyMap<ColumnForm, PrintedBlock> {
  const found = new Map<ColumnForm, PrintedBlock>();
  const taken = new Set<PrintedBlock>();
  const named = columns
    .map((column) => ({ column, names: [column.heading, ...aliasesOf(column)], blocks: blocks.filter((one) => isNamed(column, one)) }))
    .filter((one) => one.blocks.length > 0);
  const most = Math.max(0, ...named.map(({ names }) => names.length));
  for (let rank = 0; rank < most; rank++) {
    for (const { column, names, blocks: those } of named) {
      const name = names[rank];
      const block = name && !found.has(column) ? those.find((one) => (column.line !== undefined || !taken.has(one)) && isPrintedAs(name, one)) : undefined;
      if (!block) continue;
      taken.add(block);
      found.set(column, block);
    }
  }
  return found;
}

/** The first block that bears a column's heading; of the column whose heading names the year the latest one. */
function ownHeading(grid: Grid, { yearColumn }: SheetForm, column: ColumnForm, band: readonly PrintedBlock[], isNamed: HeadingTest): PrintedBlock | undefined {
  const headings = band.filter((one) => isHeading(grid, column, one));
  if (column.role !== yearColumn) return headings[0];
  const yearly = headings.length > 0 ? headings : band.filter((one) => isNamed(column, one));
  const years = columnYears(yearly.map(({ text }) => text));
  return yearly[years.indexOf(Math.max(...years))];
}

/** A column that has no lines here: it bears another name than the one that lines share (実績 beside 評価), or the other line has a column of its own. */
export function withoutLines(column: FoundHeading, found: readonly FoundHeading[]): FoundHeading {
  const { line, ...form } = column.form;
  if (line === undefined) return column;
  const others = found.filter((other) => other !== column && typeof other.form.line === typeof line);
  const isShared = others.some(({ block }) => columnOverlap(block.area, column.block.area) > 0);
  const isApart = typeof line === "number" ? others.length > 0 : !form.heading.test(compact(column.block.text));
  return isApart && !isShared ? { ...column, form } : column;
}
