const FULL_WIDTH_START = 0xff01;
const FULL_WIDTH_END = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Half-width Japanese punctuation and its full-width form. */
const HALF_WIDTH_MARKS: Record<string, string> = { "､": "、", "｡": "。", "･": "・", "｢": "「", "｣": "」" };

/** Waves that mean "from … to …" when typed between two dates or numbers. */
const WAVES = /[〜～∼∿˜~]/;
/** Dashes people type for the same; ー only counts between digits or markers (see foldWidth). */
const DASHES = /[－−‐‑‒–—―─]/;

/**
 * Folds what keyboards and fonts vary, one UTF-16 unit to one unit, so that offsets into the result are offsets into
 * the original: full-width ASCII to ASCII, waves to `~`, dashes to `-`, every white space but line breaks to a space.
 * `ー` becomes `-` only between digits, months or markers (`4月ー6月`), where it cannot be a long vowel.
 */
export function foldWidth(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) folded += foldCharacter(text, at);
  return folded;
}

function foldCharacter(text: string, at: number): string {
  const character = text[at]!;
  if (WAVES.test(character)) return "~";
  if (DASHES.test(character)) return "-";
  if (character === "ー") return isLongVowel(text, at) ? character : "-";
  const code = text.charCodeAt(at);
  if (code >= FULL_WIDTH_START && code <= FULL_WIDTH_END) return String.fromCharCode(code - FULL_WIDTH_OFFSET);
  if (character in HALF_WIDTH_MARKS) return HALF_WIDTH_MARKS[character]!;
  if (character === "\r") return "\n";
  if (character !== "\n" && /\s/.test(character)) return " ";
  return character;
}

function isLongVowel(text: string, at: number): boolean {
  const before = text[at - 1] ?? "";
  return !/[0-9０-９月日年)）%％]/.test(before);
}

/** The text as it is compared: NFKC, then every white space removed. */
export function compact(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
