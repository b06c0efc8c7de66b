import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

const PACKAGES = `${path.sep}node_modules${path.sep}`;
const LICENCE_FILE = /^(?:licen[cs]e|notice|copying)(?:[.-]|$)/i;

/** Folder of the package that a bundled file comes from; null for a file of our own. */
function packageFolder(file) {
  const begin = file.lastIndexOf(PACKAGES) + PACKAGES.length;
  if (begin < PACKAGES.length) return null;
  const [scope, name] = file.slice(begin).split(path.sep);
  return path.join(file.slice(0, begin), scope.startsWith("@") ? path.join(scope, name) : scope);
}

/** Name and version of a package, and the texts that it wants passed on; the licence's name where it brings no text. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file)).sort();
  const text = files.map((file) => readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim()).join("\n\n");
  return { title: `${name} ${version}`, text: text || `${license}` };
}

/** Each text once, below the packages that it goes for. */
function page(licences) {
  const titles = new Map();
  for (const { title, text } of licences) titles.set(text, [...(titles.get(text) ?? []), title]);
  return [...titles].map(([text, names]) => `${names.sort().join("\n")}\n\n${text}\n`).sort().join(`\n${"-".repeat(80)}\n\n`);
}

/** Puts the licences of all packages that are bundled into a file beside the bundle. */
export const licenceTexts = (file) => ({
  apply({ hooks }) {
    hooks.thisCompilation.tap("licenceTexts", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "licenceTexts", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const modules = [...compilation.modules].flatMap((module) => [...(module.modules ?? [module])]);
        const folders = new Set(modules.flatMap(({ resource }) => packageFolder(resource ?? "") ?? []));
        compilation.emitAsset(file, new webpack.sources.RawSource(page([...folders].map(licenceOf))));
      });
    });
  },
});
