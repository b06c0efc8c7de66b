import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CONTENTS } from "./contents";
import { SAMPLES } from "./index";
import { writeSample } from "./writeSample";

/** Writes the sample files anew from their contents (`npm run samples`); the files are committed. */
const folder = path.join("src", "workbench", "samples", "files");

mkdirSync(folder, { recursive: true });
for (const { id, file } of SAMPLES) {
  writeFileSync(path.join(folder, file), await writeSample(CONTENTS[id]!.workbook));
  console.log(file);
}
