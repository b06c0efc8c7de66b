import { patternNeeds } from "./patternNeeds";
import { isAt } from "./sticky";

/** Whether what a pattern matches ends right before an offset; it is tried only behind a character that it can end in. */
export function rightBefore({ source }: RegExp): (text: string, at: number) => boolean {
  const behind = new RegExp(`(?<=${source})`, "y");
  const { last } = patternNeeds(new RegExp(`(?:${source})$`));
  if (last === null) return (text, at) => isAt(behind, text, at);
  const ends = codesOfClass(last);
  return (text, at) => ends.has(text.charCodeAt(at - 1)) && isAt(behind, text, at);
}

/** The codes of the characters that a class stands for, by its body: `ただ`, `0-9A-Z`. */
function codesOfClass(body: string): ReadonlySet<number> {
  const codes = new Set<number>();
  for (const [, from, to = from] of body.matchAll(/\\?(.)(?:-\\?(.))?/g))
    for (let code = from!.charCodeAt(0); code <= to!.charCodeAt(0); code++) codes.add(code);
  return codes;
}
