import type { UnitClass } from "./unitTable";
import { NOT_BEFORE, SAME, SCALED, UNITS } from "./unitTable";

export interface UnitMatch {
  /** As typed, width-folded; every percent sign and パーセント as `%`. */
  unit: string;
  class: UnitClass;
  length: number;
}

const PERCENT = ["パーセント", "㌫", "%"];

interface Entry {
  text: string;
  class: UnitClass;
  notBefore: string[];
}

const BY_FIRST = new Map<string, Entry[]>();
for (const unitClass of Object.keys(UNITS) as UnitClass[]) {
  for (const text of UNITS[unitClass].split(" ")) {
    const entries = BY_FIRST.get(text[0]!) ?? [];
    entries.push({ text, class: unitClass, notBefore: (NOT_BEFORE[text] ?? "").split(" ").filter(Boolean) });
    BY_FIRST.set(text[0]!, entries);
  }
}
for (const entries of BY_FIRST.values()) entries.sort((a, b) => b.text.length - a.text.length);

/**
 * The unit that starts at an offset of a width-folded text: the longest that is not the start of another word
 * (`3人権教室`, `5分野` hold no 人 and no 分). Null when none does.
 */
export function unitAt(folded: string, at: number): UnitMatch | null {
  for (const entry of BY_FIRST.get(folded[at] ?? "") ?? []) {
    if (!folded.startsWith(entry.text, at)) continue;
    const end = at + entry.text.length;
    if (entry.notBefore.some((word) => folded.startsWith(word, end))) continue;
    if (/[A-Za-z]$/.test(entry.text) && /[A-Za-z0-9]/.test(folded[end] ?? "")) continue;
    const unit = PERCENT.includes(entry.text) ? "%" : entry.text;
    return { unit, class: entry.class, length: entry.text.length };
  }
  return null;
}

const CANONICAL = new Map(SAME.flatMap((spellings) => spellings.map((text) => [text, spellings[0]!] as const)));

/** One spelling for a unit's spellings (名 → 人, か所 → 箇所), so that two quantities can be compared. */
export function canonicalUnit(unit: string): string {
  return CANONICAL.get(unit) ?? unit;
}

/** The smallest unit that a unit is counted in, and how many of it one is: 1割 is 10 %, 1時間 60分. */
export function smallestUnit(unit: string): { unit: string; factor: number } {
  const canonical = canonicalUnit(unit);
  return SCALED[canonical] ?? { unit: canonical, factor: 1 };
}
