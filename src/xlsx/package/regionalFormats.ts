import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { JAPANESE_FORMATS } from "../numberFormats/builtInFormats";

const STYLES = /^xl\/styles\.xml$/i;

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
