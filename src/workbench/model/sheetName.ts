const LONGEST = 31;
const BYTE = 256;

/** Why Excel refuses a worksheet name; undefined when it takes it. */
export function sheetNameFault(name: string): string | undefined {
  if (name.length === 0) return "A worksheet name must not be empty.";
  if (name.length > LONGEST) return `A worksheet name has at most ${LONGEST} characters.`;
  if (/[:\\/?*[\]]/.test(name)) return "A worksheet name must not contain : \\ / ? * [ or ].";
  if (name.startsWith("'") || name.endsWith("'")) return "A worksheet name must not begin or end with an apostrophe.";
  return undefined;
}

/** Id of the n-th worksheet in the form that Excel on the web uses, low byte first. */
export function newSheetId(number: number): string {
  const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, "0");
  const bytes = hex(number % BYTE) + hex(Math.floor(number / BYTE) % BYTE);
  return `{00000000-0001-0000-${bytes}-000000000000}`;
}

/** Sheet name as it stands before `!` in an address: quoted unless it is a plain word. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
