import { aliasesOf, type Family, type SheetForm } from "../../forms";
import { rememberedText } from "../../japanese/lookup/rememberedText";
import { plainHeadings } from "../../japanese/text/plainHeading";
import { compact } from "../../japanese/text/text";
import { addTo } from "../../sheet/addTo";
import type { Block, Grid } from "../../sheet/grid";
import { anyOf } from "../../japanese/lookup/anyOf";
import { remembered } from "../remembered";

/** A block that bears a text which one of the forms prints. */
export interface PrintedBlock extends Block {
  /** The patterns that the form declares and the text fits: its title, headings, labels. */
  fits: ReadonlySet<RegExp>;
  /** Further ones that it fits without its number, brackets and marks. */
  resembles: ReadonlySet<RegExp>;
}

/** By form the blocks that it may have printed, in reading order. */
export type PrintedBlocks = ReadonlyMap<SheetForm, readonly PrintedBlock[]>;

/** Whether a block bears a printed text, perhaps with a number, brackets or marks around it. */
export function isPrintedAs(pattern: RegExp, { fits, resembles }: PrintedBlock): boolean {
  return fits.has(pattern) || resembles.has(pattern);
}

/** The blocks that may be printed by each form; what people wrote is most by far, and is left out. */
export function printedBlocks(grid: Grid, families: readonly Family[]): PrintedBlocks {
  const blocks = new Map<SheetForm, PrintedBlock[]>();
  const formsOf = formsPrinting(families);
  for (const block of grid.blocks) {
    if (block.text === "") continue;
    for (const { form, fits, resembles } of formsOf(compact(block.text))) {
      const printed: PrintedBlock = { area: block.area, text: block.text, address: block.address, fits, resembles };
      addTo(blocks, form, printed);
    }
  }
  return blocks;
}

/** The forms that may print a text: looked up by text, because headings and labels stand in every workbook of a folder. */
const formsPrinting = remembered((families: readonly Family[]) => {
  const forms = families.flatMap(({ sheets }) => sheets.map((form) => ({ form, patterns: patternsOf(form), anyOfIts: anyOf(patternsOf(form)) })));
  const any = anyOf(forms.flatMap(({ patterns }) => patterns));
  return rememberedText((text) => {
    const plain = plainHeadings(text);
    const printed = [text, ...plain].filter((one) => any.test(one));
    if (printed.length === 0) return [];
    return forms.flatMap(({ form, patterns, anyOfIts }) => {
      if (!printed.some((one) => anyOfIts.test(one))) return [];
      const fits: ReadonlySet<RegExp> = new Set(patterns.filter((pattern) => pattern.test(text)));
      const resembles: ReadonlySet<RegExp> = new Set(patterns.filter((pattern) => !fits.has(pattern) && plain.some((one) => pattern.test(one))));
      return fits.size + resembles.size > 0 ? [{ form, fits, resembles }] : [];
    });
  });
});

function patternsOf({ title, columns, fields }: SheetForm): RegExp[] {
  return [
    title,
    ...columns.flatMap((column) => [column.heading, ...(column.grouped ? [column.grouped.heading] : []), ...aliasesOf(column)]),
    ...fields.flatMap(({ label }) => label ?? []),
  ];
}
