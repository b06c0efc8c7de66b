import { writeFileSync } from "node:fs";
import { EXAMPLE_FILE, exampleDocumentText } from "./exampleDocument";

/** Writes the example document anew (`npm run example`); the file is committed. */
writeFileSync(EXAMPLE_FILE, await exampleDocumentText());
