/** A package as package-lock.json (version 3) states it. */
export interface LockedPackage {
  name: string;
  version: string;
  licence: string;
  /** Needed only to build and test: nothing of it reaches a user. */
  development: boolean;
}

interface LockEntry {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  link?: boolean;
}

const FOLDER = "node_modules/";

/** The installed packages of a lock file, sorted by name and version, without repetitions. */
export function lockedPackages(lockFile: string): LockedPackage[] {
  const { packages } = JSON.parse(lockFile) as { packages: Record<string, LockEntry> };
  const found = new Map<string, LockedPackage>();
  for (const [place, entry] of Object.entries(packages)) {
    if (place === "" || entry.link) continue;
    const name = place.slice(place.lastIndexOf(FOLDER) + FOLDER.length);
    const one = { name, version: entry.version ?? "", licence: entry.license ?? "", development: entry.dev === true || entry.devOptional === true };
    const key = `${name}@${one.version}`;
    if (!found.has(key) || !one.development) found.set(key, one);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version.localeCompare(b.version)));
}

/** The page docs/licences.md: every package of the product. */
export function licencesPage(packages: readonly LockedPackage[]): string {
  const product = packages.filter(({ development }) => !development);
  return [
    "# Licences of others / 第三者のライセンス",
    "",
    "Written by `npm run licences` from package-lock.json. The build puts the licence texts of what is bundled into `licences.txt` beside the bundle.",
    "",
    "## In the product / 製品に含まれるもの",
    "",
    "| package | version | licence |",
    "|---|---|---|",
    ...product.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence || "(not stated)"} |`),
    "",
    "office.js is not bundled: the page loads it from Microsoft, or from the copy that `--env officeJs=self` makes, under the licence of @microsoft/office-js, which allows distribution as part of an add-in.",
    "",
    "Tools for building and testing do not reach a user and are not listed; `npm sbom` names them with their licences.",
    "",
  ].join("\n");
}
