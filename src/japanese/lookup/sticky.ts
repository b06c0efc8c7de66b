/** Whether a sticky pattern (flag y) matches right at an offset: nothing is cut out of the text, nor searched for in it. */
export function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Length of what a sticky pattern matches right at an offset; 0 where it matches nothing. */
export function lengthAt(pattern: RegExp, text: string, at: number): number {
  return matchAt(pattern, text, at)?.[0].length ?? 0;
}

/** What a sticky pattern matches right at an offset; null where it matches nothing. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
