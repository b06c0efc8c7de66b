import { writeFileSync } from "node:fs";
import path from "node:path";
import { goalRowSchemaText } from "./goalRowSchema";

/** Writes the published schema anew from the types (`npm run schema`); the file is committed. */
const file = path.join("docs", "schema", "goal-row-v1.json");
writeFileSync(file, goalRowSchemaText());
console.log(file);
