import { cellAddress } from "../sheet/address";
import { HEADING_ROW, blockPoints, TABLE_TITLE_ROW, type TableBlock } from "./tableLayout";

/** Width of A4 across in points between the margins that a new worksheet has. */
const PAPER_POINTS = 741;
/** What tables take of it at most, since columns are wider in other fonts. */
const TABLE_POINTS = 640;
/** Smallest scale in per cent that can be read on paper; what is wider goes onto further pages. */
const SMALLEST = 40;

/**
 * Queues how a worksheet is printed: A4 across, a single table as wide as a page, and of several each with its chart on
 * pages of its own below its title and headings, with the worksheet's name and the page's number. No print area is set,
 * so that what grows is printed too.
 */
export function queuePrintSetup(sheet: Excel.Worksheet, blocks: readonly TableBlock[]): void {
  const { pageLayout, verticalPageBreaks } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = zoomOf(blocks);
  pageLayout.setPrintTitleRows(`${blocks.length < 2 ? HEADING_ROW + 1 : TABLE_TITLE_ROW + 1}:${HEADING_ROW + 1}`);
  const { defaultForAllPages: every } = pageLayout.headersFooters;
  every.centerHeader = "&A";
  every.centerFooter = "&P / &N";
  verticalPageBreaks.removePageBreaks();
  for (const { area } of blocks.slice(1)) verticalPageBreaks.add(cellAddress({ row: 0, column: area.left }));
}

/** Pages to fit a single table into; a scale for several, since Excel fits pages by leaving their breaks out. */
function zoomOf(blocks: readonly TableBlock[]): Excel.PageLayoutZoomOptions {
  const widest = Math.max(...blocks.map(blockPoints));
  if (blocks.length === 1) return { horizontalFitToPages: Math.ceil((SMALLEST * widest) / (100 * PAPER_POINTS)) };
  return { scale: Math.min(100, Math.max(SMALLEST, Math.floor((100 * TABLE_POINTS) / widest))) };
}
