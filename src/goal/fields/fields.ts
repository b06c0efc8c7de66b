import type { FieldForm, SheetForm } from "../../forms";
import { isPrintedLike, plainHeadings } from "../../japanese/text/plainHeading";
import { compact } from "../../japanese/text/text";
import { isStraySpace, type Block, type Grid } from "../../sheet/grid";
import type { HeaderField } from "../goalSheet";
import { anyOf } from "../../japanese/lookup/anyOf";
import { remembered } from "../remembered";

/** Lines of a head within which labels stand in one column. */
const NEAR = 8;
/** Blank lines between a label and its value, at most. */
const MOST_BLANK = 3;
/** Grid columns from a label to its value, at most, where the value stands behind the tables: what is further off is a note. */
const WIDEST = 4;

/** Where the tables of a goal sheet stand. */
export interface TablePlace {
  /** Whether a grid row belongs to a table: no header field is looked for there. */
  inTable: (row: number) => boolean;
  /** The rightmost grid column of the tables; Infinity where there is none. */
  right: number;
}

/** Whether a block is the printed label of one of the form's fields (and so ends a table). */
export function isFieldLabel(form: SheetForm, block: Block): boolean {
  return block.text !== "" && isPrintedLike(printedLabel(form), labelText(block));
}

const printedLabel = remembered(({ fields }: SheetForm) => anyOf(fields.flatMap((field) => (isLabelled(field) && field.label ? [field.label] : []))));

const anyLabel = remembered(({ fields }: SheetForm) => anyOf(fields.flatMap(({ label }) => label ?? [])));

/**
 * Reads the header and footer fields of a form; a field whose label is not printed on the sheet is left out.
 *
 * @param blocks those of the grid that the form may have printed
 */
export function readFields(grid: Grid, form: SheetForm, blocks: readonly Block[], tables: TablePlace): HeaderField[] {
  const found = new Map<FieldForm, Block>();
  const printed = blocks
    .filter((block) => !tables.inTable(block.area.top))
    .map((block) => ({ block, text: labelText(block) }))
    .filter(({ text }) => isPrintedLike(anyLabel(form), text));
  for (const field of form.fields) {
    const { label } = field;
    const own = label && (printed.find(({ text }) => label.test(text)) ?? printed.find(({ text }) => isPrintedLike(label, text)));
    if (own) found.set(field, own.block);
  }
  const labelled = new Set([...found.keys()].map(({ key }) => key));
  return form.fields.flatMap((field) => {
    const read = field.label === null && labelled.has(field.key) ? null : readField(grid, form, field, found, tables);
    return read ? [read] : [];
  });
}

/** A block's text as labels are compared: a colon behind a label changes nothing. */
function labelText(block: Block): string {
  const text = compact(block.text);
  return text.endsWith(":") ? text.slice(0, -1) : text;
}

function readField(grid: Grid, form: SheetForm, field: FieldForm, found: ReadonlyMap<FieldForm, Block>, tables: TablePlace): HeaderField | null {
  const base = { key: field.key, identifies: field.identifies ?? false };
  if (typeof field.place === "object") {
    const { place } = field;
    const neighbour = "below" in place ? place.below : place.rightOf;
    const block = [...found].find(([other]) => other.key === neighbour)?.[1];
    if (!block) return null;
    return { ...base, label: field.key, ...("below" in place ? valueBelow(grid, form, block, tables) : valueRight(grid, form, block, tables)) };
  }
  const label = found.get(field);
  if (!label || !field.label) return null;
  switch (field.place) {
    case "below":
      return { ...base, label: oneLine(label.text), ...valueBelow(grid, form, label, tables) };
    case "itself":
      return { ...base, label: field.key, address: label.address, text: label.text, inside: true };
    case "within":
      return { ...base, label: field.key, address: label.address, text: partOf(label.text, field.label), inside: true };
    case "inside": {
      const { printed, rest } = splitLabel(label.text, field.label);
      return { ...base, label: printed, address: label.address, text: rest, inside: true };
    }
    case "right":
      return { ...base, label: oneLine(label.text), ...valueRight(grid, form, label, tables) };
  }
}

/** The value below a label or field: in the next line, or behind blank lines that were put between them; a blank merged cell is the form's own. */
function valueBelow(grid: Grid, form: SheetForm, { area }: Block, { inTable }: TablePlace) {
  const next = grid.at(area.bottom + 1, area.left);
  let further = next;
  for (let blank = 0; blank < MOST_BLANK && isStraySpace(further) && isBlankLine(grid, further.area.top); blank++)
    further = grid.at(further.area.bottom + 1, area.left);
  const value = further.text.trim() !== "" && !inTable(further.area.top) && !isPrinted(form, further) ? further : next;
  return { address: value.address, text: isPrinted(form, value) ? "" : value.text, inside: false };
}

function isBlankLine(grid: Grid, row: number): boolean {
  return grid.startingAt(row).every(({ text }) => text.trim() === "");
}

/** Whether a block is something that the form itself prints: its title, a heading or a label. */
function isPrinted(form: SheetForm, { text }: Block): boolean {
  return [form.title, ...form.columns.map(({ heading }) => heading), ...form.fields.flatMap(({ label }) => label ?? [])].some((printed) =>
    isPrintedLike(printed, compact(text)),
  );
}

/**
 * The value of a label: the next merged or filled block on the label's first row, unless that is a label itself; then the
 * cell under or over which another label of the same column has its value, or the one right beside the label.
 */
function valueRight(grid: Grid, form: SheetForm, label: Block, tables: TablePlace) {
  const next = grid
    .startingAt(label.area.top)
    .find((one) => one.area.left > label.area.right && one.area.left <= Math.max(tables.right, label.area.right + WIDEST) && !isStraySpace(one));
  const isBlank = !next || isFieldLabel(form, next);
  const value = isBlank ? grid.at(label.area.top, blankColumn(grid, form, label, next?.area.left ?? Infinity)) : next;
  return { address: value.address, text: value.text, inside: false };
}

/** The grid column of a blank value, before `end`: where the value of the label nearest above or below in the label's column stands. */
function blankColumn(grid: Grid, form: SheetForm, label: Block, end: number): number {
  const { left, top, right } = label.area;
  const others = grid.blocks.filter((one) => one.area.left === left && one.area.top !== top && Math.abs(one.area.top - top) <= NEAR && isFieldLabel(form, one));
  const values = others.flatMap((other) => grid.startingAt(other.area.top).find((one) => one.area.left > other.area.right && one.text.trim() !== "") ?? []);
  const column = values.find((one) => !isFieldLabel(form, one))?.area.left ?? right + 1;
  return column > right && column < end ? column : right + 1;
}

/** The part of a text that its pattern's first group holds. */
function partOf(text: string, pattern: RegExp): string {
  const whole = compact(text);
  return [whole, ...plainHeadings(whole)].flatMap((plain) => pattern.exec(plain)?.[1] ?? [])[0] ?? "";
}

/** What closes the brackets around a label: 【効果】. */
const CLOSING = /[)\]】〕〉》≫」』]/;

/** Splits a cell into its printed label and what was written after it. */
function splitLabel(text: string, label: RegExp): { printed: string; rest: string } {
  const whole = compact(text);
  const plain = [whole, ...plainHeadings(whole)].find((one) => label.test(one)) ?? "";
  const printed = label.exec(plain)?.[0] ?? "";
  const behind = Math.max(0, whole.indexOf(printed)) + printed.length;
  const length = CLOSING.test(whole.charAt(behind)) ? behind + 1 : behind;
  let end = 0;
  for (let seen = 0; seen < length && end < text.length; end++) seen += compact(text[end]!).length;
  return { printed: oneLine(text.slice(0, end)), rest: text.slice(end).trim() };
}

function isLabelled(field: FieldForm): boolean {
  return field.place === "right" || field.place === "inside";
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, "").trim();
}
