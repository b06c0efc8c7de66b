import { addTo } from "../sheet/addTo";
import type { SummaryRow } from "./summaryRow";

/** Rows that are kept owner by owner beside their counts, the first `limit` of them, so that they need not be read once more. */
export class KeptRows {
  private readonly owners = new Map<string, SummaryRow[]>();
  private count = 0;
  /** There were more rows than are kept. */
  private more = false;
  /** Some were dropped: those that came again since need not be the first ones. */
  private lost = false;

  constructor(private readonly limit: number) {}

  add(row: SummaryRow): void {
    if (this.count === this.limit) this.more = true;
    if (this.more) return;
    addTo(this.owners, row.ownerKey, row);
    this.count += 1;
  }

  /** Drops the rows of an owner. */
  forget(ownerKey: string): void {
    this.count -= this.owners.get(ownerKey)?.length ?? 0;
    this.owners.delete(ownerKey);
    this.lost = true;
  }

  /** The first `most` rows in the order of the list; null when they were too many to keep. */
  first(most = Infinity): SummaryRow[] | null {
    if (this.more && (most > this.limit || this.lost)) return null;
    const rows = [...this.owners.values()].flat();
    return rows.sort((a, b) => Number(a.itemId) - Number(b.itemId)).slice(0, most);
  }
}
