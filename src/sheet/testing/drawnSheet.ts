import { areaAddress, parseAddress, type Area } from "../address";
import type { SheetSnapshot, SnapshotCell } from "../snapshot";

/** A worksheet drawn by hand for a test: texts by A1 address; `A1:C3` is a merged cell. */
export type DrawnSheet = Record<string, string>;

/** The snapshot of a drawn worksheet. */
export function drawnSnapshot(name: string, drawn: DrawnSheet, visible = true): SheetSnapshot {
  const cells: SnapshotCell[] = [];
  const merges: Area[] = [];
  for (const [address, text] of Object.entries(drawn)) {
    const area = parseAddress(address);
    if (text !== "") cells.push({ row: area.top, column: area.left, text });
    if (area.bottom > area.top || area.right > area.left) merges.push(area);
  }
  return { name, visible, cells, merges };
}

/** A drawn worksheet some lines further down and columns further right. */
export function shifted(sheet: DrawnSheet, down: number, right: number): DrawnSheet {
  return Object.fromEntries(
    Object.entries(sheet).map(([address, text]) => {
      const { top, left, bottom, right: last } = parseAddress(address);
      return [areaAddress({ top: top + down, left: left + right, bottom: bottom + down, right: last + right }), text];
    }),
  );
}
