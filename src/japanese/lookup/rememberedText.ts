/** Texts of a generation; the one before it is kept too. */
const GENERATION = 1_000;
/** Longer texts are read anew: together some megabytes at most are kept. */
const LONGEST = 1_000;

/**
 * A pure reading of a text that is done once while the text comes up again and again: a cell is looked at by many rules,
 * and a form's labels and usual phrases stand in every workbook of a folder. The value is shared and must not be changed.
 */
export function rememberedText<Value extends object | string>(read: (text: string) => Value): (text: string) => Value {
  let recent = new Map<string, Value>();
  let before = new Map<string, Value>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const value = before.get(text) ?? read(text);
    if (recent.size >= GENERATION) [before, recent] = [recent, new Map<string, Value>()];
    recent.set(text, value);
    return value;
  };
}
