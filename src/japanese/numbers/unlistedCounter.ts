import { foldWidth, matchesOf } from "../text/text";
import { unitAt } from "./units";

/** What stands behind digits, up to the first kana, sign or space. */
const BEHIND_DIGITS = /\d(?<!第\d{1,10})[十百千万億]{0,2}([\u4e00-\u9fff々ァ-ヶー]{1,6})/g;
/** Times, ordinals, parts of a text and what a year in a name is followed by (フェア2024開催): the same on both sides without counting anything. */
const NO_COUNTER = /^(?:[年月日時分秒期次号位番歳才条章編節項階周代世丁級型類目旬曜半割回]|四半期|学期|[ヶケカ]月|開催|実施|大会|元|以|未|程|余|名称)/;

/**
 * Counters that the table of units lacks and that two texts use alike behind digits (300灯を取り替える, 250灯取り替えた):
 * where both write the same word there, or the first names it before its number (公開レイヤー 40, 38レイヤーを公開), it is
 * what they count.
 */
export function sharedCounters(one: string, other: string): string[] {
  const named = namedBefore(one);
  const heads = named.length === 0 ? [] : [...unlistedRuns(other)].flatMap((run) => headOf(run, named));
  const mine = unlistedRuns(one);
  if (mine.size === 0) return heads;
  const theirs = unlistedRuns(other);
  return [...mine].filter((run) => theirs.has(run)).concat(openings(mine, theirs), openings(theirs, mine), heads);
}

/** A compound noun before a number without a unit. */
const NAMED_BEFORE = /([一-龠々ァ-ヶー]{4,12}?)数?[はがを: ]*\d[\d,]*(?=$|[\n、。()]|以上|程度)/g;
const SHORTEST = 2;

function namedBefore(text: string): string[] {
  return matchesOf(NAMED_BEFORE, foldWidth(text)).map(([, noun]) => noun!);
}

/** レイヤー of レイヤー公開, where 公開レイヤー is named: the longest beginning in which such a noun ends. */
function headOf(run: string, named: readonly string[]): string[] {
  for (let length = run.length; length >= SHORTEST; length--) {
    const head = run.slice(0, length);
    if (named.some((noun) => noun.endsWith(head) && noun.length >= length + SHORTEST)) return [head];
  }
  return [];
}

/** Runs of one text with which a longer run of the other begins (灯 and 灯取). */
function openings(runs: ReadonlySet<string>, longer: ReadonlySet<string>): string[] {
  return [...runs].filter((run) => !longer.has(run) && [...longer].some((other) => other.startsWith(run)));
}

function unlistedRuns(text: string): Set<string> {
  const folded = foldWidth(text);
  const runs = new Set<string>();
  for (const { 0: counted, 1: run = "", index } of matchesOf(BEHIND_DIGITS, folded)) {
    if (!NO_COUNTER.test(run) && unitAt(folded, index + counted.length - run.length) === null) runs.add(run);
  }
  return runs;
}
