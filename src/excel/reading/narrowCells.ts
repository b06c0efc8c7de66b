import { cellAddress } from "../../sheet/address";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { NarrowCell } from "./sheetReading";

/** Queues the number formats of cells whose column is too narrow; `fill` puts their texts in place of the number signs. */
export function queueNarrow(sheet: Excel.Worksheet, narrow: readonly NarrowCell[]): { fill(cells: SnapshotCell[]): Promise<SnapshotCell[]> } {
  const formats = narrow.map((cell) => {
    const range = sheet.getRange(cellAddress(cell));
    range.load("numberFormat");
    range.untrack();
    return range;
  });
  return {
    async fill(cells) {
      if (narrow.length === 0) return cells;
      const texts = new Map<string, string>();
      for (const [index, cell] of narrow.entries()) {
        texts.set(cellAddress(cell), await textOfNumber(cell.value, String(formats[index]!.numberFormat[0]![0])));
      }
      return cells.map((cell) => ({ ...cell, text: texts.get(cellAddress(cell)) ?? cell.text }));
    },
  };
}

/** Text of a number that Excel shows as number signs; what makes it is loaded on first need. */
export async function textOfNumber(value: number, numberFormat: string): Promise<string> {
  const { displayText } = await import("../../xlsx/numberFormats/displayText");
  return displayText(value, numberFormat);
}
