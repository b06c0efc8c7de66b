import { XMLParser } from "fast-xml-parser";

/** An XML element with its children in document order. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

type Ordered = Record<string, unknown>;

const ATTRIBUTES = ":@";
const TEXT = "#text";

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", parseTagValue: false, ignoreDeclaration: true });

function element(node: Ordered): XmlElement[] {
  return Object.keys(node)
    .filter((key) => key !== ATTRIBUTES && key !== TEXT)
    .map((name) => {
      const children = node[name] as Ordered[];
      return {
        name,
        attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>,
        children: children.flatMap(element),
        text: children.map((child) => (typeof child[TEXT] === "string" ? child[TEXT] : "")).join(""),
      };
    });
}

/** The root element of an XML text. */
export function parseXml(xml: string): XmlElement {
  const [root] = (parser.parse(xml) as Ordered[]).flatMap(element);
  if (!root) throw new Error("no XML element");
  return root;
}

/** An element and everything below it, in document order. */
export function descendants(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap(descendants)];
}
