import { readNumber } from "./numerals";
import { readPeriod } from "./period";
import { readQuantities } from "./quantity";
import { readReport } from "./report";

export type ExplainAs = "period" | "target" | "number" | "status";

/** How a text is understood, in the shape that the command line prints. */
export function explain(text: string, as: ExplainAs, fiscalYear: number): object {
  switch (as) {
    case "period": {
      const { kind, start, end } = readPeriod(text, fiscalYear);
      return { kind, start, end };
    }
    case "target":
      return { quantities: readQuantities(text).map(({ value, unit, comparator }) => ({ value, unit, comparator })) };
    case "number":
      return { value: readNumber(text) };
    case "status":
      return { status: readReport(text, { report: "final", fiscalYear }).status };
  }
}
