import type { StatedPeriod } from "../../goal/answers/periods";
import type { GoalRow } from "../../goal/goalSheet";
import { foldWidth } from "../../japanese/text/text";
import type { Fix } from "../finding";

const ERA_YEAR = /(平成|令和|昭和|[HRS])(?= ?(?:\d{1,2}|元))/g;
const OTHER_ERAS: Record<string, readonly string[]> = {
  平成: ["令和"],
  令和: ["平成"],
  昭和: ["平成", "令和"],
  H: ["R"],
  R: ["H"],
  S: ["H", "R"],
};

/**
 * A fix for a period outside the year whose only fault is its era (平成7年度末 on a 令和7年度 sheet): certain when
 * exactly one other era puts the whole period inside the year.
 *
 * @param isInside whether a period's text lies within the sheet's year
 */
export function eraFix(row: GoalRow, { raw, offset }: Pick<StatedPeriod, "raw" | "offset">, isInside: (text: string) => boolean): Fix | undefined {
  const from = row.cells.period?.text ?? "";
  const at = from.indexOf(raw, offset);
  if (at < 0) return undefined;
  const eras = [...new Set([...foldWidth(raw).matchAll(ERA_YEAR)].map(([era]) => era))];
  const fixed = eras.flatMap((era) => (OTHER_ERAS[era] ?? []).map((other) => withEra(raw, era, other)).filter(isInside));
  const [only] = fixed;
  return only !== undefined && fixed.length === 1 ? { from, text: from.slice(0, at) + only + from.slice(at + raw.length) } : undefined;
}

function withEra(text: string, era: string, other: string): string {
  let result = "";
  let last = 0;
  for (const match of foldWidth(text).matchAll(ERA_YEAR)) {
    if (match[0] !== era) continue;
    result += text.slice(last, match.index) + other;
    last = match.index + era.length;
  }
  return result + text.slice(last);
}
