/** What steers a terminal: control characters but tab and line feed, those of one byte (C1) too. A cell may hold any of them. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const ONE_BYTE = /[\u007f-\u009f]/g;
const [DELETE, SIGNS, SIGN_OF_DELETE, NO_SIGN] = [0x7f, 0x2400, "\u2421", "\ufffd"];

/** A text of a workbook, a file's name or a service's answer with signs in place of what steers a terminal. */
export function steerless(text: string): string {
  return text.replace(STEERING, (character) => {
    if (character === "\r") return "";
    const code = character.charCodeAt(0);
    return code < DELETE ? String.fromCharCode(SIGNS + code) : code === DELETE ? SIGN_OF_DELETE : NO_SIGN;
  });
}

/** Prints what a command was asked for, for people. */
export function printLine(text: string): void {
  process.stdout.write(`${steerless(text)}\n`);
}

/** Says on standard error what a person has to know beside it. */
export function tellLine(text: string): void {
  process.stderr.write(`${steerless(text)}\n`);
}

/** JSON with numbers in place of the characters that steer a terminal and that JSON itself leaves as they are. */
const numbered = (json: string): string => json.replace(ONE_BYTE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** A value for programs: every character is told, those that steer a terminal by their number. */
function jsonText(value: unknown, indent: number): string {
  return numbered(JSON.stringify(value, null, indent));
}

/** Prints JSON that was made elsewhere, with its own line end, for programs. */
export function printJsonText(json: string): void {
  process.stdout.write(numbered(json));
}

/** Prints what a command was asked for, for programs. */
export function printJson(value: unknown, indent = 2): void {
  process.stdout.write(`${jsonText(value, indent)}\n`);
}

/** Values as they stand in an array that {@link printJson} prints; "" for none. */
export function jsonItems(values: readonly unknown[]): string {
  return jsonText(values, 2).slice("[\n".length, -"\n]".length);
}

/** Prints one array of what {@link jsonItems} gave for its parts. */
export function printJsonItems(parts: readonly string[]): void {
  const filled = parts.filter((part) => part !== "");
  process.stdout.write(filled.length === 0 ? "[]\n" : `[\n${filled.join(",\n")}\n]\n`);
}
