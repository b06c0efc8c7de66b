/** A cell position on a worksheet, both zero-based. */
export interface Position {
  row: number;
  column: number;
}

/** A rectangle of cells, zero-based, all four sides inclusive. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Last row and column of a worksheet in Excel, zero-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const LETTERS = 26;
const CODE_A = 65;

/** Column letters of a zero-based column: 0 → `A`, 27 → `AB`. */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = "";
  while (rest > 0) {
    const digit = (rest - 1) % LETTERS;
    letters = String.fromCharCode(CODE_A + digit) + letters;
    rest = Math.floor((rest - 1) / LETTERS);
  }
  return letters;
}

/** Zero-based column of its letters; throws a RangeError for anything but A…XFD letters. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) throw new RangeError(`not a column: ${letters}`);
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * LETTERS + (letter.charCodeAt(0) - CODE_A + 1);
  if (number - 1 > LAST_COLUMN) throw new RangeError(`not a column: ${letters}`);
  return number - 1;
}

/** A1 address of a position: row 0, column 0 → `A1`. */
export function cellAddress({ row, column }: Position): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 address of an area; one cell gives `A1`, more give `A1:B2`. */
export function areaAddress(area: Area): string {
  const first = cellAddress({ row: area.top, column: area.left });
  const last = cellAddress({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** An address with its worksheet's name, as links and formulas take it: `'1位'!B2`. */
export function cellReference(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/**
 * Area of an A1 address, with or without a sheet name and `$`: `'1位'!$B$2:C3`, `B2`.
 * Throws a RangeError for anything else (whole rows and columns included).
 */
export function parseAddress(address: string): Area {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(local);
  if (!match) throw new RangeError(`not a cell address: ${address}`);
  const [, left, top, right = left, bottom = top] = match;
  return { top: rowNumber(top!), left: columnNumber(left!), bottom: rowNumber(bottom!), right: columnNumber(right!) };
}

/** Zero-based row of its printed number; throws a RangeError where Excel has no such row. */
function rowNumber(digits: string): number {
  const row = Number(digits) - 1;
  if (row < 0 || row > LAST_ROW) throw new RangeError(`not a row: ${digits}`);
  return row;
}

/** Whether a cell lies in an area. */
export function contains({ top, left, bottom, right }: Area, { row, column }: Position): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** The smallest area around two. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Whether two areas share at least one cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
