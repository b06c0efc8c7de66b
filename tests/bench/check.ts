import { checkWorkbook } from "../../src/checks/checkWorkbook";
import { readGoalWorkbook } from "../../src/goal/readGoalWorkbook";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { ratios, type Bench, type Figure } from "./figure";
import { medians } from "./processorTime";
import { longSheetOf, SIZES, workbookOf } from "./workbooks";

const figure = ratios("check");
/** Rows of a usual and of a very long table. */
const [USUAL, LONG] = [20, 400] as const;
/** A text that tells what was done. */
const REPORT = /(?:した|ました)。?$/;
/** Milliseconds of processor time from an edit to new findings. */
const EDIT_BUDGET = 100;

/** As read anew: what was read of a worksheet is remembered with its snapshot. */
const anew = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({ ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet })) });

const readAndCheck = (snapshot: WorkbookSnapshot) => checkWorkbook(readGoalWorkbook(snapshot));

/** What the pane does after an edit: one worksheet comes anew, with a text that nobody has read before. */
function editing(snapshot: WorkbookSnapshot): () => unknown {
  const [first, ...others] = snapshot.sheets;
  let edits = 0;
  return () => {
    edits += 1;
    const cells = first!.cells.map((cell) => (REPORT.test(cell.text) ? { ...cell, text: `${cell.text}\n${edits}回の打合せを終えた。` } : cell));
    return readAndCheck({ ...snapshot, sheets: [{ ...first!, cells }, ...others] });
  };
}

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
    const perSheet = await medians(snapshots.map((snapshot, at) => times(most / SIZES[at]!, () => readAndCheck(anew(snapshot)))));
    const figures: Figure[] = SIZES.slice(1).map((size, at) =>
      figure(`cost of a sheet among ${size}`, perSheet[at + 1]!, perSheet[at]!, `a sheet among ${SIZES[at]}`, 1.25),
    );
    const [smallFile, smallSnapshot] = [files[0]!, snapshots[0]!];
    const [small, parsed] = await medians([times(10, () => readAndCheck(anew(smallSnapshot))), times(10, () => readWorkbookFile(smallFile, "bench.xlsx"))]);
    figures.push(figure(`recognising and checking ${SIZES[0]} sheets`, small!, parsed!, "unpacking and parsing their file", 2));
    const tables = await Promise.all([USUAL, LONG].map(async (rows) => readWorkbookFile(await longSheetOf(rows), "bench.xlsx")));
    const [usual, long] = await medians([USUAL, LONG].map((rows, at) => times(LONG / rows, () => readAndCheck(anew(tables[at]!)))));
    figures.push(figure(`cost of a row among ${LONG}`, long!, usual!, `a row among ${USUAL}`, 1.25));
    for (const [at, size] of SIZES.entries()) {
      const [edit] = await medians([editing(snapshots[at]!)]);
      figures.push(figure(`an edit among ${size} sheets`, edit!, EDIT_BUDGET, `budget of ${EDIT_BUDGET} ms`, 1));
      if (size === most) figures.push(figure(`an edit among ${size} sheets`, edit!, perSheet[at]!, "checking all of them", 0.5));
    }
    return figures;
  },
};
