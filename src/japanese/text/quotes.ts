import { matchesOf } from "./text";

const CLOSING: Record<string, string> = { "「": "」", "『": "』", "“": "”", "〝": "〟", "《": "》" };
const MARKS = new RegExp(`[${Object.entries(CLOSING).flat().join("")}]`, "g");

/** For every offset inside quotation marks the offset of the mark that closes them; unclosed marks quote nothing. */
export function closingQuotes(folded: string): (number | undefined)[] {
  const closing: (number | undefined)[] = [];
  const open: { at: number; close: string }[] = [];
  for (const { 0: mark, index: at } of matchesOf(MARKS, folded)) {
    const close = CLOSING[mark];
    if (close !== undefined) open.push({ at, close });
    else if (mark === open.at(-1)?.close) {
      const from = open.pop()!.at;
      if (open.length === 0) for (let inside = from; inside < at; inside++) closing[inside] = at;
    }
  }
  return closing;
}
