import { throttled } from "./refusal";

const MINUTE = 60_000;
/** Share of the quota from which the service tells how much is left. */
const TELL_FROM = 0.8;

/** Counts resource units in windows of one minute, as SharePoint meters an app: requests that come too early count too. */
export class Meter {
  private window = 0;
  private used = 0;

  constructor(
    private readonly unitsPerMinute: number,
    private readonly now: () => Date,
  ) {}

  /** Charges a request and gives the headers to send along; refuses with 429 beyond the quota. */
  charge(method: string, path: string): Record<string, string> {
    const time = this.now().getTime();
    const window = Math.floor(time / MINUTE);
    if (window !== this.window) {
      this.window = window;
      this.used = 0;
    }
    this.used += costOf(method, path);
    const reset = Math.ceil(((window + 1) * MINUTE - time) / 1_000);
    if (this.used > this.unitsPerMinute) throw throttled(reset);
    if (this.used < this.unitsPerMinute * TELL_FROM) return {};
    return {
      "RateLimit-Limit": String(this.unitsPerMinute),
      "RateLimit-Remaining": String(this.unitsPerMinute - this.used),
      "RateLimit-Reset": String(reset),
    };
  }
}

/** Published costs: one unit for a single read or a delta with token, two for queries and writes. */
function costOf(method: string, path: string): number {
  return method === "GET" && !/\/(items|lists|columns)$/.test(path) ? 1 : 2;
}
