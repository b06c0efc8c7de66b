import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CONTENTS } from "./contents";
import { SAMPLES } from "./index";
import { OTHER_FORMS } from "./otherForms";
import type { SampleWorkbook } from "./sampleWorkbook";
import { writeSample } from "./writeSample";

/** Writes the sample files anew from their contents (`npm run samples`); the files are committed. */
async function write(folder: string, file: string, workbook: SampleWorkbook): Promise<void> {
  const inside = path.join("src", "workbench", "samples", folder);
  mkdirSync(inside, { recursive: true });
  writeFileSync(path.join(inside, file), await writeSample(workbook));
  console.log(file);
}

for (const { id, file } of SAMPLES) await write("files", file, CONTENTS[id]!.workbook);
for (const { file, workbook } of OTHER_FORMS) await write("otherFiles", file, workbook);
