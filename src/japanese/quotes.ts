const CLOSING: Record<string, string> = { "「": "」", "『": "』", "“": "”", "〝": "〟", "《": "》" };

/** For every offset inside quotation marks the offset of the mark that closes them; unclosed marks quote nothing. */
export function closingQuotes(folded: string): (number | undefined)[] {
  const closing: (number | undefined)[] = [];
  const open: { at: number; close: string }[] = [];
  for (let at = 0; at < folded.length; at++) {
    const character = folded[at]!;
    const close = CLOSING[character];
    if (close !== undefined) open.push({ at, close });
    else if (character === open.at(-1)?.close) {
      const from = open.pop()!.at;
      if (open.length === 0) closing.fill(at, from, at);
    }
    closing.push(undefined);
  }
  return closing;
}
