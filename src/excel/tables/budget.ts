/** Bytes of values in one request; Excel on the web refuses more than 5 MB, and the actions around them take some too. */
const REQUEST_BYTES = 3_000_000;

const encoder = new TextEncoder();

/** Sends a batch on its way before it grows too large for one request. */
export class Budget {
  private spent = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Makes room for values that come next. */
  async spend(bytes: number): Promise<void> {
    if (this.spent > 0 && this.spent + bytes > REQUEST_BYTES) {
      await this.context.sync();
      this.spent = 0;
    }
    this.spent += bytes;
  }
}

/** Groups of rows that fit into a quarter of a request each, in order, with their bytes. */
export function* rowGroups<T>(rows: readonly T[]): Generator<{ rows: T[]; bytes: number }> {
  let group: T[] = [];
  let bytes = 0;
  for (const row of rows) {
    const own = encoder.encode(JSON.stringify(JSON.stringify(row))).length;
    if (group.length > 0 && bytes + own > REQUEST_BYTES / 4) {
      yield { rows: group, bytes };
      group = [];
      bytes = 0;
    }
    group.push(row);
    bytes += own;
  }
  if (group.length > 0) yield { rows: group, bytes };
}
