const LITERAL = '"(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*';
const FORMULA = new RegExp(`^=HYPERLINK\\((${LITERAL})(?:,(${LITERAL}))?\\)$`, "i");
/** Excel takes no longer text within a formula. */
const LONGEST_LITERAL = 255;

/** Where a cell's link leads: `#'1位'!B2` within the workbook, else an address. */
export interface CellLink {
  target: string;
  text: string;
}

/** The link of a formula `=HYPERLINK("…","…")` of literal texts, the one function whose value the model knows. */
export function hyperlinkOf(formula: string): CellLink | undefined {
  const [, target, text] = FORMULA.exec(formula) ?? [];
  const to = target === undefined ? undefined : literal(target);
  const shown = text === undefined ? to : literal(text);
  return to === undefined || shown === undefined ? undefined : { target: to, text: shown };
}

function literal(written: string): string | undefined {
  const parts = (written.match(/"(?:[^"]|"")*"/g) ?? []).map((part) => part.slice(1, -1).replaceAll('""', '"'));
  return parts.some((part) => part.length > LONGEST_LITERAL) ? undefined : parts.join("");
}
