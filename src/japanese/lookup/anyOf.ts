/** One pattern for all that one of the patterns (or their sources) finds; of no patterns one that finds nothing. Flags of theirs are not taken over. */
export function anyOf(patterns: readonly (RegExp | string)[], flags = ""): RegExp {
  const sources = patterns.map((pattern) => (typeof pattern === "string" ? pattern : pattern.source));
  return new RegExp(sources.length > 0 ? [...new Set(sources)].join("|") : "(?!)", flags);
}

/** Source of a pattern for one of the words, which are separated by white space and may be sources themselves. */
export function oneOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join("|")})`;
}
