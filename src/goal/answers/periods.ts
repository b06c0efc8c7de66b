import { wordsOf } from "./asAbove";
import { readSegments, usesNumbers } from "./answers";
import type { GoalRow } from "../goalSheet";
import { asRead } from "../../japanese/text/typedText";
import { readPeriod, type PeriodReading } from "../../japanese/periods/period";
import { rememberedOfWorkbook } from "../remembered";

/** A period as one sub-item has it. */
export interface StatedPeriod {
  sub: number | null;
  raw: string;
  /** Where in the cell its part begins, which `raw` stands in. */
  offset: number;
  reading: PeriodReading;
}

/**
 * The periods of a row, one for each sub-item that the cell answers. A cell without numbers answers every sub-item;
 * on a row without sub-items each segment stands for the row (sub null).
 */
export const statedPeriods = rememberedOfWorkbook((row: GoalRow, fiscalYear: number): StatedPeriod[] => {
  const parts = readSegments(row, "period").filter((part) => part.text !== "");
  const listed = row.subItems.length > 0 ? row.subItems : usesNumbers(parts) ? row.columnItems : [];
  const numbered = usesNumbers(parts);
  return parts
    .filter((part) => !numbered || part.numbers.length > 0)
    .flatMap((part) => {
      const subs = listed.length === 0 ? [null] : part.numbers.length > 0 ? part.numbers : listed;
      const reading = readPeriod(asRead(wordsOf(part, parts)), fiscalYear);
      return [...new Set<number | null>(subs)].map((sub) => ({ sub, raw: part.text, offset: part.offset, reading }));
    });
});
