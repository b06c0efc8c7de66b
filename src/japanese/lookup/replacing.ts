import { patternNeeds } from "./patternNeeds";

/** What a pattern finds, and what is put in its place; as String.replace takes them. */
export type Replacement = readonly [found: RegExp, put: string | ((found: string, group: string, at: number, text: string) => string)];

/**
 * All replacements of a table in turn, each in what the one before it has made. Only those are tried whose characters the
 * text has. The patterns have no flags, or g.
 */
export function replacing(table: readonly Replacement[]): (text: string) => string {
  const told = table.map((replacement) => ({ replacement, ...patternNeeds(replacement[0]) }));
  return (text) => {
    let made = text;
    for (const { replacement, last, some } of told) {
      if (last !== null && !last.includes(made.at(-1) ?? "")) continue;
      if (some === null || some.some((one) => made.includes(one))) made = replaced(made, replacement);
    }
    return made;
  };
}

/** A text after one replacement. */
export function replaced(text: string, [found, put]: Replacement): string {
  return typeof put === "string" ? text.replace(found, put) : text.replace(found, put);
}
