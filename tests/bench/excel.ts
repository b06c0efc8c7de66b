import { checkWorkbook } from "../../src/checks/checkWorkbook";
import { officeExcel } from "../../src/excel/officeExcel";
import { readGoalWorkbook } from "../../src/goal/readGoalWorkbook";
import { findingsTable } from "../../src/messages/findingsTable";
import { loadExcel } from "../../src/workbench/batch/routeB";
import type { Traffic } from "../../src/workbench/batch/session";
import { openWorkbook } from "../../src/workbench/model/xlsxModel";
import { ratios, type Bench, type Figure } from "./figure";
import { medians } from "./processorTime";
import { SIZES, workbookOf } from "./workbooks";

const figure = ratios("excel");
/** Round trips that opening a workbook may take. */
const ROUND_TRIPS = 2;
/** Round trips for what is put into the workbook. */
const OWN_TRIPS = 3;

/** What anybody would write first: one sheet after the other, each with its values and its merged areas. */
async function bareLoop(excel: typeof Excel): Promise<void> {
  await excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    for (const sheet of sheets.items) {
      const used = sheet.getUsedRange();
      used.load("values,text,address");
      const merged = used.getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
    }
  });
}

async function trafficOf(bytes: Uint8Array, work: (library: ReturnType<typeof loadExcel>) => Promise<unknown>): Promise<Traffic> {
  const library = loadExcel(await openWorkbook(bytes, "bench.xlsx"));
  await work(library);
  return { ...library.session.traffic };
}

const bytesOf = ({ requestBytes, responseBytes }: Traffic) => requestBytes + responseBytes;

/** Excel's side: round trips, bytes and time for opening and for one edit, through the real library. */
export const excelBench: Bench = {
  name: "excel",
  async measure() {
    const figures: Figure[] = [];
    for (const size of SIZES) {
      const bytes = await workbookOf(size);
      const ours = await trafficOf(bytes, ({ Excel: excel }) => officeExcel(excel, () => true).readWorkbook());
      const bare = await trafficOf(bytes, ({ Excel: excel }) => bareLoop(excel));
      figures.push(figure(`round trips to open ${size} sheets`, ours.batches, ROUND_TRIPS, `budget of ${ROUND_TRIPS}`, size === 50 ? 1 : null));
      figures.push(figure(`round trips to open ${size} sheets`, ours.batches, bare.batches, "one sheet after the other"));
      figures.push(figure(`bytes to open ${size} sheets`, bytesOf(ours), bytesOf(bare), "one sheet after the other", 1.5));
      const library = loadExcel(await openWorkbook(bytes, "bench.xlsx"));
      const port = officeExcel(library.Excel, () => true);
      const [open, loop] = await medians([() => port.readWorkbook(), () => bareLoop(library.Excel)], 3, 1);
      figures.push(figure(`time to open ${size} sheets`, open!, loop!, "one sheet after the other", 2));
    }
    const bytes = await workbookOf(50);
    const library = loadExcel(await openWorkbook(bytes, "bench.xlsx"));
    const port = officeExcel(library.Excel, () => true);
    await port.readWorkbook();
    const before = { ...library.session.traffic };
    await port.readSheet("1位");
    figures.push(figure("round trips to read one edited sheet again", library.session.traffic.batches - before.batches, 1, "one", 1));
    figures.push(figure("bytes to read one edited sheet again", bytesOf(library.session.traffic) - bytesOf(before), bytesOf(before), "opening all 50", 0.05));
    return [...figures, ...(await ownSheetFigures(bytes))];
  },
};

/** Round trips for the findings of a workbook as a worksheet of their own, made and made anew, and as marks. */
async function ownSheetFigures(bytes: Uint8Array): Promise<Figure[]> {
  const { Excel: excel, session } = loadExcel(await openWorkbook(bytes, "bench.xlsx"));
  const port = officeExcel(excel, () => true);
  const goals = readGoalWorkbook(await port.readWorkbook());
  const findings = checkWorkbook(goals, { phase: "final" });
  const trips = async (work: () => Promise<unknown>) => {
    const before = session.traffic.batches;
    await work();
    return session.traffic.batches - before;
  };
  const write = () => port.writeTables({ key: "findings", name: "点検結果", title: "", note: "", language: "ja" }, [findingsTable(goals, findings, "ja")]);
  const marks = findings.flatMap(({ sheet, cell, severity }) => (cell ? [{ sheet, address: cell, severity }] : []));
  return [
    figure("round trips to write the findings of 50 sheets", await trips(write), OWN_TRIPS, "two to look, one to write", 1),
    figure("round trips to write them anew", await trips(write), OWN_TRIPS, "two to look, one to write", 1),
    figure("round trips to mark their cells", await trips(() => port.markCells(marks)), OWN_TRIPS, "two to look, one to write", 1),
  ];
}
