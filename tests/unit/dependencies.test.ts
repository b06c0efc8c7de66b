import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

interface PackageFile {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

test("every direct dependency has its reason in docs/dependencies.md, and nothing else is listed", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as PackageFile;
  const page = readFileSync(path.join(root, "docs/dependencies.md"), "utf8");
  // Rows of the reasons begin with bare names; other tables of the page set theirs in code type.
  const listed = [...page.matchAll(/^\| ([^`|]+?) \|/gm)].flatMap(([, names]) => names!.split(", ")).filter((name) => !/^(package|-+)$/i.test(name));
  expect(listed.sort()).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)].sort());
});
