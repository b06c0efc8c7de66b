import { NOT_BEFORE, SAME, SCALED, type UnitClass, UNITS } from "./unitTable";
import { isAt } from "../lookup/sticky";
import { wordsStarting } from "../lookup/wordTable";

/** A unit that was found in a text. */
export interface UnitMatch {
  /** As typed, width-folded; every percent sign and パーセント as `%`. */
  readonly unit: string;
  readonly class: UnitClass;
  readonly length: number;
}

const PERCENT = ["パーセント", "㌫", "%"];

interface Entry {
  text: string;
  match: UnitMatch;
  notBefore: string[];
  /** Latin letters or digits behind it would make it another word. */
  isLatin: boolean;
}

const ENTRIES = (Object.keys(UNITS) as UnitClass[])
  .flatMap((unitClass) => UNITS[unitClass].split(" ").map((text) => entryOf(text, unitClass)))
  .sort((a, b) => b.text.length - a.text.length);

function entryOf(text: string, unitClass: UnitClass): Entry {
  const match = { unit: PERCENT.includes(text) ? "%" : text, class: unitClass, length: text.length };
  return { text, match, notBefore: (NOT_BEFORE[text] ?? "").split(" ").filter(Boolean), isLatin: /[A-Za-z]$/.test(text) };
}

/** Words of their own that begin like the end of another one: 100人目標, 週2回収集, 3万部作成, 50基調査, 20分から15分へ. */
const SEPARATE = /目[標指途安処]|収[集納録]|作[成製]|調[査整]|から(?![なずれ])|かか[らりるっ]/y;

const longestAt = wordsStarting(ENTRIES, ({ notBefore, isLatin }, folded, end) => {
  if (notBefore.some((word) => folded.startsWith(word, end)) && !isAt(SEPARATE, folded, end)) return false;
  return !isLatin || !/[A-Za-z0-9]/.test(folded[end] ?? "");
});

/**
 * The unit that starts at an offset of a width-folded text: the longest that is not the start of another word
 * (`3人権教室`, `5分野` hold no 人 and no 分). Null when none does.
 */
export function unitAt(folded: string, at: number): UnitMatch | null {
  return longestAt(folded, at)?.match ?? null;
}

const CANONICAL = new Map(SAME.flatMap((spellings) => spellings.map((text) => [text, spellings[0]!] as const)));

/** One spelling for a unit's spellings (名 → 人, か所 → 箇所), so that two quantities can be compared. */
export function canonicalUnit(unit: string): string {
  return CANONICAL.get(unit) ?? unit;
}

/** Units that name an office or a place as well: 目標（課）. */
const OFFICE = /^(?:[部課係局区室市町村県国校園院館社店]|課室|部署|部局)$/;
const SCALE = /^[十百千万億]+(?=円$)/;

/** Whether a word alone, in half width, is a unit that measures or counts, and no office or thing. */
export function isMeasuringUnit(word: string): boolean {
  const unit = word.replace(SCALE, "");
  const match = unitAt(unit, 0);
  return match?.length === unit.length && match.class !== "noun" && !OFFICE.test(unit);
}

/** Whether a unit counts people, as typed: 人 or 名. */
export function isPeople(unit: string): boolean {
  return unit === "人" || unit === "名";
}

/** The smallest unit that a unit is counted in, and how many of it one is: 1割 is 10 %, 1時間 60分. */
export function smallestUnit(unit: string): { unit: string; factor: number } {
  const canonical = canonicalUnit(unit);
  return SCALED[canonical] ?? { unit: canonical, factor: 1 };
}
