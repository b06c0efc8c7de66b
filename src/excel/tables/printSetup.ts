import { cellAddress } from "../../sheet/address";
import { HEADING_ROW, PAPER_POINTS, printScale, SMALLEST_SCALE, TABLE_TITLE_ROW, widthPoints, type TableBlock } from "./tableLayout";

/**
 * Queues how a worksheet is printed: A4 across, a single table as wide as a page, and of several those that fit beside one
 * another on one, below their titles and headings, and a chart that does not fit beside its table on the next, with the worksheet's name and the page's number. No print area is set,
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
  for (const column of pageColumns(blocks)) verticalPageBreaks.add(cellAddress({ row: 0, column }));
}

/** The columns that a page begins with, but for the first. */
function pageColumns(blocks: readonly TableBlock[]): number[] {
  return blocks.flatMap(({ area, chart, beside }, at) => [...(at > 0 && !beside ? [area.left] : []), ...(chart?.apart ? [chart.left] : [])]);
}

/** Pages to fit a single table into; a scale for several, since Excel fits pages by leaving their breaks out. */
function zoomOf(blocks: readonly TableBlock[]): Excel.PageLayoutZoomOptions {
  const tables = blocks.map(({ table }) => table);
  if (tables.length === 1) return { horizontalFitToPages: Math.ceil((SMALLEST_SCALE * widthPoints(tables[0]!)) / (100 * PAPER_POINTS)) };
  return { scale: printScale(tables) };
}
