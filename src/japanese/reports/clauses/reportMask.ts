import { foldWidth, matchesOf } from "../../text/text";

/** Stands where a bracketed part was hidden; one for each UTF-16 unit, so that offsets stay. */
const HIDDEN = "\u0000";

/** A stretch of a text, end excluded. */
export interface Span {
  start: number;
  end: number;
}

/** A report's text with its brackets out of the way. */
export interface Masked {
  /** As long as the text: width folded, round brackets hidden, of quotations the names (short ones are read as words). */
  text: string;
  /** Insides of the outermost round brackets. */
  asides: Span[];
}

const CLOSING: Record<string, string> = {
  "(": ")",
  "[": "]",
  "【": "】",
  "〔": "〕",
  "「": "」",
  "｢": "｣",
  "『": "』",
  "“": "”",
  "<": ">",
  "〈": "〉",
  "《": "》",
};
const MARKS = new RegExp(`[${Object.entries(CLOSING).flat().join("").replace("]", "\\]")}]`, "g");
const QUOTES = new Set(["「", "｢", "『", "“", "<", "〈", "《"]);
/** 計画（案）: the bracket is part of the name. */
const DRAFT = /^(?:素|原|最終)?案$/;
/** A short quotation may be the very word that counts (「中止」とした); a longer one is a name. */
const LONGEST_QUOTED_WORD = 6;

/** Hides what stands in brackets so that the sentence around it can be read; unmatched brackets stay as they are. */
export function maskBrackets(text: string): Masked {
  const folded = foldWidth(text);
  const pairs = outermostPairs(folded);
  const parts: string[] = [];
  const asides: Span[] = [];
  let from = 0;
  for (const { start, end } of pairs) {
    parts.push(folded.slice(from, start));
    from = end;
    const inside = folded.slice(start + 1, end - 1);
    if (DRAFT.test(inside)) {
      parts.push(HIDDEN, inside, HIDDEN);
    } else if (!QUOTES.has(folded[start]!)) {
      parts.push(HIDDEN.repeat(end - start));
      asides.push({ start: start + 1, end: end - 1 });
    } else if (end - start - 2 <= LONGEST_QUOTED_WORD) {
      parts.push(HIDDEN, inside, HIDDEN);
    } else {
      parts.push(folded[start]!, HIDDEN.repeat(end - start - 2), folded[end - 1]!);
    }
  }
  parts.push(folded.slice(from));
  return { text: parts.join(""), asides };
}

function outermostPairs(text: string): Span[] {
  const open: { closing: string; start: number }[] = [];
  const pairs: Span[] = [];
  for (const { 0: character, index: at } of matchesOf(MARKS, text)) {
    const closing = CLOSING[character];
    if (closing !== undefined) open.push({ closing, start: at });
    else if (open.at(-1)?.closing === character) {
      const { start } = open.pop()!;
      while (pairs.length > 0 && pairs.at(-1)!.start > start) pairs.pop();
      pairs.push({ start, end: at + 1 });
    }
  }
  return pairs;
}
