/** A custom XML part of the workbook: data that an add-in keeps inside the file. */
export interface CustomXmlPart {
  /** `{8-4-4-4-12}`, upper case. */
  id: string;
  namespaceUri: string;
  xml: string;
}

/** A fresh part id. */
export function newPartId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

/** Namespace of the root element, "" when it has none. */
export function rootNamespace(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*)(?::[\w.-]+)?(?:\s[^<>]*)?>/.exec(xml);
  if (!root) return "";
  const [tag, prefix] = root;
  const name = tag.startsWith(`<${prefix}:`) ? `xmlns:${prefix}` : "xmlns";
  for (const [, attribute, double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (attribute === name) return double ?? single ?? "";
  }
  return "";
}
