import { rememberedText } from "../lookup/rememberedText";

const RUN = /[一-龠々]{2,}|[ァ-ヶー]{2,}|[A-Za-z][A-Za-z0-9]+/g;
/** Words of every report: sharing them says nothing. */
const COMMON = new Set([
  "実施",
  "計画",
  "事業",
  "業務",
  "取組",
  "検討",
  "今後",
  "年度",
  "内容",
  "状況",
  "対応",
  "市民",
  "職員",
  "各種",
  "関係",
  "推進",
  "必要",
  "目標",
  "予定",
  "部局",
  "来年",
  "次年",
  "今年",
  "早急",
  "明確",
]);

/** Katakana words are long and run together (ホームページリニューアル); four letters of one are enough. */
const KATAKANA_PIECE = 4;
const KANJI_PIECE = 2;

/** The content words of a text: Latin words whole, katakana and kanji words in overlapping pieces. */
export const contentWords = rememberedText((text): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const run of text.normalize("NFKC").match(RUN) ?? []) {
    const piece = pieceOf(run);
    for (let at = 0; at + piece <= run.length; at++) {
      const word = run.slice(at, at + piece);
      if (!COMMON.has(word)) words.add(word.toLowerCase());
    }
  }
  return words;
});

/** Whether a text has a content word at all: reads no further than the first. */
export function hasContentWords(text: string): boolean {
  for (const [run] of text.normalize("NFKC").matchAll(RUN)) {
    const piece = pieceOf(run);
    for (let at = 0; at + piece <= run.length; at++) if (!COMMON.has(run.slice(at, at + piece))) return true;
  }
  return false;
}

function pieceOf(run: string): number {
  const first = run[0]!;
  if (first <= "z") return run.length;
  return first >= "ァ" && first <= "ー" ? Math.min(KATAKANA_PIECE, run.length) : KANJI_PIECE;
}

/** How many content words two texts share. */
export function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared;
}
