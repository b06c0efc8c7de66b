import { rememberedText } from "../../japanese/lookup/rememberedText";

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

/** A section of a number format for numbers. */
interface NumberSection {
  /** Without its condition. */
  code: string;
  holds(number: number): boolean;
  /** Numbers below zero alone are shown under it, without their sign. */
  isBelowZero: boolean;
}

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
 * The section of a format that a number is shown under, by its condition (`[=1]"○";[=2]"△";"×"`) or its place, and the
 * number as it is shown there.
 */
export function sectionFor(format: string, number: number): { code: string; shown: number } {
  const sections = numberSections(format);
  const { code, isBelowZero } = sections.find(({ holds }) => holds(number)) ?? sections.at(-1)!;
  return { code, shown: isBelowZero ? Math.abs(number) : number };
}

const numberSections = rememberedText((format): readonly NumberSection[] => {
  const sections = sectionsOf(format).slice(0, ALL_SECTIONS);
  const numeric = sections.filter((section, at) => at === 0 || (at < ALL_SECTIONS - 1 && !isForTexts(section)));
  const hasCondition = numeric.map((section) => CONDITION.test(section));
  return numeric.map((code, at) => conditional(code) ?? byPlace(code, at, numeric.length, hasCondition[0] === true));
});

function conditional(code: string): NumberSection | null {
  const [found, sign, digits] = CONDITION.exec(code) ?? [];
  if (found === undefined || sign === undefined) return null;
  const bound = Number(digits);
  const isBelowZero = sign === "<" ? bound <= 0 : (sign === "<=" || sign === "=") && bound < 0;
  return { code: code.replace(found, ""), holds: (number) => HOLDS[sign]!(number, bound), isBelowZero };
}

/** The first section is for numbers above zero, the second for those below, the last for all others. */
function byPlace(code: string, at: number, count: number, isFirstConditional: boolean): NumberSection {
  const isLast = at === count - 1;
  const isBelowZero = at === 1 && (!isLast || !isFirstConditional);
  const holds = (number: number) => isLast || (at === 1 ? number < 0 : count === 2 ? number >= 0 : number > 0);
  return { code, holds, isBelowZero };
}
