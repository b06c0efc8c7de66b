import * as v from "valibot";
import { STATUSES } from "../japanese/status";
import { textOfPart, textToPart } from "../sheet/textPart";
import { putAnswer, type RowAnswer } from "./answer";

/** Namespace of the custom XML part that a workbook carries answers in. */
export const ANSWERS_NAMESPACE = "urn:goal-sheet:answers:1";

/** Everything the pane keeps in the workbook besides its cells. */
export interface KeptAnswers {
  /** Being written; not in a cell yet. */
  drafts: RowAnswer[];
  /** Given: what the cell does not say (state, number), and for forms without a column the text itself. */
  given: RowAnswer[];
}

export const NO_ANSWERS: KeptAnswers = { drafts: [], given: [] };

/** The answers of two places in one; of a row that both have, one's own count. */
export function withOwnAnswers(others: KeptAnswers, own: KeptAnswers): KeptAnswers {
  return { drafts: own.drafts.reduce(putAnswer, others.drafts), given: own.given.reduce(putAnswer, others.given) };
}

const text = v.string();
const status = v.picklist(STATUSES);
const rowAnswer = v.object({
  sheet: text,
  goal: v.exactOptional(text),
  ordinal: v.number(),
  initiative: text,
  report: v.picklist(["midYear", "final"]),
  subs: v.array(v.object({ sub: v.nullable(v.number()), text, status: v.nullable(status), value: text })),
  extras: v.record(text, text),
});
const keptAnswers = v.object({ drafts: v.array(rowAnswer), given: v.array(rowAnswer) });

/** The part's XML. */
export function answersToXml(kept: KeptAnswers): string {
  return textToPart(ANSWERS_NAMESPACE, JSON.stringify(kept));
}

/** The answers that a part holds; null for a part that is not of this form. */
export function answersFromXml(xml: string): KeptAnswers | null {
  try {
    return v.parse(keptAnswers, JSON.parse(textOfPart(xml) ?? ""));
  } catch {
    return null;
  }
}
