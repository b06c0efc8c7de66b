import { maskBrackets, type Span } from "./reportMask";
import { type Clause, splitClauses } from "./reportClauses";
import { isAt } from "../../lookup/sticky";
import { rememberedText } from "../../lookup/rememberedText";
import { BULLETS, matchesOf } from "../../text/text";
import { isInsideStatement } from "../../text/wrappedLines";

/** What a sentence says by itself, whichever text it stands in. */
export interface Statements {
  /** In order; the last one has link "end". */
  readonly clauses: readonly Clause[];
  /** Said in passing: begins with なお or ※. */
  readonly note: boolean;
  /** Turns against what was said before: しかし, ただし. */
  readonly adversative: boolean;
}

/** One sentence, list line or bracketed remark of a report. */
export interface Sentence {
  /** As it stands in the report, and where. */
  text: string;
  offset: number;
  /** The same, width folded and its brackets hidden. */
  masked: string;
  /** Stands in round brackets. */
  aside: boolean;
}

/** A sentence that is said in passing, or that turns against what was said. */
const OPENING = new RegExp(
  `^[\\s\\u0000${BULLETS}*→⇒-]*(?:(?<note>※|なお|尚|ちなみに|参考|備考|(?:この|その)(?:ほか|他)(?=[に、,]))|しかし|ただし|但し|ところが|だが[、,]|ただ[、,]|けれども|残念ながら)`,
);
/** Where a sentence can end, also before ※ and behind a figure alone (3.9km ほかに1.2km); always at the signs but a full stop and a line break. */
const END = /[。｡!?;→⇒.\n※]|(?<=[0-9][^0-9\s、。をはがに]{1,4})[ \u3000]+(?=(?:ほか|他|別途|なお|残[りる]))/g;
const JAPANESE = /[ぁ-んァ-ヶ一-龠々)」』%]/;
/** A number behind such a full stop begins a sentence, and is no decimal: 配った.11月にも. */
const SURE_END = /[ぁ-ん]|(?:予定|実施|済|中|終了|完了)$/;
/** 72戸.2戸は: a count behind a counter, and no number of a figure or a table. */
const COUNTED = /[一-龠](?<![図表第号式紙番])$/;
const COUNT = /^[0-9]{1,4}[ぁ-んァ-ヶ一-龠]/;
/** Brackets within brackets within brackets say nothing about a state. */
const DEEPEST = 2;
/** Behind a bracket that only explains a reason: 計画の変更（倉庫の取りやめ）により時間を要した. */
const IN_REASON = /(?:により|によって|に伴い|に伴って|のため)[^、。\n]{0,12}(?:時間|日数|期間|遅れ|手間)/y;
/** Enough of a line to see how it ends or begins. */
const REACH = 12;

/** Splits a report, or the segment of one sub-item, into sentences that say something; bracketed remarks follow at the end. */
export function readSentences(text: string): Sentence[] {
  return within(text, 0, 0);
}

function within(text: string, base: number, depth: number): Sentence[] {
  const masked = maskBrackets(text);
  const sentences = sentenceSpans(masked.text).map(({ start, end }): Sentence => ({
    text: text.slice(start, end),
    offset: base + start,
    masked: masked.text.slice(start, end),
    aside: depth > 0,
  }));
  if (depth < DEEPEST) {
    for (const { start, end } of masked.asides)
      if (!isAt(IN_REASON, masked.text, end + 1)) sentences.push(...within(text.slice(start, end), base + start, depth + 1));
  }
  return sentences.filter((sentence) => readStatements(sentence.masked).clauses.length > 0);
}

/** Reads a masked sentence; the same one comes up in a cell, in its part for a sub-item, and beside the words of other cells. */
export const readStatements = rememberedText((masked): Statements => {
  const opening = OPENING.exec(masked);
  const note = opening?.groups!["note"] !== undefined;
  return { clauses: splitClauses(masked), note, adversative: opening !== null && !note };
});

function sentenceSpans(masked: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index: at } of matchesOf(END, masked)) {
    if (!endsSentence(masked, at)) continue;
    spans.push({ start, end: at });
    start = masked[at] === "※" ? at : at + 1;
  }
  spans.push({ start, end: masked.length });
  return spans;
}

function endsSentence(masked: string, at: number): boolean {
  const character = masked[at]!;
  if (character === ".") {
    if (!JAPANESE.test(masked[at - 1] ?? "")) return false;
    const before = masked.slice(Math.max(0, at - 2), at);
    return !/[A-Za-z0-9]/.test(masked[at + 1] ?? "") || SURE_END.test(before) || (COUNTED.test(before) && COUNT.test(masked.slice(at + 1, at + 6)));
  }
  if (character !== "\n") return true;
  return !isInsideStatement(masked.slice(Math.max(0, at - REACH), at).trimEnd(), masked.slice(at + 1, at + 1 + REACH));
}
