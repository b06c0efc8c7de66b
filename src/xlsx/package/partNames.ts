import { strFromU8, unzipSync, zipSync } from "fflate";
import { targetsOf } from "./relationships";

/** Where a package says what kind each part is, and which part is its workbook. */
const [TYPES, ROOT] = ["[Content_Types].xml", "_rels/.rels"] as const;
/** The relationships of the package and of its workbook, where Excel puts them. */
const RELATIONSHIPS = /^(?:|[^/]+\/)_rels\/(?:workbook\.(?:xml|bin))?\.rels$/i;

/**
 * The package with its parts under the very letters that its relationships call them by. Names of parts are the same in
 * small and capital letters (ECMA-376 part 2, 6.2.2.3): Excel opens xl/SharedStrings.xml for sharedStrings.xml, the
 * library does not. Without such names the very same bytes come back.
 *
 * @throws the errors of fflate for anything that is no package
 */
export function namedAsCalled(bytes: Uint8Array): Uint8Array {
  const names = new Map<string, string>();
  const relationships = unzipSync(bytes, { filter: ({ name }) => (names.set(name.toLowerCase(), name), RELATIONSHIPS.test(name)) });
  const calls = new Map<string, string>();
  for (const called of calledNames((name) => strFromU8(relationships[names.get(name.toLowerCase()) ?? ""] ?? new Uint8Array()))) {
    const present = names.get(called.toLowerCase());
    if (present !== undefined && present !== called) calls.set(present, called);
  }
  if (calls.size === 0) return bytes;
  return zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [calls.get(name) ?? name, part])), { level: 0 });
}

/** The names that a reader looks for on its way from the package to its worksheets. */
function calledNames(textOf: (name: string) => string): string[] {
  const ofPackage = [...targetsOf(textOf(ROOT), "").values()];
  const ofWorkbooks = ofPackage.flatMap((part) => {
    const behindFolder = part.lastIndexOf("/") + 1;
    const [folder, name] = [part.slice(0, behindFolder), part.slice(behindFolder)];
    const relationships = `${folder}_rels/${name}.rels`;
    return RELATIONSHIPS.test(relationships) ? [relationships, ...targetsOf(textOf(relationships), folder).values()] : [];
  });
  return [TYPES, ROOT, ...ofPackage, ...ofWorkbooks];
}
