const codes = (characters: string) => [...characters].map((character) => character.charCodeAt(0));
const [OPEN, CLOSE, SLASH, DECLARATION, C] = codes("<>/!c") as [number, number, number, number, number];
const BEHIND_NAME = new Set(codes(" >/\t\r\n"));
const PLACED = codes(' r="');
/** Bytes of the longest cell without content, with room to spare: what has no end within them is none. */
const LONGEST = 64;

/**
 * A worksheet part (SpreadsheetML, ECMA-376 part 1, 18.3.1.4) without the cells that have a style and nothing else: most
 * of a form is drawn with them, and readers spend much of their time there.
 *
 * @returns the very same bytes where a cell does not say first where it stands (its place then follows from the one
 *   before), and where there are comments or sections that a cell could be quoted in
 */
export function withoutBlankCells(part: Uint8Array): Uint8Array {
  const kept = new Uint8Array(part.length);
  let [length, from] = [0, 0];
  for (let at = part.indexOf(OPEN); at !== -1; at = part.indexOf(OPEN, at + 1)) {
    if (part[at + 1] === DECLARATION) return part;
    if (part[at + 1] !== C || !BEHIND_NAME.has(part[at + 2] ?? 0)) continue;
    if (!isPlaced(part, at + 2)) return part;
    let end = at;
    while (end < at + LONGEST && part[end] !== CLOSE) end += 1;
    if (part[end] !== CLOSE || part[end - 1] !== SLASH) continue;
    kept.set(part.subarray(from, at), length);
    length += at - from;
    from = end + 1;
  }
  if (from === 0) return part;
  kept.set(part.subarray(from), length);
  return kept.subarray(0, length + part.length - from);
}

function isPlaced(part: Uint8Array, at: number): boolean {
  return PLACED.every((code, offset) => part[at + offset] === code);
}
