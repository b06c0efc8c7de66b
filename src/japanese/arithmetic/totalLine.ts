import { canonicalUnit } from "../numbers/units";
import { numberOffset, type Quantity } from "../quantities/quantity";
import type { Place } from "./statedFigure";

/** What a line begins with that adds up those above it, up to its number. */
export const OPENS_LINE = /^[ ・※]*(?:合計|総計|計) ?$/;

const ENTRY = /^[ ・○●※-]*(?<name>[^。、\n]{1,14}?)[:： ]*(?:約|延べ)?$/;
/** What is listed above the entries: of whom, or of how many. */
const NO_ENTRY = /対象|定員|目標|予定|計画|申請|申込|応募|前年|昨年|前回|全体|総数|うち/;

/** Between the numbers of one line: 51校 4,386人. */
const NEXT_COLUMN = /^[ 、(（]*$/;

/**
 * `男性 62人`, `女性 70人` and `計 132人`, each in a line of its own: two lines at least, and none of them all there is.
 * Lines with several numbers each (小学校 51校 4,386人) are added up column by column.
 */
export function linesAbove(place: Place, stated: Quantity): readonly Quantity[] {
  if (!isInTotalsLine(place, stated)) return [];
  const total = lineAt(place, stated.offset);
  const column = total.numbers.indexOf(stated);
  if (column < 0 || !OPENS_LINE.test(place.folded.slice(total.start, numberOffset(total.numbers[0]!)))) return [];
  const entries: Quantity[] = [];
  for (let line = total; line.start > 0;) {
    line = lineAt(place, line.start - 1);
    const entry = line.numbers[column];
    if (!entry || line.numbers.length !== total.numbers.length || entry.value >= stated.value || !isEntry(place.folded, line, total)) break;
    entries.unshift(entry);
  }
  return entries.length < 2 ? [] : entries;
}

/** Whether a line begins below another, and holds 計 before the number. */
function isInTotalsLine({ folded }: Place, { offset, relative }: Quantity): boolean {
  const start = relative === null ? folded.lastIndexOf("\n", offset) : -1;
  return start >= 0 && folded.slice(start, offset + 1).includes("計");
}

interface Line {
  start: number;
  end: number;
  numbers: readonly Quantity[];
}

function lineAt({ folded, quantities }: Place, offset: number): Line {
  const start = folded.lastIndexOf("\n", offset - 1) + 1;
  const next = folded.indexOf("\n", offset);
  const end = next < 0 ? folded.length : next;
  return { start, end, numbers: quantities.filter((one) => one.offset >= start && one.end <= end) };
}

/** Whether a line is a name and numbers of the same units as those of the total's line. */
function isEntry(folded: string, { start, end, numbers }: Line, total: Line): boolean {
  const name = ENTRY.exec(folded.slice(start, numberOffset(numbers[0]!)))?.groups?.name;
  if (name === undefined || NO_ENTRY.test(name)) return false;
  return numbers.every((one, at) => {
    const behind = folded.slice(one.end, at + 1 < numbers.length ? numberOffset(numbers[at + 1]!) : end);
    return (
      one.relative === null &&
      canonicalUnit(one.unit) === canonicalUnit(total.numbers[at]!.unit) &&
      (at + 1 < numbers.length ? NEXT_COLUMN : /^[ )）]*$/).test(behind)
    );
  });
}
