/** Letters that take two columns of a terminal: Japanese scripts, rare ideographs and pictures too, their punctuation and full-width forms. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Marks that stand on the letter before them, or choose between its shapes. */
const ON_LETTER = /\p{M}/u;

const widthOf = (letter: string) => (ON_LETTER.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1);

/** How many columns of a terminal a text takes. */
export function terminalWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
}

const ELLIPSIS = "...";

/** A text that takes no more than so many columns of a terminal; one that is cut ends in dots. */
export function fitted(text: string, columns: number): string {
  if (terminalWidth(text) <= columns) return text;
  let kept = "";
  let left = columns - ELLIPSIS.length;
  for (const letter of text) {
    left -= widthOf(letter);
    if (left < 0) break;
    kept += letter;
  }
  return `${kept}${ELLIPSIS}`;
}
