import { namedEraYear } from "../periods/calendar";
import { nounBefore } from "../quantities/noun";
import { numberOffset } from "../quantities/quantity";
import { withNoun, withoutOthers, type Placed } from "../quantities/placed";
import { ADDED_UP } from "./resultTotals";
import { smallestUnit } from "../numbers/units";

/** The year that a number of a row of years stands behind: `R6 900人、R7 1,000人`, `令和7年度：85%`, `R7収納率 98%`. */
const LABEL =
  /(?:(平成|令和|[HR]) ?(\d{1,2}|元)|(20\d\d))(?:年度?)?(?:末|目標値?|実績値?|見込み?)*[)）】]?(?: ?[一-龠々ァ-ヶー]{1,8}[率数額量])?[はの: ]*(?:約|延べ)?$/;

/**
 * Of numbers that name their years those of the fiscal year, where it is among them and nothing adds the
 * years up; a number without a year is kept.
 */
export function ofYear(numbers: readonly Placed[], fiscalYear: number | null): readonly Placed[] {
  if (fiscalYear === null || numbers.length === 0 || numbers.some(({ before }) => ADDED_UP.test(before))) return numbers;
  const labels = numbers.map(labelOf);
  const years = labels.map(yearOf);
  const units = new Set(numbers.flatMap(({ quantity }, at) => (years[at] === fiscalYear ? smallestUnit(quantity.unit).unit : [])));
  if (units.size === 0) return numbers;
  const named = numbers.map((placed, at) => (years[at] === fiscalYear ? withNoun(placed, headOf(numbers, labels)) : placed));
  return withoutOthers(named.filter(({ quantity }, at) => years[at] === null || years[at] === fiscalYear || !units.has(smallestUnit(quantity.unit).unit)));
}

function labelOf({ before }: Placed): RegExpExecArray | null {
  return LABEL.exec(before);
}

function yearOf(label: RegExpExecArray | null): number | null {
  if (!label) return null;
  const [, symbol, year, western] = label;
  return symbol === undefined ? Number(western) : namedEraYear(symbol, year!);
}

/** The noun before the first year, which all of them count: `会員数：R5 80人、R6 90人`. */
function headOf(numbers: readonly Placed[], labels: readonly (RegExpExecArray | null)[]): string | null {
  const at = labels.findIndex((label) => label !== null);
  const { folded, quantity, before } = numbers[at]!;
  const start = numberOffset(quantity) - before.length + labels[at]!.index;
  return nounBefore(folded, folded[start - 1] === "\n" ? lineAboveYears(folded, start - 1) : start) ?? topicBefore(folded, start);
}

/** 利用者数は、会員の減少により、R5 80人、R6 75人: what the sentence is about, before anything else that it says. */
const TOPIC = /(?:^|[。\n])[ ・○●]*[^、。\n]{2,30}?は(?=、[^。\n]*$)/;

function topicBefore(folded: string, start: number): string | null {
  const topic = TOPIC.exec(folded.slice(0, start));
  return topic && nounBefore(folded, topic.index + topic[0].length);
}

/** 令和6年度末 90人, a line among those below what all of them count. */
const YEAR_LINE = /^[ ・]*(?:(?:平成|令和|[HR]) ?[\d元]|20\d\d)/;

/** Where the line ends that stands above the lines of the years which end at an offset. */
function lineAboveYears(folded: string, end: number): number {
  const start = folded.lastIndexOf("\n", end - 1);
  return start > 0 && YEAR_LINE.test(folded.slice(start + 1, end)) ? lineAboveYears(folded, start) : end;
}
