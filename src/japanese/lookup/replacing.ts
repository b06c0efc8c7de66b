import { listedCharacters, patternNeeds } from "./patternNeeds";

/** What a pattern finds, and what is put in its place; as String.replace takes them. */
export type Replacement = readonly [found: RegExp, put: string | ((found: string, group: string, at: number, text: string) => string)];

/**
 * All replacements of a table in turn, each in what the one before it has made. Only those are tried whose characters the
 * text has, and what one of them has made is tidied before the next. The patterns have no flags, or g.
 */
export function replacing(table: readonly Replacement[], tidied: (made: string) => string = (made) => made): (text: string) => string {
  const told = table.map((replacement) => {
    const { last, some } = patternNeeds(replacement[0]);
    return { replacement, last: last && listedCharacters(last), some };
  });
  return (text) => {
    let made = text;
    for (const { replacement, last, some } of told) {
      if (last && !last.includes(made.at(-1) ?? "")) continue;
      if (some && !some.some((one) => made.includes(one))) continue;
      const next = replaced(made, replacement);
      if (next !== made) made = tidied(next);
    }
    return made;
  };
}

function replaced(text: string, [found, put]: Replacement): string {
  return typeof put === "string" ? text.replace(found, put) : text.replace(found, put);
}
