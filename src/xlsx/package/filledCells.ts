const codes = (characters: string) => [...characters].map((character) => character.charCodeAt(0));
const [OPEN, CLOSE, SLASH, DECLARATION, INSTRUCTION, C] = codes("<>/!?c") as [number, number, number, number, number, number];
const BEHIND_NAME = new Set(codes(" >/\t\r\n"));
const PLACED = codes(' r="');
const [SHEET_DATA, MERGE_CELLS, WORKSHEET, FURIGANA] = ["sheetData", "mergeCells", "worksheet", "rPh"].map(codes) as [number[], number[], number[], number[]];
/** Bytes of the longest cell without content, with room to spare: what has no end within them is none. */
const LONGEST = 64;

/**
 * A worksheet part (SpreadsheetML, ECMA-376 part 1, 18.3.1) with its filled cells and merged areas alone. Most of a form
 * is drawn with cells that have a style and nothing else; widths, views, lists to choose from, conditions and print
 * settings stand around them. Readers spend much of their time there. Furigana of a text that stands in its cell (rPh) are
 * left out as well: the reader takes them for a part of the text.
 *
 * @returns the very same bytes where a cell does not say first where it stands (its place then follows from the one
 *   before), where there are comments or sections that a cell could be quoted in, and where names have a prefix
 */
export function onlyFilledCells(part: Uint8Array): Uint8Array {
  const kept = new Uint8Array(part);
  let [length, from] = [0, 0];
  const leaveOut = (at: number, until: number) => {
    kept.copyWithin(length, from, at);
    length += at - from;
    from = until;
  };
  const root = rootOf(part);
  /** Where what is not wanted begins; -1 within what is. */
  let beside = part.indexOf(OPEN, root + 1);
  for (let at = root; at !== -1; at = part.indexOf(OPEN, at + 1)) {
    const next = part[at + 1];
    if (next === DECLARATION) return part;
    if (beside !== -1) {
      if (!isWanted(part, at)) continue;
      leaveOut(beside, at);
      beside = -1;
    } else if (next === SLASH && (isNamed(part, at + 2, SHEET_DATA) || isNamed(part, at + 2, MERGE_CELLS))) beside = part.indexOf(OPEN, at + 1);
    else if (next === C && BEHIND_NAME.has(part[at + 2] ?? 0)) {
      if (!standsAt(part, at + 2, PLACED)) return part;
      const end = blankEnd(part, at);
      if (end !== null) leaveOut(at, end);
    } else if (isNamed(part, at + 1, FURIGANA)) {
      const end = furiganaEnd(part, at);
      if (end === -1) return part;
      leaveOut(at, end);
      at = end - 1;
    }
  }
  if (beside !== -1 || length === from) return part;
  leaveOut(part.length, part.length);
  return kept.subarray(0, length);
}

function rootOf(part: Uint8Array): number {
  let at = part.indexOf(OPEN);
  while (part[at + 1] === INSTRUCTION) at = part.indexOf(OPEN, at + 1);
  return at;
}

/** Whether a section with cells or merged areas begins here, or the worksheet ends. */
function isWanted(part: Uint8Array, at: number): boolean {
  return isNamed(part, at + 1, SHEET_DATA) || isNamed(part, at + 1, MERGE_CELLS) || (part[at + 1] === SLASH && isNamed(part, at + 2, WORKSHEET));
}

function isNamed(part: Uint8Array, at: number, name: readonly number[]): boolean {
  return standsAt(part, at, name) && BEHIND_NAME.has(part[at + name.length] ?? 0);
}

function standsAt(part: Uint8Array, at: number, text: readonly number[]): boolean {
  for (let offset = 0; offset < text.length; offset += 1) if (part[at + offset] !== text[offset]) return false;
  return true;
}

/** Behind the cell that begins here and has no content; null for one that has, or may have. */
function blankEnd(part: Uint8Array, at: number): number | null {
  let end = at;
  while (end < at + LONGEST && part[end] !== CLOSE) end += 1;
  return part[end] === CLOSE && part[end - 1] === SLASH ? end + 1 : null;
}

/** Behind the furigana that begin here; -1 where they have no end. */
function furiganaEnd(part: Uint8Array, at: number): number {
  for (let end = part.indexOf(OPEN, at + 1); end !== -1; end = part.indexOf(OPEN, end + 1)) {
    if (part[end + 1] === SLASH && isNamed(part, end + 2, FURIGANA)) return end + FURIGANA.length + 3;
  }
  return -1;
}
