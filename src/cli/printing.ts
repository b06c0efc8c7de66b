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

/** Prints what a command was asked for, for programs: every character is told, those that steer a terminal by their number. */
export function printJson(value: unknown, indent = 2): void {
  const text = JSON.stringify(value, null, indent).replace(ONE_BYTE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  process.stdout.write(`${text}\n`);
}
