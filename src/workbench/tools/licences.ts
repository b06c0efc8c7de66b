import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { licencesPage, lockedPackages } from "./licencesPage";

/** Writes docs/licences.md from the lock file (`npm run licences`). */
writeFileSync(path.join("docs", "licences.md"), licencesPage(lockedPackages(readFileSync("package-lock.json", "utf8"))));
