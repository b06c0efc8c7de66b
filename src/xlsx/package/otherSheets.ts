import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Parts of what stands among the worksheets but has no cells of a goal sheet: charts, old dialogs and macros. */
const OTHER_SHEET = /(?:^|\/)(?:chart|dialog|macro)sheets\/[^/]+\.xml$/i;
const OF_WORKBOOK = /(?:^|\/)_rels\/workbook\.xml\.rels$/i;
const OTHER_KIND = /(["'])[^"']*\/(?:chartsheet|dialogsheet|xl(?:Intl)?Macrosheet)\1/g;
const WORKSHEET_KIND = '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"';
const EMPTY_SHEET = strToU8('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>');

/**
 * The package with an empty worksheet for each chart on a sheet of its own (and each sheet of dialogs or macros), which
 * the library takes for damage. Without such sheets the very same bytes come back.
 *
 * @throws the errors of fflate for anything that is no package
 */
export function withEmptyOtherSheets(bytes: Uint8Array): Uint8Array {
  let isFound = false;
  unzipSync(bytes, { filter: ({ name }) => ((isFound ||= OTHER_SHEET.test(name)), false) });
  if (!isFound) return bytes;
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, replaced(name, part)] as const);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

function replaced(name: string, part: Uint8Array): Uint8Array {
  if (OTHER_SHEET.test(name)) return EMPTY_SHEET;
  return OF_WORKBOOK.test(name) ? strToU8(strFromU8(part).replace(OTHER_KIND, WORKSHEET_KIND)) : part;
}
