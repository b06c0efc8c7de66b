import { officeExcel } from "../../src/excel/officeExcel";
import { loadExcel } from "../../src/workbench/batch/routeB";
import type { Traffic } from "../../src/workbench/batch/session";
import { openWorkbook } from "../../src/workbench/model/xlsxModel";
import { ratios, type Bench, type Figure } from "./figure";
import { medians } from "./processorTime";
import { SIZES, workbookOf } from "./workbooks";

const figure = ratios("excel");
/** Round trips that opening a workbook may take. */
const ROUND_TRIPS = 2;

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
      const [open, loop] = await medians([() => port.readWorkbook(), () => bareLoop(library.Excel)], 3);
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
    return figures;
  },
};
