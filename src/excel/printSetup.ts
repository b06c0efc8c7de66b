import { cellAddress } from "../sheet/address";
import { HEADING_ROW, blockPoints, TABLE_TITLE_ROW, type TableBlock } from "./tableLayout";

/** Width of A4 across in points between the margins that a new worksheet has, less what columns are wider in other fonts. */
const PAPER_POINTS = 680;
/** Smallest scale in per cent that can be read on paper; what is wider goes onto further pages. */
const SMALLEST = 40;

/**
 * Queues how a worksheet is printed: A4 across, each table with its chart on pages of its own below its title and
 * headings, with the worksheet's name and the page's number. No print area is set, so that what grows is printed too.
 */
export function queuePrintSetup(sheet: Excel.Worksheet, blocks: readonly TableBlock[]): void {
  const { pageLayout, verticalPageBreaks } = sheet;
  const widest = Math.max(...blocks.map(blockPoints));
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { scale: Math.min(100, Math.max(SMALLEST, Math.floor((100 * PAPER_POINTS) / widest))) };
  pageLayout.setPrintTitleRows(`${blocks.length < 2 ? HEADING_ROW + 1 : TABLE_TITLE_ROW + 1}:${HEADING_ROW + 1}`);
  const { defaultForAllPages: every } = pageLayout.headersFooters;
  every.centerHeader = "&A";
  every.centerFooter = "&P / &N";
  verticalPageBreaks.removePageBreaks();
  for (const { area } of blocks.slice(1)) verticalPageBreaks.add(cellAddress({ row: 0, column: area.left }));
}
