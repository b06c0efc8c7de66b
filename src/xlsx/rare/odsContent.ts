import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { rareBoundsFor } from "../fileLimits";
import type { BoundedWorkbook } from "./boundedWorkbook";

const CONTENT = "content.xml";
const KIND = "mimetype";
/** Also of templates, whose kind is longer. */
const SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
/** Lists the parts, and says of each how it is encrypted (OpenDocument 1.2 part 3, 4.4): all of them or the package as one. */
const MANIFEST = "META-INF/manifest.xml";
const ENCRYPTED = /<(?:[\w-]+:)?encryption-data[\s/>]/;
/** A part of this size packs half a gigabyte at most; goal workbooks stay below a tenth of it. */
const LARGEST_PACKED = 2 ** 19;

/** Cells of all sheets that hold something or are formatted: a small file can repeat them at will. */
const MOST_FILLED = 300_000;
const MOST_FORMATTED = 3_000_000;

/** Repeated rows and columns (OpenDocument 1.2 part 1, 19.675 and 19.679). */
const REPEATED = /(table:number-(rows|columns)-repeated)=["'](\d+)["']/g;
const REPEAT = /table:number-(?:rows|columns)-repeated="(\d+)"/;
/** What stands around rows that are printed on every page or grouped (OpenDocument 1.2 part 1, 9.1): the library looks for rows in their table only. */
const AROUND_ROWS = /<\/?table:table-(?:header-rows|rows|row-group)(?:\s[^<>]*)?>/g;
/** Numbers, dates and truth values that hold what they show as text, as spreadsheet programs write them. */
const SHOWN =
  /(<table:table-cell\s[^<>]*?office:value-type=)(?:"(?:float|percentage|currency|date|time|boolean)"|'(?:float|percentage|currency|date|time|boolean)')([^<>]*(?<!\/)>)(?=<[^/])/g;
/** Styles of hidden sheets, and the sheets. */
const SHEET_STYLE = /<style:style\s([^<>]*)>\s*<style:table-properties\s[^<>]*?table:display=["']false["']/g;
const SHEET = /<table:table\s([^<>]*)>/g;
/** Sheets, rows, cells, and what makes a cell more than blank. */
const PARTS = /<(?:[\w-]+:)?(?:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])([^<>]*)|(p)(?=[\s/>]))/g;

/**
 * An OpenDocument spreadsheet whose repeated rows and columns end where the bounds do, because the library writes every
 * one of them out; with its values as they are shown, and its rows where the library finds them. Null for a package that
 * is none.
 */
export function boundedOds(bytes: Uint8Array): BoundedWorkbook | "too-large" | "encrypted" | "not-a-workbook" | null {
  let packed = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, size }) => {
      if (name === CONTENT) packed = size;
      return name === KIND || ((name === CONTENT || name === MANIFEST) && size <= LARGEST_PACKED);
    },
  });
  if (!parts[KIND]) return null;
  if (!strFromU8(parts[KIND]).startsWith(SPREADSHEET)) return "not-a-workbook";
  if (parts[MANIFEST] && ENCRYPTED.test(strFromU8(parts[MANIFEST]))) return "encrypted";
  if (packed > LARGEST_PACKED) return "too-large";
  if (!parts[CONTENT]) return null;
  const xml = strFromU8(parts[CONTENT]);
  const bounds = rareBoundsFor(xml.split(/<(?:[\w-]+:)?table(?=[\s/>])/).length - 1);
  if (bounds.rows < 1) return "too-large";
  const ends = { rows: bounds.rows + 1, columns: bounds.columns + 1 };
  const content = xml.replace(REPEATED, (_, name: string, side: keyof typeof ends, count: string) => `${name}="${Math.min(Number(count), ends[side])}"`);
  const { filled, formatted } = cellsOf(content);
  if (filled > MOST_FILLED || formatted > MOST_FORMATTED) return "too-large";
  const readable = content.replace(AROUND_ROWS, "").replace(SHOWN, '$1"string"$2');
  return { bytes: zipSync({ [KIND]: parts[KIND], [CONTENT]: strToU8(readable) }, { level: 0 }), bounds, hidden: hiddenSheets(content) };
}

function hiddenSheets(xml: string): boolean[] {
  const nameIn = (attributes: string, attribute: string) => new RegExp(`${attribute}=["']([^"']*)["']`).exec(attributes)?.[1];
  const hidden = new Set([...xml.matchAll(SHEET_STYLE)].map(([, attributes = ""]) => nameIn(attributes, "style:name")));
  return [...xml.matchAll(SHEET)].map(([, attributes = ""]) => hidden.has(nameIn(attributes, "table:style-name") ?? ""));
}

/** Grid cells of the rows that hold something, and of those that are formatted; repeated ones count each time. */
function cellsOf(xml: string): { filled: number; formatted: number } {
  const total = { filled: 0, formatted: 0 };
  const row = { rows: 0, width: 0, filled: false, formatted: false };
  const endRow = () => {
    if (row.filled) total.filled += row.rows * row.width;
    if (row.formatted) total.formatted += row.rows * row.width;
    Object.assign(row, { rows: 0, width: 0, filled: false, formatted: false });
  };
  for (const [, part, attributes = "", text] of xml.matchAll(PARTS)) {
    const count = Number(REPEAT.exec(attributes)?.[1] ?? 1);
    if (text) row.filled = true;
    else if (part === "table-row" || part === "table") {
      endRow();
      row.rows = count;
    } else {
      row.width += count;
      row.filled ||= attributes.includes("office:");
      row.formatted ||= attributes.includes("style-name");
    }
  }
  endRow();
  return total;
}
