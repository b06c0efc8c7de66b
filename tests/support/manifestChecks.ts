import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { descendants, type XmlElement } from "./xmlTree";

/**
 * Checks of an add-in only manifest that the schemas do not make, each returning its problems as sentences.
 * Limits and order: Office add-in manifest reference (requirement sets, element ordering, icons of add-in commands).
 */

const MAX_LENGTH: Record<string, number> = { "bt:String/bt:ShortStrings": 125, "bt:String/bt:LongStrings": 250, "bt:Url/bt:Urls": 2048, "bt:Image/bt:Images": 2048 };
const MAX_ID = 32;
const RIBBON_ICON_SIZES = [16, 32, 80];

const ORDER: Record<string, string[]> = {
  OfficeApp: [
    "Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl",
    "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const resources = (root: XmlElement): XmlElement[] => descendants(root).filter((item) => item.name === "Resources").flatMap((item) => item.children.flatMap((group) => group.children));

/** Every resid names one resource, and every resource is used. */
export function residProblems(root: XmlElement): string[] {
  const ids = new Set(resources(root).map((item) => item.attributes.id!));
  const used = new Set(descendants(root).flatMap((item) => (item.attributes.resid === undefined ? [] : [item.attributes.resid])));
  return [
    ...[...used].filter((id) => !ids.has(id)).map((id) => `resid ${id} has no target`),
    ...[...ids].filter((id) => !used.has(id)).map((id) => `resource ${id} is not used`),
  ];
}

/** Ids are unique among resources and among groups and controls, and no longer than Office allows. */
export function idProblems(root: XmlElement): string[] {
  const resourceIds = resources(root).map((item) => item.attributes.id!);
  const controlIds = descendants(root).filter((item) => ["Group", "Control", "CustomTab"].includes(item.name)).map((item) => item.attributes.id!);
  const repeated = (ids: string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...[...repeated(resourceIds), ...repeated(controlIds)].map((id) => `id ${id} is there twice`),
    ...[...resourceIds, ...controlIds].filter((id) => id.length > MAX_ID).map((id) => `id ${id} is longer than ${MAX_ID}`),
  ];
}

/** Texts and URLs keep their length limits, in every locale, and every URL is https. */
export function lengthProblems(root: XmlElement): string[] {
  const groups = descendants(root).filter((item) => item.name === "Resources").flatMap((item) => item.children);
  return groups.flatMap((group) =>
    group.children.flatMap((item) => {
      const limit = MAX_LENGTH[`${item.name}/${group.name}`];
      if (limit === undefined) return [`${item.name} does not belong into ${group.name}`];
      const values = [item.attributes.DefaultValue!, ...item.children.map((override) => override.attributes.Value!)];
      return values.flatMap((value) => [
        ...(value.length > limit || value === "" ? [`${item.attributes.id}: ${value.length} characters, 1 to ${limit} allowed`] : []),
        ...(limit === 2048 && !value.startsWith("https://") ? [`${item.attributes.id}: ${value} is not https`] : []),
      ]);
    }),
  );
}

/** Whatever a reader sees has a text for each of `locales` besides the default one; pictures speak no language. */
export function localeProblems(root: XmlElement, locales: string[]): string[] {
  const spoken = descendants(root).filter((item) => item.attributes.DefaultValue !== undefined && !["bt:Image", "IconUrl", "HighResolutionIconUrl"].includes(item.name));
  return spoken.flatMap((item) => {
    const given = item.children.map((override) => override.attributes.Locale!);
    const name = item.attributes.id ?? item.name;
    return [
      ...locales.filter((locale) => !given.includes(locale)).map((locale) => `${name} has no ${locale}`),
      ...given.filter((locale) => !locales.includes(locale)).map((locale) => `${name} has an unexpected ${locale}`),
    ];
  });
}

/** Children stand in the order that Office enforces. */
export function orderProblems(root: XmlElement): string[] {
  return descendants(root).flatMap((item) => {
    const order = ORDER[item.name];
    if (!order || (item.name === "Host" && item.children.length === 0)) return [];
    const places = item.children.map((child) => order.indexOf(child.name));
    return item.children.flatMap((child, index) => {
      if (places[index]! < 0) return [`${child.name} does not belong into ${item.name}`];
      return index > 0 && places[index]! < places[index - 1]! ? [`${child.name} must stand before ${item.children[index - 1]!.name} in ${item.name}`] : [];
    });
  });
}

/** Width and height in pixels of a PNG file, from its IHDR chunk. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  if (bytes.subarray(1, 4).toString("latin1") !== "PNG") throw new Error(`${file} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Icons are there in the sizes that the manifest states; `address` is the URL that `folder` is served under. */
export function iconProblems(root: XmlElement, address: string, folder: string): string[] {
  const elements = descendants(root);
  const images = new Map(resources(root).filter((item) => item.name === "bt:Image").map((item) => [item.attributes.id!, item.attributes.DefaultValue!]));
  const wanted = [
    ...elements.filter((item) => item.name === "bt:Image" && item.attributes.resid !== undefined).map((item) => ({ url: images.get(item.attributes.resid!) ?? "", size: Number(item.attributes.size) })),
    ...elements.filter((item) => item.name === "IconUrl").map((item) => ({ url: item.attributes.DefaultValue!, size: 32 })),
    ...elements.filter((item) => item.name === "HighResolutionIconUrl").map((item) => ({ url: item.attributes.DefaultValue!, size: 64 })),
  ];
  const missingSizes = elements
    .filter((item) => item.name === "Icon")
    .flatMap((icon) => {
      const sizes = icon.children.map((image) => Number(image.attributes.size));
      return RIBBON_ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `an icon lacks ${size} px`);
    });
  const files = wanted.flatMap(({ url, size }) => {
    const file = path.join(folder, url.slice(address.length));
    if (!url.startsWith(`${address}/`) || !existsSync(file)) return [`${url} is not there`];
    const found = pngSize(file);
    return found.width === size && found.height === size ? [] : [`${url} is ${found.width} × ${found.height}, ${size} px stated`];
  });
  return [...missingSizes, ...files];
}

/** Names of the functions that the ribbon calls. */
export function functionNames(root: XmlElement): string[] {
  return descendants(root).filter((item) => item.name === "FunctionName").map((item) => item.text);
}
