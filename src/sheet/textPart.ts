/** A text as a custom XML part: one element of the namespace that holds it. Any text survives, also what XML forbids. */
export function textToPart(namespace: string, text: string): string {
  return `<text xmlns="${namespace}">${escaped(JSON.stringify(text).replace(/[\ufffe\uffff]/g, unicodeEscape))}</text>`;
}

/** The text of a part, whatever prefix its element got meanwhile; null for a part that is not of this form. */
export function textOfPart(xml: string): string | null {
  const start = xml.indexOf(">", xml.search(/<[^?!]/)) + 1;
  const end = xml.lastIndexOf("</");
  try {
    const text: unknown = JSON.parse(unescaped(xml.slice(start, end)));
    return typeof text === "string" ? text : null;
  } catch {
    return null;
  }
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16)}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescaped(content: string): string {
  return content.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
}
