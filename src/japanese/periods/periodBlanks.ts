import { isOne, type Token } from "./periodTokens";
import { FILL_IN_SIGNS, foldWidth } from "../text/text";

const SIGN = new RegExp(`[${FILL_IN_SIGNS}]`);

/** Makes nothing of units whose number the template left to be filled in: ●月末, ( )月末, 令和 年度末. Bullets stand apart from what they begin (● 月末). */
export function withoutBlanks(tokens: Token[], text: string): Token[] {
  let isBlank = false;
  return tokens.map((token, at) => {
    isBlank =
      token.type === "month"
        ? isOne(tokens[at + 1], "end") && (isBlank || hasSign(tokens, at, text))
        : isOne(token, "year", "fiscalYear") && isOfEra(tokens, at, text);
    return isBlank ? { type: "other", start: token.start, end: token.end } : token;
  });
}

function hasSign(tokens: Token[], at: number, text: string): boolean {
  if (isOne(tokens[at - 1], "close")) return isOne(tokens[at - 2], "open");
  return isOne(tokens[at - 1], "other") && SIGN.test(foldWidth(text[tokens[at]!.start - 1]!));
}

/** An era with its year left out: 令和 年度末, 令和●年度末. */
function isOfEra(tokens: Token[], at: number, text: string): boolean {
  return isOne(tokens[at - 1], "era") || (isOne(tokens[at - 2], "era") && hasSign(tokens, at, text));
}
