import type { GoalSheet } from "../../src/goal/goalSheet";
import { compact } from "../../src/japanese/text/text";
import { parseAddress } from "../../src/sheet/address";
import { Grid, type Block } from "../../src/sheet/grid";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { eachGoalSheet, insertedRows, type LayoutRewrite, type SheetRewrite } from "./layoutRewrite";
import { withBlock, withText } from "./snapshotEdits";
import type { TableLayout } from "./tableLayout";

type Around = (text: string, at: number) => string;

/** Headings of the table, as they stand on the worksheet. */
function headings(sheet: SheetSnapshot, { columns }: GoalSheet): Block[] {
  const grid = new Grid(sheet);
  const blocks = columns.map(({ address }) => grid.at(parseAddress(address).top, parseAddress(address).left));
  return [...new Set(blocks)];
}

/** Printed labels of fields that have a cell of their own. */
function labels(sheet: SheetSnapshot, { fields }: GoalSheet): Block[] {
  const printed = fields.filter(({ inside, key, label }) => !inside && label !== key).map(({ label }) => compact(label));
  return new Grid(sheet).blocks.filter(({ text }) => printed.includes(compact(text)));
}

const changed = (sheet: SheetSnapshot, blocks: readonly Block[], around: Around) => blocks.reduce((one, { area, text }, at) => withText(one, area, around(text, at)), sheet);

const withLabels =
  (around: Around): SheetRewrite =>
  (sheet, goalSheet) => {
    const blocks = labels(sheet, goalSheet);
    const place = (label: string) => blocks.findIndex(({ text }) => compact(text) === compact(label));
    return { sheet: changed(sheet, blocks, around), toLabel: (label) => (place(label) < 0 ? label : around(label, place(label))) };
  };

const AROUND: Record<string, Around> = {
  "numbers before": (text, at) => `${at + 1}．${text}`,
  "第1 before": (text, at) => `第${at + 1}　${text}`,
  "double angle brackets around": (text) => `≪${text}≫`,
  "brackets around": (text) => `（${text}）`,
  "a mark and a note's number around": (text) => `■${text}※1`,
  "line breaks in": (text) => text.replace(/\s/g, "").replace(/^(.{2})(?=.)/, "$1\n"),
};

/** A line between the headings and the rows, with a text under each heading of the lowest line. */
const under = (hint: Around): SheetRewrite => (sheet, goalSheet, random) => {
  const blocks = headings(sheet, goalSheet);
  const fill = (one: SheetSnapshot, top: number) => {
    const above = blocks.filter(({ area }) => area.bottom === top - 1);
    return above.reduce((written, { area, text }, at) => withBlock(written, { ...area, top, bottom: top }, hint(text, at)), one);
  };
  return insertedRows(({ header }: TableLayout) => header.bottom + 1, fill)(sheet, goalSheet, random);
};

/** What other departments put around headings and below them. */
export const HEADING_REWRITES: readonly LayoutRewrite[] = [
  ...Object.entries(AROUND).map(([name, around]) => eachGoalSheet(`${name} headings`, (sheet, goalSheet) => ({ sheet: changed(sheet, headings(sheet, goalSheet), around) }))),
  ...Object.entries(AROUND).map(([name, around]) => eachGoalSheet(`${name} labels`, withLabels(around))),
  eachGoalSheet("hints under the headings", under(() => "（具体的に）")),
  eachGoalSheet("letters under the headings", under((_, at) => `(${String.fromCharCode("A".charCodeAt(0) + at)})`)),
];
