import type { Sheet } from "hucre";

/** How a worksheet is printed, as far as an add-in has said; what is absent is as the file had it. */
export interface ModelPrinting {
  orientation?: "Portrait" | "Landscape";
  paperSize?: "A4";
  /** Per cent of the size on screen, or pages that the worksheet is made as wide as. */
  zoom?: { scale: number } | { horizontalFitToPages: number };
  /** Rows that stand on every page, from 1: `4:5`. */
  titleRows?: string;
  header?: string;
  footer?: string;
  /** Columns that begin a page, from 0. */
  columnBreaks?: number[];
}

/** The parts of a file's sheet that say how it is printed, on top of what the file had. */
export function filePrinting(
  { orientation, paperSize, zoom, titleRows, header, footer, columnBreaks }: ModelPrinting,
  origin: Sheet | undefined,
): Pick<Sheet, "pageSetup" | "headerFooter" | "colBreaks"> {
  const setup = {
    ...origin?.pageSetup,
    ...(orientation && { orientation: orientation === "Landscape" ? ("landscape" as const) : ("portrait" as const) }),
    ...(paperSize && { paperSize: "a4" as const }),
    ...(zoom &&
      ("scale" in zoom
        ? { scale: zoom.scale, fitToPage: false }
        : { scale: undefined, fitToPage: true, fitToWidth: zoom.horizontalFitToPages, fitToHeight: 0 })),
    ...(titleRows && { printTitlesRow: titleRows.replace(/\d+/g, "$$$&") }),
  };
  return {
    ...(Object.keys(setup).length > 0 && { pageSetup: setup }),
    ...((header ?? footer) !== undefined && {
      headerFooter: { ...origin?.headerFooter, ...(header && { oddHeader: `&C${header}` }), ...(footer && { oddFooter: `&C${footer}` }) },
    }),
    // The library names the column before a break.
    ...(columnBreaks && { colBreaks: columnBreaks.map((column) => column - 1) }),
  };
}
