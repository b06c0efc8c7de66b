import { withoutHiddenCells } from "../../sheet/hiddenCells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { TABLE_PREFIX } from "../../sheet/ownSheet";
import { asExcelError } from "../excelError";
import type { ExcelRun } from "../excelRun";
import { UNKNOWN_EXTENT, type SheetExtent } from "./sheetExtent";
import { readLargeSheet } from "./largeSheet";
import { queueNarrow } from "./narrowCells";
import { queueMerges, queueSheet, type ReadSheet } from "./sheetReading";

/** Bytes asked for in one round trip; Excel on the web refuses more than 5 MB. */
const TRIP_BYTES = 4_000_000;

/** Reads worksheets and remembers their sizes, so that the next reading takes one round trip. */
export class WorkbookReading {
  private readonly extents = new Map<string, SheetExtent>();
  /** Ids, and names once read, of the worksheets that may be the add-in's own: those with a table of its name. */
  private mayBeOwn = new Set<string>();

  constructor(private readonly run: ExcelRun) {}

  /** The whole workbook: first the list of worksheets, then all of them. */
  async workbook(): Promise<WorkbookSnapshot> {
    const { name, ids } = await this.list();
    const sheets = await this.sheets(ids);
    // A worksheet that was deleted in between is left out.
    return { name, sheets: sheets.filter((sheet) => sheet !== null) };
  }

  /** One worksheet, null when it is not there. */
  async sheet(key: string): Promise<SheetSnapshot | null> {
    const [sheet] = await this.sheets([key]);
    return sheet ?? null;
  }

  private list(): Promise<{ name: string; ids: string[] }> {
    return this.run(async (context) => {
      const { workbook } = context;
      workbook.load("name");
      workbook.worksheets.load("items/id");
      workbook.tables.load("items/name,items/worksheet/id");
      await context.sync();
      const ownTables = workbook.tables.items.filter(({ name }) => name.startsWith(TABLE_PREFIX));
      this.mayBeOwn = new Set(ownTables.map(({ worksheet }) => worksheet.id));
      return { name: workbook.name, ids: workbook.worksheets.items.map(({ id }) => id) };
    });
  }

  private async sheets(keys: readonly string[]): Promise<(SheetSnapshot | null)[]> {
    const read: (ReadSheet | null)[] = [];
    for (const trip of this.trips(keys)) read.push(...(await this.readTrip(trip)));
    const unfinished = read.filter((one) => one !== null).filter(({ unseenMerges, narrow }) => unseenMerges || narrow.length > 0);
    if (unfinished.length > 0) await this.finish(unfinished);
    for (const one of read) if (one) this.remember(one);
    return read.map((one) => one?.snapshot ?? null);
  }

  private remember({ id, snapshot, extent }: ReadSheet): void {
    this.extents.set(id, extent);
    this.extents.set(snapshot.name, extent);
    if (snapshot.own !== undefined) this.mayBeOwn.add(snapshot.name);
  }

  private extent(key: string): SheetExtent {
    return this.extents.get(key) ?? UNKNOWN_EXTENT;
  }

  /** Groups of worksheets that fit into one response each. */
  private trips(keys: readonly string[]): string[][] {
    const trips: string[][] = [];
    let room = 0;
    for (const key of keys) {
      const { bytes } = this.extent(key);
      if (trips.length === 0 || bytes > room) {
        trips.push([]);
        room = TRIP_BYTES;
      }
      trips.at(-1)!.push(key);
      room -= bytes;
    }
    return trips;
  }

  /** Reads some worksheets in one round trip; in halves, and at last in pieces, when they turn out too large. */
  private async readTrip(keys: readonly string[]): Promise<(ReadSheet | null)[]> {
    const [only] = keys;
    if (keys.length === 1 && this.extent(only!).bytes === Infinity) return [await readLargeSheet(this.run, only!, this.mayBeOwn.has(only!))];
    try {
      return await this.run(async (context) => {
        const queued = keys.map((key) => queueSheet(context.workbook.worksheets.getItemOrNullObject(key), this.extent(key), this.mayBeOwn.has(key)));
        await context.sync();
        return queued.map((sheet) => sheet.collect());
      });
    } catch (cause) {
      const error = asExcelError(cause);
      if (error.fault !== "too-large") throw error;
      if (keys.length === 1) return [await readLargeSheet(this.run, only!, this.mayBeOwn.has(only!))];
      const half = Math.ceil(keys.length / 2);
      return [...(await this.readTrip(keys.slice(0, half))), ...(await this.readTrip(keys.slice(half)))];
    }
  }

  /** Adds what the first reading could not tell of some worksheets, in one round trip. */
  private async finish(unfinished: readonly ReadSheet[]): Promise<void> {
    await this.run(async (context) => {
      const queued = unfinished.map(({ id, unseenMerges, narrow }) => {
        const sheet = context.workbook.worksheets.getItem(id);
        return { merges: unseenMerges && queueMerges(sheet, unseenMerges), narrow: queueNarrow(sheet, narrow) };
      });
      await context.sync();
      for (const [index, one] of unfinished.entries()) {
        const { merges, narrow } = queued[index]!;
        const cells = await narrow.fill(one.snapshot.cells);
        one.snapshot = withoutHiddenCells({ ...one.snapshot, cells, merges: merges?.collect() ?? one.snapshot.merges });
      }
    });
  }
}
