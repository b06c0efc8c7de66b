/** A section's own condition instead of the one of its place: [>=10]. */
const CONDITION = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/;
/** Quoted text, an escaped character, a bracket, a character that only takes room, or where a cell's text stands. */
const PART = /"([^"]*)"?|\\(.)|\[[^\]]*\]|[_*].|@/g;
/** With a section for texts behind those for numbers above, below and at zero. */
const ALL_SECTIONS = 4;

const HOLDS: Readonly<Record<string, (number: number, bound: number) => boolean>> = {
  "<": (number, bound) => number < bound,
  "<=": (number, bound) => number <= bound,
  ">": (number, bound) => number > bound,
  ">=": (number, bound) => number >= bound,
  "=": (number, bound) => number === bound,
  "<>": (number, bound) => number !== bound,
};

/** The sections of a number format (ECMA-376 part 1, 18.8.31); a semicolon in quotes parts none. */
function sectionsOf(format: string): string[] {
  return format.replace(/"[^"]*"?|\\.|\[[^\]]*\]|;/g, (part) => (part === ";" ? "\n" : part)).split("\n");
}

const isForTexts = (section: string | undefined): section is string => section !== undefined && section.match(PART)?.includes("@") === true;

/** What a text shows as under a format: `@"様"` puts 様 behind it, `;;;` hides it. */
export function textUnder(format: string, text: string): string {
  const sections = sectionsOf(format);
  const last = sections.at(-1);
  if (sections.length < ALL_SECTIONS && !isForTexts(last)) return text;
  return last!.replace(PART, (part, quoted: string | undefined, escaped: string | undefined) => (part === "@" ? text : (quoted ?? escaped ?? "")));
}

/** Whether a format is for texts alone, which a number then is shown as. */
export function isTextFormat(format: string): boolean {
  return format.includes("@") && !format.includes(";") && isForTexts(format);
}

/**
 * The section that a number is shown under where sections have conditions (`[=1]"○";[=2]"△";"×"`), and the number as it
 * is shown there: without its sign in a section for numbers below zero alone. Any other format is returned whole.
 */
export function conditionalSection(format: string, number: number): { section: string; shown: number } {
  if (!CONDITION.test(format)) return { section: format, shown: number };
  const sections = sectionsOf(format).filter((section, at) => at === 0 || !isForTexts(section));
  const conditions = sections.map((section) => CONDITION.exec(section));
  const last = sections.length - 1;
  const at = conditions.findIndex((condition, index) =>
    condition ? HOLDS[condition[1]!]!(number, Number(condition[2])) : index === last || isOfPlace(index, number),
  );
  const chosen = at === -1 ? last : at;
  const section = sections[chosen]!.replace(CONDITION, "");
  return { section, shown: isBelowZero(conditions[chosen] ?? null, chosen, last) ? Math.abs(number) : number };
}

/** Without a condition the first section is for numbers above zero, the second for those below. */
const isOfPlace = (index: number, number: number) => (index === 0 ? number > 0 : number < 0);

function isBelowZero(condition: RegExpExecArray | null, index: number, last: number): boolean {
  if (!condition) return index === 1 && index < last;
  const bound = Number(condition[2]);
  return condition[1] === "<" ? bound <= 0 : (condition[1] === "<=" || condition[1] === "=") && bound < 0;
}
