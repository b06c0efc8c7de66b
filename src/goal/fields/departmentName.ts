const OWNER_END = /[部局会区院庁課室所署館園係]$/;
const DEPARTMENT_END = /[部局会区院庁]$/;
const SECTION_END = /(?:[課室所署館園係]|センター)$/;
/** What ends sections alone, where names of one rank may stand beside each other: 福祉部・福祉事務所 are two names of one department. */
const SURE_SECTION_END = /[課係]$/;
/** 総務部（庶務課）, 総務部 【庶務課、財政課】. */
const BRACKETED = /^(.+?)\s*(?:（(.+)）|\((.+)\)|【(.+)】|〔(.+)〕)$/s;
const SLASH = /\s*[/／]\s*/;
const COMMA = /\s*[・･、，,]\s*/;
/** Spaces that are not within brackets: 市民部（部長 佐藤）. */
const SPACE = /\s+(?![^（(]*[）)])/;
const LETTER = "(?:(?![部局課])\\p{L})";
/** 総務部庶務課: neither name holds a 部 that is a part of a word (内部, 南部, 部活動). */
const RUN_TOGETHER = new RegExp(`^(${LETTER}{2,12}(?:(?<![内外全一東西南北中])部|局)(?![活落門品隊分長]))(${LETTER}{2,12}[課係])$`, "u");
/** Longer texts are no names. */
const LONGEST = 80;

/**
 * The department and the section that one cell names: `総務部 庶務課`, `総務部（庶務課）`, `総務部・庶務課`, `総務部庶務課`;
 * `総 務 部` and `子ども 未来部` are one name, spaced out.
 */
export function departmentAndSection(text: string): [department: string, section: string | null] {
  if (text.length > LONGEST) return [text, null];
  return bracketed(text) ?? listed(text, SLASH, SECTION_END) ?? listed(text, COMMA, SURE_SECTION_END) ?? runTogether(text) ?? spaced(text);
}

function bracketed(text: string): [string, string] | null {
  const [, department, ...inner] = BRACKETED.exec(text) ?? [];
  const sections = inner.find((one) => one !== undefined) ?? "";
  return department !== undefined && DEPARTMENT_END.test(department) && sections.split(COMMA).every((one) => SECTION_END.test(one.trim()))
    ? [spaced(department)[0], sections.trim()]
    : null;
}

/** A department with the sections that stand behind it, each of them plainly one. */
function listed(text: string, between: RegExp, section: RegExp): [string, string] | null {
  const [department = "", ...sections] = text.split(between);
  const isListed = sections.length > 0 && DEPARTMENT_END.test(department) && !/\s/.test(department) && sections.every((one) => section.test(one));
  return isListed ? [department, text.slice(department.length).replace(between, "")] : null;
}

function runTogether(text: string): [string, string] | null {
  const [, department, section] = RUN_TOGETHER.exec(text) ?? [];
  return department !== undefined && section !== undefined ? [department, section] : null;
}

function spaced(text: string): [string, string | null] {
  const words = text.split(SPACE);
  if (words.every((word) => word.length === 1)) return [words.join(""), null];
  const end = words.findIndex((word) => OWNER_END.test(word));
  const own = end > 0 && DEPARTMENT_END.test(words[end]!) ? end + 1 : 1;
  return [words.slice(0, own).join(""), words.slice(own).join(" ") || null];
}
