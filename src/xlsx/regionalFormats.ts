import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const STYLES = /^xl\/styles\.xml$/i;
const ERA_DAY = "[$-411]ge.m.d";
const LONG_ERA_DAY = '[$-411]ggge"年"m"月"d"日"';
const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';

/** Number formats that a Japanese Excel uses by number without declaring them (ECMA-376 part 1, 18.8.30, ja-jp). */
export const JAPANESE_FORMATS: Readonly<Record<number, string>> = {
  27: ERA_DAY,
  28: LONG_ERA_DAY,
  29: LONG_ERA_DAY,
  30: "m/d/yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: YEAR_MONTH,
  35: MONTH_DAY,
  36: ERA_DAY,
  50: ERA_DAY,
  51: LONG_ERA_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: LONG_ERA_DAY,
  55: YEAR_MONTH,
  56: MONTH_DAY,
  57: ERA_DAY,
  58: LONG_ERA_DAY,
};

/**
 * The package with Japan's undeclared number formats declared, so that a reader that does not know them shows
 * 令和8年9月 and not 2026/9/1. Without such formats the very same bytes come back.
 *
 * @throws the errors of fflate for anything that is no package
 */
export function withRegionalFormats(bytes: Uint8Array): Uint8Array {
  const found = Object.entries(unzipSync(bytes, { filter: ({ name }) => STYLES.test(name) }))[0];
  if (!found) return bytes;
  const [name, packed] = found;
  const xml = strFromU8(packed);
  const undeclared = undeclaredFormats(xml);
  if (undeclared.length === 0) return bytes;
  const declarations = undeclared.map((id) => `<numFmt numFmtId="${id}" formatCode="${JAPANESE_FORMATS[id]!.replaceAll('"', "&quot;")}"/>`).join("");
  return zipSync({ ...unzipSync(bytes), [name]: strToU8(declare(xml, declarations, undeclared.length)) }, { level: 0 });
}

function undeclaredFormats(xml: string): number[] {
  const declared = new Set([...xml.matchAll(/<numFmt\s[^<>]*?numFmtId="(\d+)"/g)].map(([, id]) => Number(id)));
  const used = new Set([...xml.matchAll(/<xf\s[^<>]*?numFmtId="(\d+)"/g)].map(([, id]) => Number(id)));
  return [...used].filter((id) => id in JAPANESE_FORMATS && !declared.has(id));
}

function declare(xml: string, declarations: string, count: number): string {
  if (xml.includes("</numFmts>")) return xml.replace("</numFmts>", () => `${declarations}</numFmts>`);
  return xml.replace(/<styleSheet\b[^<>]*>/, (root) => `${root}<numFmts count="${count}">${declarations}</numFmts>`);
}
