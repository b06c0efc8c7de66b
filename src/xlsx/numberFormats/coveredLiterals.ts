import { rememberedText } from "../../japanese/lookup/rememberedText";

/** Quoted text, an escaped character, a bracket, a character that only takes room, or %; and the letter of a time before it. */
const LITERAL = /(?<=([hms]?))(?:"([^"]*)"?|\\(.)|\[[^\]]*\]|[_*].|%)/gi;
/** Letters and signs of Latin script move here, where no format has any. */
const COVER = 0xf700;
const COVERED = /[\uf721-\uf77e]/g;

/**
 * A section of a number format whose literal texts the library cannot mistake, and what its numbers are multiplied by. The
 * library takes "H" before the year of an era for hours and a quoted % for a percentage, puts % behind all that follows
 * it, and leaves quoted texts out when it looks for a time, which h"時"mm"分" then is none.
 */
export const coveredLiterals = rememberedText((section): { code: string; factor: number } => {
  let factor = 1;
  const code = section.replace(LITERAL, (part, time: string, quoted: string | undefined, escaped: string | undefined) => {
    if (part === "%") factor *= 100;
    const literal = part === "%" ? part : (quoted ?? escaped);
    if (literal === undefined) return part.startsWith("[") ? part : "";
    return time === "" ? `"${covered(literal)}"` : covered(literal);
  });
  return { code, factor };
});

const covered = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(COVER + sign.charCodeAt(0)));

/** A text that was shown under such a section, with its literals as they are. */
export function uncovered(text: string): string {
  return text.replace(COVERED, (sign) => String.fromCharCode(sign.charCodeAt(0) - COVER));
}
