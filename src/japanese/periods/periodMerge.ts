import { anyOf } from "../lookup/anyOf";
import { fiscalYearSpan } from "./calendar";
import type { PeriodPart, PeriodReading, StatedPart } from "./periodReading";
import { withoutPurposes } from "./periodPurpose";
import type { Token } from "./periodTokens";
import { foldWidth } from "../text/text";

/** Words behind a noun that tie the time to an event: 選挙時, 予算編成時期, 大会当日, 申請から7日以内, 交付決定後, 依頼の都度, 工事の完成まで. */
const EVENT = anyOf(
  [
    /[\p{Script=Han}ァ-ヶー々](?:[みえけりれ]?時(?![間期点代刻])|後|前|際)|(?<!実施|開催|開始|終了|完了|達成|取組|着手|の|同)時期(?=$|[にまの、。(])/u,
    /当日|予算案?[へに](?:計上|反映|要求|盛り込)|から\d{1,3}(?:日|週間|か月|時間)以内|[りけめし][前後]|次第|の都度|たびに|の場合|[たるのな](?:とき|場合|際)/u,
    /[たる]時(?![間期点代刻])|に応じ|に合わせ|にあわせ|と同時(?!期)|(?![年月日末旬])[\p{Script=Han}ァ-ヶー々](?:する|される)?まで/u,
  ],
  "u",
);

/** A time that people know and that no word here places: 緑化週間, 防犯の日, 農閑期, 桜の時期. Of 3週間, 二か月間 and 実施の時期 nothing is known. */
const KNOWN_TIME = anyOf(
  [
    /(?![一二三四五六七八九十数半毎各隔両ヶカヵケ箇])[\p{Script=Han}ァ-ヶー々](?:[週旬月]間|の日(?![程本常中時数])|運動期間)/u,
    /(?:[閑忙雪水暑寒]|農繁|閑散|収穫|出荷|開花|流行|休業|休館|閉庁)期(?![日首限待末])|シーズン|彼岸/u,
    /(?![施催始表手行入定成更])[\p{Script=Han}ァ-ヶー々り]の(?:時期|季節|頃|ころ)/u,
  ],
  "u",
);

/** One reading of all parts; at least one must be given. */
export function mergeParts(stated: readonly StatedPart[]): PeriodReading {
  const kept = withoutRestatements(withoutPurposes(stated));
  const parts = kept.map(({ start, end, text, offset }) => ({ start, end, text, offset }));
  const placed = kept.filter((part) => part.start !== null || part.end !== null);
  const distinct = [...new Map(placed.map((part) => [`${part.start}/${part.end}`, part])).values()];
  if (distinct.length === 0) return nothing("unreadable", parts);
  return { parts, reversed: distinct.some((part) => part.reversed), ...spanOf(distinct) };
}

/**
 * The reading of a text that states no point in time: the whole year for a frequency, otherwise vague or unreadable.
 * `words` are all its tokens, `tokens` those of which frequencies were made.
 */
export function readingWithoutParts(tokens: Token[], words: Token[], text: string, fiscalYear: number): PeriodReading {
  const frequency = tokens.find((token) => token.type === "frequency" || token.type === "weekday");
  if (frequency) return allYear(frequency, text, fiscalYear);
  if (words.some((token) => token.type === "undecided")) return nothing("unreadable", []);
  const isVague = words.some((token) => token.type === "vague" || token.type === "each") || namesEvent(foldWidth(text));
  return nothing(isVague ? "vague" : "unreadable", []);
}

function namesEvent(folded: string): boolean {
  return EVENT.test(folded) || KNOWN_TIME.test(folded);
}

function nothing(kind: "vague" | "unreadable", parts: PeriodPart[]): PeriodReading {
  return { kind, start: null, end: null, parts, reversed: false };
}

function allYear(frequency: Token, text: string, fiscalYear: number): PeriodReading {
  const span = fiscalYearSpan(fiscalYear);
  const part = { ...span, text: text.slice(frequency.start, frequency.end), offset: frequency.start };
  return { kind: "all-year", ...span, parts: [part], reversed: false };
}

function spanOf(parts: StatedPart[]): Pick<PeriodReading, "kind" | "start" | "end"> {
  const [only] = parts;
  if (parts.length === 1) return { kind: only!.kind, start: only!.start, end: only!.end };
  const starts = parts.flatMap((part) => part.start ?? []).sort();
  const ends = parts.flatMap((part) => part.end ?? []).sort();
  const lastEnd = ends.at(-1) ?? null;
  const isOpen = parts.some((part) => part.kind === "open" && (lastEnd === null || part.start! > lastEnd));
  return { kind: "list", start: starts[0] ?? null, end: isOpen ? null : lastEnd };
}

/** Drops what a bracket or the words behind a colon only say again or more exactly: 年度内（10月）, 前期：5月, 5月（前期）; closes 10月～（通年）. */
function withoutRestatements(parts: readonly StatedPart[]): StatedPart[] {
  const kept: StatedPart[] = [];
  for (const part of parts) {
    const before = kept.at(-1);
    const joined = before === undefined ? null : (closed(before, part) ?? (part.isAside ? restated(before, part) : null));
    if (joined) kept[kept.length - 1] = joined;
    else kept.push(part);
  }
  return kept;
}

/** An open part beside a whole year that it lies in ends with that year. */
function closed(a: StatedPart, b: StatedPart): StatedPart | null {
  const [open, year] = a.kind === "open" ? [a, b] : [b, a];
  const isYear = year.kind === "year" || year.kind === "all-year";
  if (open.kind !== "open" || !isYear || open.start! < year.start! || open.start! > year.end!) return null;
  return { ...open, kind: "range", end: year.end };
}

function restated(main: StatedPart, aside: StatedPart): StatedPart | null {
  if (aside.start === main.start && aside.end === main.end) return main;
  if (contains(aside, main) && (aside.kind === "year" || aside.kind === "half" || isSeason(aside))) return main;
  if (isSeason(main) && contains(aside, main)) return aside;
  if (!contains(main, aside)) return null;
  if (main.kind === "year" || main.kind === "half" || main.kind === "quarter" || isSeason(main)) return aside;
  if (main.end === aside.end) return main;
  return main.kind === "deadline" ? aside : null;
}

/** 春 and 夏季 are spans that no number states. */
function isSeason({ kind, text }: StatedPart): boolean {
  return kind === "range" && !/[\d一二三四五六七八九十]/.test(foldWidth(text));
}

function contains(outer: StatedPart, inner: StatedPart): boolean {
  if (outer.end === null || inner.end === null) return false;
  return (outer.start ?? "") <= (inner.start ?? inner.end) && inner.end <= outer.end;
}
