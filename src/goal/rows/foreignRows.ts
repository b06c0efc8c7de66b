import { readPeriod } from "../../japanese/periods/period";
import { asRead } from "../../japanese/text/typedText";
import { compact } from "../../japanese/text/text";
import type { Role } from "../../forms/role";
import type { Area } from "../../sheet/address";
import type { RowCell } from "../goalSheet";
import type { TableHeader } from "../headings/header";
import { CIRCLED } from "./markerText";

/** What tells whether a line belongs to the table: its marker and its cells. */
interface Line {
  marker: string | null;
  cells: Partial<Record<Role, RowCell>>;
}

const NUMBERED = /\d|[一二三四五六七八九十]/;
const NUMBER = /[\u2460-\u2473]|[\d０-９]+|[一二三四五六七八九十]+/g;
/** Whether words name a time does not hang on the year. */
const ANY_YEAR = 2020;

/**
 * Tells a table's rows from what else stands below them without a heading that the form knows: lines that are built
 * otherwise than the rows, or stand beside a word where each row has a number, and lack what a row says. Below such a line
 * another one of numbered rows goes on with their numbers, or says all that rows do.
 */
export class RowSeries {
  private first: Line | null = null;
  private areNumbered = true;
  private readonly markers = new Set<string>();
  private readonly kinds = new Set<string>();
  private isBelowForeign = false;
  private readonly asked: readonly Role[];

  constructor({ columns }: TableHeader) {
    this.asked = columns.filter(({ form }) => form.filled).map(({ form }) => form.role);
  }

  /** Whether a line is the next row; to be asked for line after line. */
  goesOnWith(line: Line): boolean {
    this.isBelowForeign = this.first !== null && this.isForeign(this.first, line);
    if (this.isBelowForeign) return false;
    this.first ??= line;
    this.areNumbered &&= line.marker !== null && isNumbered(line.marker);
    if (line.marker === null) return true;
    this.markers.add(line.marker);
    this.kinds.add(kindOf(line.marker));
    return true;
  }

  private isForeign(first: Line, line: Line): boolean {
    const { marker } = line;
    const isBelowNumbered = this.isBelowForeign && this.areNumbered;
    const isCounted = marker !== null && isNumbered(marker);
    if (isCounted && (!isBelowNumbered || this.isNext(marker))) return false;
    const isBuilt = isBuiltOtherwise(first, line);
    if (this.isBelowForeign && isBuilt) return true;
    const isOddlyMarked = this.areNumbered && marker !== null;
    if (!isBuilt && !isOddlyMarked && !isBelowNumbered) return false;
    const lacking = this.asked.filter((role) => !saysWhat(line, role));
    if (isBuilt || isBelowNumbered) return lacking.length > 0;
    return lacking.length > 1 || lacking.length === this.asked.length || lacking.includes("initiative");
  }

  /** Whether a marker is of the rows' kind, and none of theirs. */
  private isNext(marker: string): boolean {
    return !this.markers.has(marker) && this.kinds.has(kindOf(marker));
  }
}

/** Whether a cell says what its column asks for: a period some time, the others anything. */
function saysWhat({ cells }: Line, role: Role): boolean {
  const text = cells[role]?.text.trim() ?? "";
  return text !== "" && (role !== "period" || readPeriod(asRead(text), ANY_YEAR).kind !== "unreadable");
}

function isNumbered(marker: string): boolean {
  return NUMBERED.test(compact(marker));
}

/** A marker with one sign for its numbers: ③ is as ①, 重点取組2 as 重点取組1. */
function kindOf(marker: string): string {
  return marker.replace(NUMBER, (number) => (CIRCLED.test(number) ? "①" : "1"));
}

/** Whether a row has merged cells over several grid columns, and none of the line's cells is merged like them. */
function isBuiltOtherwise(row: Line, { cells }: Line): boolean {
  const isWide = ({ left, right }: Area) => right > left;
  const wide = (Object.entries(row.cells) as [Role, RowCell][]).filter(([, { area }]) => isWide(area));
  const isLike = ([role, { area }]: [Role, RowCell]) => cells[role]?.area.left === area.left && cells[role].area.right === area.right;
  return wide.length > 1 && !wide.some(isLike);
}
