import { read } from "hucre";
import { readGoalWorkbook } from "../../src/goal/readGoalWorkbook";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { ratios, type Bench, type Figure } from "./figure";
import { medians } from "./processorTime";
import { SIZES, workbookOf } from "./workbooks";

const figure = ratios("read");

/** Reading a file into goal sheets, against the library alone. */
export const readBench: Bench = {
  name: "read",
  async measure() {
    const figures: Figure[] = [];
    for (const size of SIZES) {
      const bytes = await workbookOf(size);
      const [ours, library] = await medians([
        async () => readGoalWorkbook(await readWorkbookFile(bytes, "bench.xlsx")),
        () => read(bytes, { readStyles: true }),
      ]);
      figures.push(figure(`file to goal sheets, ${size} sheets`, ours!, library!, "hucre alone", 2));
    }
    return figures;
  },
};
