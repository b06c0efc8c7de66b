import { cellReference } from "../../sheet/address";
import type { LinkedText } from "../../tables/dataTable";

/** Most characters of one text within a formula. */
const LONGEST_LITERAL = 255;

/**
 * A link as a formula: unlike hyperlinks of cells, which Excel allows 65,530 of on a worksheet and takes one by one,
 * links that are formulas are written with all other values at once, and move with their rows when a person sorts.
 */
export function hyperlinkFormula({ text, to }: LinkedText): string {
  const target = "url" in to ? to.url : `#${cellReference(to.sheet, to.address)}`;
  return `=HYPERLINK(${literal(target)},${literal(text)})`;
}

function literal(text: string): string {
  const parts = text.match(new RegExp(`[^]{1,${LONGEST_LITERAL}}`, "g")) ?? [""];
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join("&");
}
