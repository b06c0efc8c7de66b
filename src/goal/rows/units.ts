import type { Role } from "../../forms/role";
import { unitNamed, withUnit } from "../../japanese/numbers/bareNumber";
import { isMeasuringUnit } from "../../japanese/numbers/units";
import { isPrintedLike } from "../../japanese/text/plainHeading";
import { compact, foldWidth } from "../../japanese/text/text";
import type { Area } from "../../sheet/address";
import type { Block } from "../../sheet/grid";
import { columnOverlap } from "../headings/columnAreas";
import { textOfCells } from "./gridCells";
import type { GoalRow, RowCell } from "../goalSheet";
import type { TableHeader } from "../headings/header";
import { remembered } from "../remembered";
import { wholeText, withoutJoints } from "./wholeText";

/** Columns whose cells may hold mere numbers. */
const OF_NUMBERS: readonly Role[] = ["target", "baseline", "midYear", "final"];
const UNIT_HEADING = /^(?:(?:(?:成果|活動|評価|達成|数値)?(?:指標|目標)|目標値|数値)の?)?単位$/;
const LONGEST_UNIT = 8;
/** What a form has in the place of a unit where there is none, or where the number is a date. */
const NO_UNIT = /^(?:[-~ー―–—・/なし無]*|年度?|月)$/;

/** Where the units of a table's numbers stand. */
interface UnitsOfTable {
  /** The grid columns of the column of units. */
  column: Area | null;
  /** Units that columns name in their own headings: 目標値（％）. */
  named: ReadonlyMap<Role, string>;
}

const unitsOfTable = remembered(({ cells, columns }: TableHeader): UnitsOfTable => {
  const named = new Map(columns.flatMap(({ form: { role }, block }) => (OF_NUMBERS.includes(role) ? headingUnit(role, block.text) : [])));
  const target = columns.find(({ form }) => form.role === "target")?.area.left ?? 0;
  const units = cells.filter(({ text }) => isPrintedLike(UNIT_HEADING, compact(text)));
  const before = units.filter(({ area }) => area.left < target).sort((one, other) => other.area.left - one.area.left);
  return { column: (before[0] ?? units[0])?.area ?? null, named };
});

function headingUnit(role: Role, heading: string): [Role, string][] {
  const unit = unitBehind(compact(heading));
  return unit === "" ? [] : [[role, unit]];
}

/** The unit in brackets at the end of a heading or an indicator, "" where the brackets hold none. */
function unitBehind(name: string): string {
  const { unit, isCalledSo } = unitNamed(name);
  return unit !== "" && (isCalledSo || isMeasuringUnit(unit)) ? unit : "";
}

/** The cells of a row, those of mere numbers with the units that stand beside them or in their headings; results are counted in the target's unit. */
export function withUnits(header: TableHeader, cells: GoalRow["cells"], inBand: readonly Block[]): GoalRow["cells"] {
  const { column, named } = unitsOfTable(header);
  const ofIndicator = indicatorUnit(cells.indicator);
  if (!column && named.size === 0 && ofIndicator === "") return cells;
  const beside = column ? inBand.flatMap((block) => (columnOverlap(block.area, column) > 0 ? unitIn(block) : [])) : [];
  const united = OF_NUMBERS.flatMap((role) => {
    const cell = cells[role];
    const own = named.get(role);
    const units =
      own === undefined && beside.length > 0 ? beside : [own ?? named.get("target") ?? ofIndicator].filter(Boolean).map((unit) => ({ unit, lines: null }));
    return cell && units.length > 0 ? [[role, { ...cell, units }] as const] : [];
  });
  return { ...cells, ...Object.fromEntries(united) };
}

/** 受診率（％）, an indicator of one line. */
function indicatorUnit(indicator: RowCell | undefined): string {
  const name = foldWidth(indicator?.text ?? "").trim();
  return name.includes("\n") ? "" : unitBehind(name);
}

function unitIn({ text, area }: Block): NonNullable<RowCell["units"]> {
  const unit = compact(text).replace(/^\((.+)\)$/, "$1");
  return unit.length > LONGEST_UNIT || NO_UNIT.test(unit) || /\d/.test(unit) ? [] : [{ unit, lines: area }];
}

/** A cell's text with the unit that stands beside each mere number or in the heading; any other text as it is. */
export function unitedText(cell: RowCell): string {
  const { units, gridCells, area } = cell;
  const text = withoutJoints(wholeText(cell));
  if (!units) return text;
  const lines = gridCells?.filter((one) => one.text.trim() !== "") ?? [];
  return lines.length > 1
    ? textOfCells(lines.map((one) => ({ ...one, text: withUnit(one.text, unitAt(cell, one.area)) })))
    : withUnit(text, unitAt(cell, area));
}

/** The unit of what stands in a cell's grid rows from that of the area on, "" where there is none. */
export function unitAt(cell: Pick<RowCell, "units"> | undefined, { top }: Area): string {
  const units = cell?.units ?? [];
  return (units.find(({ lines }) => lines === null || (lines.top <= top && lines.bottom >= top)) ?? units[0])?.unit ?? "";
}

/** The units of a cell's mere numbers, those that no table lists too. */
export function unitsOf(cell: RowCell | undefined): readonly string[] {
  return cell?.units?.map(({ unit }) => unit) ?? NONE;
}

const NONE: readonly string[] = [];
