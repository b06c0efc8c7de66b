import { strFromU8, strToU8, type Zippable } from "fflate";
import { newPartId, rootNamespace, type CustomXmlPart } from "./customXml";

/** Entries of an .xlsx package: path → bytes. */
export type Package = Record<string, Uint8Array>;

const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
const CONTENT_TYPES = "[Content_Types].xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/**
 * The custom XML parts of a package, in the order of their numbers
 * (ECMA-376 part 1, 15.2.5 and 15.2.6: `customXml/itemN.xml` with `itemPropsN.xml` beside it).
 */
export function readCustomXml(files: Package): CustomXmlPart[] {
  const numbers = Object.keys(files)
    .map((path) => /^customXml\/item(\d+)\.xml$/.exec(path)?.[1])
    .filter((number) => number !== undefined)
    .map(Number)
    .sort((a, b) => a - b);
  return numbers.map((number) => {
    const xml = decode(files[`customXml/item${number}.xml`]!);
    const properties = files[`customXml/itemProps${number}.xml`];
    const id = properties ? /itemID="([^"]*)"/.exec(strFromU8(properties))?.[1] : undefined;
    return { id: id ?? newPartId(), namespaceUri: rootNamespace(xml), xml };
  });
}

/** Puts custom XML parts into a package, in place of those that it holds. */
export function writeCustomXml(files: Package, parts: readonly CustomXmlPart[]): Zippable {
  const others = Object.entries(files).filter(([path]) => !path.startsWith("customXml/"));
  const written: Zippable = Object.fromEntries(others);
  if (parts.length === 0) return written;
  parts.forEach((part, index) => {
    const number = index + 1;
    written[`customXml/item${number}.xml`] = strToU8(part.xml);
    written[`customXml/itemProps${number}.xml`] = strToU8(properties(part));
    written[`customXml/_rels/item${number}.xml.rels`] = strToU8(
      `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${relation("rId1", "customXmlProps", `itemProps${number}.xml`)}</Relationships>`,
    );
  });
  written[WORKBOOK_RELATIONS] = insertBefore(
    files[WORKBOOK_RELATIONS],
    "</Relationships>",
    parts.map((_, index) => relation(`customXml${index + 1}`, "customXml", `../customXml/item${index + 1}.xml`)).join(""),
  );
  written[CONTENT_TYPES] = insertBefore(
    files[CONTENT_TYPES],
    "</Types>",
    parts.map((_, index) => `<Override PartName="/customXml/itemProps${index + 1}.xml" ContentType="${PROPERTIES_TYPE}"/>`).join(""),
  );
  return written;
}

function properties(part: CustomXmlPart): string {
  const schema = part.namespaceUri ? `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(part.namespaceUri)}"/></ds:schemaRefs>` : "<ds:schemaRefs/>";
  return `${DECLARATION}<ds:datastoreItem ds:itemID="${part.id}" xmlns:ds="${DATA_STORE}">${schema}</ds:datastoreItem>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATION}${type}" Target="${target}"/>`;
}

function insertBefore(bytes: Uint8Array | undefined, mark: string, xml: string): Uint8Array {
  const text = bytes ? strFromU8(bytes) : "";
  const at = text.lastIndexOf(mark);
  if (at < 0) throw new Error(`${mark} is missing in the package`);
  return strToU8(text.slice(0, at) + xml + text.slice(at));
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

function decode(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(bytes);
}
