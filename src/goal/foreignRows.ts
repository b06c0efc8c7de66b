import { readPeriod } from "../japanese/periods/period";
import { asRead } from "../japanese/text/typedText";
import { compact } from "../japanese/text/text";
import type { Role } from "../forms/role";
import type { Area } from "../sheet/address";
import type { RowCell } from "./goalSheet";
import type { TableHeader } from "./header";

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
 * Whether a line below a table's rows is none of them but of something else that stands there without a heading that the
 * form knows: it is built otherwise than each of them, or stands beside a word where each has a number, and it lacks what
 * a row says. Below such a line another one is a row only if it goes on with the rows' numbers or says all that rows do.
 *
 * @param rows the rows above
 * @param isBelow whether the line above was foreign
 */
export function isForeign(header: TableHeader, rows: readonly Line[], line: Line, isBelow: boolean): boolean {
  const first = rows[0];
  if (!first) return false;
  const asked = header.columns.filter(({ form }) => form.filled).map(({ form }) => form.role);
  const lacking = asked.filter((role) => !saysWhat(line, role)).length;
  const areNumbered = rows.every(({ marker }) => marker !== null && isNumbered(marker));
  if (isBelow) return areNumbered ? !goesOn(rows, line) : lacking > 0 || isBuiltOtherwise(first, line);
  if (lacking === 0 || (line.marker !== null && isNumbered(line.marker))) return false;
  if (isBuiltOtherwise(first, line)) return true;
  return areNumbered && line.marker !== null && (lacking > 1 || lacking === asked.length || !saysWhat(line, "initiative"));
}

/** Whether a cell says what its column asks for: a period some time, the others anything. */
function saysWhat({ cells }: Line, role: Role): boolean {
  const text = cells[role]?.text.trim() ?? "";
  return text !== "" && (role !== "period" || readPeriod(asRead(text), ANY_YEAR).kind !== "unreadable");
}

function isNumbered(marker: string): boolean {
  return NUMBERED.test(compact(marker));
}

/** Whether a line's marker is of the rows' kind, and none of theirs. */
function goesOn(rows: readonly Line[], { marker }: Line): boolean {
  if (marker === null || rows.some((row) => row.marker === marker)) return false;
  const kind = (text: string) => text.trim().replace(NUMBER, (number) => (/[\u2460-\u2473]/.test(number) ? "①" : "1"));
  return rows.some((row) => kind(row.marker ?? "") === kind(marker));
}

/** Whether a row has merged cells over several grid columns, and none of the line's cells is merged like them. */
function isBuiltOtherwise(row: Line, { cells }: Line): boolean {
  const isWide = ({ left, right }: Area) => right > left;
  const wide = (Object.entries(row.cells) as [Role, RowCell][]).filter(([, { area }]) => isWide(area));
  const isLike = ([role, { area }]: [Role, RowCell]) => cells[role]?.area.left === area.left && cells[role].area.right === area.right;
  return wide.length > 1 && !wide.some(isLike);
}
