/** Behind 記入 or 作成: 上の注意, に当たっての留意点, にあたって注意; a remark on how a form is filled in. */
export const ON_FILLING_IN = "(?:上の|に(?:当|あ)たっての?)(?:注意|留意)";

/** One pattern for all that one of the patterns (without flags) finds; of no patterns one that finds nothing. */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.length > 0 ? [...new Set(patterns.map(({ source }) => source))].join("|") : "(?!)");
}
