const PREFIX = "form-";
const DIGITS = 10;
const TAUGHT = new RegExp(`^${PREFIX}[0-9a-f]{${DIGITS}}$`);

/** The family id of a form that a person taught, from the hash of the form's words in hexadecimal digits. */
export function taughtId(hash: string): string {
  return PREFIX + hash.slice(0, DIGITS);
}

/** Whether an id is of this kind; which workbooks keep such a form is not known beforehand. */
export function isTaughtId(id: string): boolean {
  return TAUGHT.test(id);
}
