import { FIELD_KEYS, type FieldKey } from "../fieldKey";
import { yearsOverCells } from "../yearOverCells";
import { compact } from "../../japanese/text/text";
import { YEAR_LABEL } from "../../japanese/periods/yearHeading";
import type { Block, Grid } from "../../sheet/grid";
import { FIELD_WORDS } from "./fieldWords";
import type { MappedField } from "./mapping";
import { plainHeading, yearIn } from "./meaning";
import { withYearMark } from "./plainText";
import { isHeadingLine, type TableHeading } from "./tableHeading";
import { besideOf, placeBesideYear } from "./valuePlace";

type LabelPlace = "right" | "below" | "inside";

/** What stands above a table: the printed title, and where the fiscal year is named. */
export interface Caption {
  title: Block | null;
  year: { block: Block; year: number } | null;
}

const TITLE_END = /(?:シート|調書|評価表|管理表|一覧表?|計画書|報告書|進捗表|評価票|管理票|カード)(?:\(.{1,30}\))?$/;
/** A sentence tells how to fill in the form. */
const SENTENCE = /(?:ください|下さい|こと|。)[)」】]?$/;
/** Labels of years that are not the sheet's: 事業開始年度, 終期. */
const OTHER_YEAR = /(?:年度?|[始終]期|開始|終了):?$/;
const LONGEST_TITLE = 60;
const LONGEST_LABEL = 24;
/** A label with its value behind it in the same cell: 担当課:港湾課. */
const LABEL_WITHIN = new RegExp(`^[^:(]{0,${LONGEST_LABEL - 1}}[^:(\\d]:(?=.)`);
const OFFICE = /(?:部|局|課|室|係|所|センター|事務局|委員会)$/;
const TITLE_CERTAIN = 0.9;
const BESIDE_YEAR = 0.6;
const BASE = 0.4;
const LEAST = 0.75;

/** The printed title above a table (a text that ends like one), and the first text that names a year: the title, or the year alone. */
export function captionOf(grid: Grid, { top }: TableHeading): Caption {
  const above = grid.blocks.filter(
    ({ area, text }) => area.bottom < top && text !== "" && text.length <= 2 * LONGEST_TITLE && compact(text).length <= LONGEST_TITLE,
  );
  const years = [...yearsOverCells(grid, top), ...above].flatMap((block) => {
    const year = yearIn(block.text, null);
    return year === null || isOtherYear(grid, block) ? [] : [{ block, year }];
  });
  const isTitle = (block: Block) => !isYearAlone(block) && !SENTENCE.test(compact(block.text));
  const title = above.find(({ text }) => TITLE_END.test(compact(text))) ?? years.find(({ block }) => isTitle(block))?.block ?? null;
  const year = years.find(({ block }) => block === title) ?? years.find(({ block }) => isYearAlone(block)) ?? null;
  return { title, year };
}

function isYearAlone({ text }: Block): boolean {
  const without = plainHeading(text);
  return without === "" || isYearLabel({ text: without });
}

/** Whether a text is the label of the sheet's year: 対象年度, 年度：. */
function isYearLabel({ text }: Pick<Block, "text">): boolean {
  return YEAR_LABEL.test(compact(text).replace(/:$/, ""));
}

/** Whether a year stands behind a label which says that it is not the sheet's. */
function isOtherYear(grid: Grid, block: Block): boolean {
  const before = blockBefore(grid, block);
  return before !== undefined && OTHER_YEAR.test(compact(before.text)) && !isYearLabel(before) && yearIn(before.text, null) === null;
}

/** The header and footer fields around a table; each field once, at the label that names it best. */
export function proposeFields(grid: Grid, heading: TableHeading, caption: Caption): MappedField[] {
  const left = Math.min(...heading.leaves.map(({ block }) => block.area.left));
  const outside = grid.blocks.filter(
    (block) =>
      block !== caption.title &&
      block.text !== "" &&
      (block.area.bottom < heading.top || (block.area.top > heading.bottom && block.area.left <= left && !isHeadingLine(grid, block.area.top))),
  );
  const found = outside.flatMap((block) => {
    const named = fieldOf(block);
    const place = placeOf(grid, block);
    return named && (place !== "inside" || block.area.bottom < heading.top) ? [{ block, ...named, place }] : [];
  });
  const chosen = new Map<FieldKey, MappedField>();
  for (const { block, field, confidence, place } of found.sort((a, b) => b.confidence - a.confidence)) {
    if (!chosen.has(field)) chosen.set(field, { label: labelOf(block, place), place, address: block.address, field, confidence });
  }
  const fields = [...yearField(grid, caption), ...FIELD_KEYS.flatMap((key) => chosen.get(key) ?? [])];
  return chosen.has("department") ? fields : [...fields, ...departmentBeside(grid, fields)];
}

/** The field that a label names, null when it names none. */
export function fieldOf({ text }: Block): { field: FieldKey; confidence: number } | null {
  if (text.length > 2 * LONGEST_TITLE) return null;
  const label = plainHeading(LABEL_WITHIN.exec(compact(text))?.[0] ?? text).replace(/:$/, "");
  if (label === "" || label.length > LONGEST_LABEL) return null;
  const rated = FIELD_KEYS.flatMap((field) =>
    (FIELD_WORDS[field] ?? []).filter((word) => label.includes(word)).map((word) => ({ field, confidence: BASE + (1 - BASE) * (word.length / label.length) })),
  );
  const best = rated.sort((a, b) => b.confidence - a.confidence)[0];
  return best && best.confidence >= LEAST ? best : null;
}

/** The label as it is declared: without the value behind it in its cell. */
export function labelOf({ text }: Block, place: LabelPlace): string {
  return place === "inside" ? LABEL_WITHIN.exec(compact(text))![0] : withYearMark(text);
}

/**
 * Where the value of a label is taken from: behind it in its cell, or right of it, unless another label stands there, or
 * left of it before a blank cell, or the label is as wide as what stands below it, and a value below it.
 */
export function placeOf(grid: Grid, label: Block): LabelPlace {
  if (LABEL_WITHIN.test(compact(label.text))) return "inside";
  const { right, below } = besideOf(grid, label);
  const isOverValue = right.text === "" ? isBehindLabel(grid, label) || isLine(label, right, below) : fieldOf(right) !== null;
  return isOverValue && below.text !== "" && !fieldOf(below) ? "below" : "right";
}

/** Whether a label and what stands below it are merged over the same columns, and nothing right of them. */
function isLine({ area }: Block, right: Block, below: Block): boolean {
  return area.right > area.left && below.area.left === area.left && below.area.right === area.right && right.area.left === right.area.right;
}

function isBehindLabel(grid: Grid, block: Block): boolean {
  const before = blockBefore(grid, block);
  return before !== undefined && fieldOf(before) !== null;
}

function blockBefore(grid: Grid, { area }: Block): Block | undefined {
  return grid
    .startingAt(area.top)
    .filter((one) => one.area.right < area.left)
    .at(-1);
}

function yearField(grid: Grid, { year }: Caption): MappedField[] {
  return year ? [{ ...yearPlace(grid, year.block), field: "fiscalYear", confidence: TITLE_CERTAIN }] : [];
}

/** Where a fiscal year is found again: in its own cell or, where one before it looks the same, behind its label. */
export function yearPlace(grid: Grid, block: Block): Pick<MappedField, "label" | "place" | "address"> {
  const text = withYearMark(block.text);
  const before = blockBefore(grid, block);
  const isFound = grid.blocks.find((one) => withYearMark(one.text) === text) === block;
  return !isFound && before && isYearLabel(before)
    ? { label: compact(before.text), place: "right", address: before.address }
    : { label: text, place: "itself", address: block.address };
}

/** An unlabelled department: the name of an office directly below the year or title, or right of it. */
function departmentBeside(grid: Grid, fields: readonly MappedField[]): MappedField[] {
  const year = fields.find(({ field }) => field === "fiscalYear");
  const block = year && grid.blocks.find(({ address }) => address === year.address);
  if (!block) return [];
  const { below, right } = besideOf(grid, block);
  const office = [below, right].find((one) => isOffice(one) && !fieldOf(one));
  const place = office && placeBesideYear(grid, fields, office);
  return place ? [{ label: null, field: "department", place, address: office.address, confidence: BESIDE_YEAR }] : [];
}

/** Whether a text is the name of an office: 〜課, 〜部. */
export function isOffice({ text }: Block): boolean {
  return OFFICE.test(compact(text));
}
