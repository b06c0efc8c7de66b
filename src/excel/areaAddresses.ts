import { columnNumber, LAST_COLUMN, LAST_ROW, parseAddress, type Area } from "../sheet/address";

/**
 * Area of an address as Excel gives it: `'1位'!A1:B2`, whole columns (`B:XFD`) or whole rows (`3:5`).
 * Throws a RangeError for anything else.
 */
export function parseRangeAddress(address: string): Area {
  const local = address
    .slice(address.lastIndexOf("!") + 1)
    .replaceAll("$", "")
    .trim();
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(local);
  if (columns) return { top: 0, left: columnNumber(columns[1]!), bottom: LAST_ROW, right: columnNumber(columns[2]!) };
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(local);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: LAST_COLUMN };
  return parseAddress(local);
}

/**
 * Areas of an address that names one or more ranges: `Data!A1:B2,Data!D4`, `'1位'!A1, '1位'!C3:D4`.
 * Sheet names may contain commas; they are quoted then.
 */
export function parseAddresses(addresses: string): Area[] {
  return splitOutsideQuotes(addresses).map(parseRangeAddress);
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
