/** One pattern for all that one of the patterns (without flags) finds; of no patterns one that finds nothing. */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.length > 0 ? [...new Set(patterns.map(({ source }) => source))].join("|") : "(?!)");
}
