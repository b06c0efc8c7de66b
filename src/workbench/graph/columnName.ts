const LONGEST = 32;

/**
 * Internal name that SharePoint makes of a wished one: whatever is no ASCII letter, digit or underscore becomes
 * `_xHHHH_`, so does a digit at the start, and the result is cut at 32 characters.
 */
export function internalName(wished: string): string {
  let name = "";
  for (let at = 0; at < wished.length; at++) {
    const character = wished[at]!;
    const plain = at === 0 ? /[A-Za-z_]/ : /[A-Za-z0-9_]/;
    name += plain.test(character) ? character : `_x${wished.charCodeAt(at).toString(16).padStart(4, "0")}_`;
  }
  return name.slice(0, LONGEST);
}
