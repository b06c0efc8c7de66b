import { readNumber } from "./numbers/readNumber";
import { readPeriod, type PeriodReading } from "./periods/period";
import { type Quantity, readQuantities } from "./quantities/quantity";
import { readReport } from "./reports/report";
import type { Status } from "./reports/status";

export type ExplainAs = "period" | "target" | "number" | "status";

/** How a text was understood as one of them. */
export type Explained =
  | Pick<PeriodReading, "kind" | "start" | "end">
  | { quantities: Pick<Quantity, "value" | "unit" | "comparator">[] }
  | { value: number | null }
  | { status: Status };

/**
 * How a text is understood, in the shape that the command line prints: period `{kind, start, end}` (ISO days), target
 * `{quantities: [{value, unit, comparator}]}` without counts that only name a given set, number `{value}`, status
 * `{status}` as in a final report.
 */
export function explain(text: string, as: ExplainAs, fiscalYear: number): Explained {
  switch (as) {
    case "period": {
      const { kind, start, end } = readPeriod(text, fiscalYear);
      return { kind, start, end };
    }
    case "target":
      return { quantities: measurable(text).map(({ value, unit, comparator }) => ({ value, unit, comparator })) };
    case "number":
      return { value: readNumber(text) ?? onlyNumber(text) };
    case "status":
      return { status: readReport(text, { report: "final", fiscalYear }).status };
  }
}

function measurable(text: string) {
  return readQuantities(text).filter((quantity) => !quantity.fixedSet);
}

/** The number of a phrase that holds only one (参加者は3億人です). */
function onlyNumber(text: string): number | null {
  const [only, second] = readQuantities(text);
  if (only === undefined || second !== undefined) return null;
  return only.unit === "割" ? Math.round(only.value * 1e3) / 1e4 : only.value;
}
