import { parseAddress, type Area } from "../sheet/address";

/**
 * Areas of an address as Excel gives it for one or more ranges: `Data!A1:B2,Data!D4`, `'1位'!A1, '1位'!C3:D4`.
 * Sheet names may contain commas; they are quoted then. Throws a RangeError for whole rows and columns.
 */
export function parseAddresses(addresses: string): Area[] {
  return splitOutsideQuotes(addresses).map((address) => parseAddress(address.trim()));
}

function splitOutsideQuotes(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    else if (text[at] === "," && !quoted) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}
