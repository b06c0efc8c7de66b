import { checkSheet, checkWorkbook } from "../../src/checks/checkWorkbook";
import { readGoalWorkbook } from "../../src/goal/readGoalWorkbook";
import { readWorkbookFile } from "../../src/xlsx/readXlsx";
import { ratios, type Bench, type Figure } from "./figure";
import { medians } from "./processorTime";
import { longSheetOf, SIZES, workbookOf } from "./workbooks";

const figure = ratios("check");
/** Rows of a usual and of a very long table. */
const [USUAL, LONG] = [20, 400] as const;
/** Milliseconds of processor time from an edit to new findings. */
const EDIT_BUDGET = 100;

/** The same several times, so that what is compared runs equally often: code that ran less is compiled less. */
const times = (count: number, work: () => unknown) => async (): Promise<void> => {
  for (let round = 0; round < count; round += 1) await work();
};

/** Checking: cost by size, and after one edit. */
export const checkBench: Bench = {
  name: "check",
  async measure() {
    const files = await Promise.all(SIZES.map(workbookOf));
    const snapshots = await Promise.all(files.map((bytes) => readWorkbookFile(bytes, "bench.xlsx")));
    const most = SIZES.at(-1)!;
    const perSheet = await medians(snapshots.map((snapshot, at) => times(most / SIZES[at]!, () => checkWorkbook(readGoalWorkbook(snapshot)))));
    const figures: Figure[] = SIZES.slice(1).map((size, at) =>
      figure(`cost of a sheet among ${size}`, perSheet[at + 1]!, perSheet[at]!, `a sheet among ${SIZES[at]}`, 1.25),
    );
    const [smallFile, smallSnapshot] = [files[0]!, snapshots[0]!];
    const [small, parsed] = await medians([times(10, () => checkWorkbook(readGoalWorkbook(smallSnapshot))), times(10, () => readWorkbookFile(smallFile, "bench.xlsx"))]);
    figures.push(figure(`recognising and checking ${SIZES[0]} sheets`, small!, parsed!, "unpacking and parsing their file", 2));
    const tables = await Promise.all([USUAL, LONG].map(async (rows) => readWorkbookFile(await longSheetOf(rows), "bench.xlsx")));
    const [usual, long] = await medians([USUAL, LONG].map((rows, at) => times(LONG / rows, () => checkWorkbook(readGoalWorkbook(tables[at]!)))));
    figures.push(figure(`cost of a row among ${LONG}`, long!, usual!, `a row among ${USUAL}`, 1.25));
    const largest = readGoalWorkbook(snapshots.at(-1)!);
    const [edit] = await medians([() => checkSheet(largest, largest.sheets[0]!)]);
    figures.push(figure(`one sheet of ${SIZES.at(-1)} checked again`, edit!, EDIT_BUDGET, `budget of ${EDIT_BUDGET} ms`, 1));
    figures.push(figure(`one sheet of ${SIZES.at(-1)} checked again`, edit!, perSheet.at(-1)!, "checking all of them", 0.05));
    return figures;
  },
};
