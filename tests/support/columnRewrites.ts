import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { eachGoalSheet, extent, shifted, type LayoutRewrite, type SheetRewrite } from "./layoutRewrite";
import { insertedAt, stay, withBlock } from "./snapshotEdits";
import { tableLayouts, type TableLayout } from "./tableLayout";

/** A further column and what stands in it, row after row. */
interface Column {
  heading: string;
  texts: readonly string[];
}

const REMARKS: Column = { heading: "備考", texts: ["", "要確認", "7月に課長協議済", ""] };
const PEOPLE: Column = { heading: "担当", texts: ["企画係", "庶務係・管理係", "高橋"] };
const DAYS: Column = { heading: "更新日", texts: ["R7.9.30", "10/2", ""] };

const crosses = ({ merges }: SheetSnapshot, column: number, { header, bands }: TableLayout) =>
  merges.some(({ top, bottom, left, right }) => left <= column && right >= column && [header, ...bands].some((band) => top <= band.bottom && bottom >= band.top));

/** A column is inserted into every table of the sheet, before the grid column that `at` tells of the first. */
const withColumn =
  ({ heading, texts }: Column, at: (table: TableLayout, random: Parameters<SheetRewrite>[2]) => number): SheetRewrite =>
  (sheet, goalSheet, random) => {
    const tables = tableLayouts(sheet, goalSheet);
    if (tables.length === 0) return { sheet };
    const column = at(tables[0]!, random);
    const apart = shifted(sheet, stay, insertedAt(column));
    if (tables.some((table) => crosses(apart.sheet, column, table))) return { sheet };
    const written = tables.reduce((one, { header, bands }) => {
      const headed = withBlock(one, { top: header.top, bottom: header.bottom, left: column, right: column }, heading);
      return bands.reduce((filled, { top, bottom }, row) => withBlock(filled, { top, bottom, left: column, right: column }, texts[row % texts.length]!), headed);
    }, apart.sheet);
    return { ...apart, sheet: written };
  };

/** Cells of the tables cut to their first grid column. */
const narrowed: SheetRewrite = (sheet, goalSheet) => {
  const tables = goalSheet.form === "goal" ? tableLayouts(sheet, goalSheet) : [];
  const isCut = (row: number) => tables.some(({ header, end }) => row >= header.top && row < end);
  return { sheet: { ...sheet, merges: sheet.merges.flatMap((area) => (!isCut(area.top) ? [area] : area.top === area.bottom ? [] : [{ ...area, right: area.left }])) } };
};

const CHOICES = ["選択肢", "完了", "継続中", "未着手", "A", "B"];

/** Columns that are added, and cells that are merged or cut otherwise than in the form. */
export const COLUMN_REWRITES: readonly LayoutRewrite[] = [
  eachGoalSheet("a blank column anywhere", (sheet, _, random) => shifted(sheet, stay, insertedAt(random.below(extent(sheet).columns)))),
  eachGoalSheet("a column of remarks right of the table", withColumn(REMARKS, ({ header }) => header.right + 1)),
  eachGoalSheet("a column of people left of the table", withColumn(PEOPLE, ({ groups }) => groups[0]!.left)),
  eachGoalSheet("a column of days inside the table", withColumn(DAYS, ({ groups }, random) => random.pick(groups.length > 1 ? groups.slice(1) : groups).left)),
  eachGoalSheet("a list far right", (sheet) => {
    const column = extent(sheet).columns + 4;
    return { sheet: CHOICES.reduce((one, text, row) => withBlock(one, { top: row + 1, bottom: row + 1, left: column, right: column }, text), sheet) };
  }),
  eachGoalSheet("cells of the goal sheets not merged over columns", narrowed),
];
