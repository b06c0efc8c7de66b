/** Points that one line of the samples' 9-point text takes. */
const LINE_POINTS = 13;
const MARGIN_POINTS = 6;

/** Width in characters of Excel's column measure: East Asian letters count two. */
function widthOf(line: string): number {
  return [...line].reduce((width, letter) => width + (letter.charCodeAt(0) > 0xff ? 2 : 1), 0);
}

/** Height in points that fits every text when it is wrapped into its width (in characters). */
export function rowHeight(texts: { text: string; width: number }[], least = 22): number {
  const lines = texts.map(({ text, width }) => text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (width * 0.95))), 0));
  return Math.max(least, Math.max(0, ...lines) * LINE_POINTS + MARGIN_POINTS);
}
