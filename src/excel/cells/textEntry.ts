const FORMULA_START = /^[=+\-@'＝＋－＠]/;

/** Characters that numbers, dates, times, amounts, percentages and fractions are made of, also in Japanese. */
const VALUE_CHARACTERS = /^[\d\s,.:/+\-−()%¥￥$€E年月日時分秒令和平成昭大正明治元度]+$/iu;

/** Words that Excel takes for values of its own. */
const VALUE_WORD = /^(?:true|false|#[a-z/0!?]+|(?:[mtshr]\d{1,2}|\d{1,2}-?[a-z]{3,9}|[a-z]{3,9}\.?[\s-]?\d{1,4})(?:[./\s-].*)?)$/i;

const LONGEST_VALUE = 60;

/**
 * What must be entered into a cell so that Excel keeps it as this very text: with an apostrophe before it where it
 * might be taken for a formula, number, date or truth value. Cells formatted as text keep everything as it is.
 *
 * @param numberFormat format of the cell, `@` for text
 */
export function textEntry(text: string, numberFormat: string): string {
  if (text === "" || numberFormat === "@") return text;
  return FORMULA_START.test(text) || mayBeValue(text) ? `'${text}` : text;
}

function mayBeValue(text: string): boolean {
  if (text.length > LONGEST_VALUE) return false;
  const plain = text.normalize("NFKC").trim();
  return plain === "" || (VALUE_CHARACTERS.test(plain) && /\d|元/.test(plain)) || VALUE_WORD.test(plain);
}
