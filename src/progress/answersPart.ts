import * as v from "valibot";
import { REPORTS, STATUSES } from "../japanese/reports/status";
import { textOfPart, textToPart } from "../sheet/textPart";
import { isOfSameRow, putAnswer, type RowAnswer } from "./answer";

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

/** A workbook's answers on two sides that both go on changing them. */
interface TwoSides<Answers> {
  /** What the workbook held when it was read last. */
  seen: Answers;
  /** What was put into it since. */
  put: Answers;
  /** What it holds now. */
  theirs: Answers;
  own: Answers;
}

/**
 * What both sides made of their answers, in one. Where both have changed a row, one's own counts. Only what was seen in the
 * workbook and is there no longer has been taken away: what was put there may have been written over by somebody who had not seen it.
 */
export function mergedAnswers({ seen, put, theirs, own }: TwoSides<KeptAnswers>): KeptAnswers {
  const merge = (kind: keyof KeptAnswers) => mergedRows({ seen: seen[kind], put: put[kind], theirs: theirs[kind], own: own[kind] });
  return { drafts: merge("drafts"), given: merge("given") };
}

function mergedRows({ seen, put, theirs, own }: TwoSides<readonly RowAnswer[]>): RowAnswer[] {
  const [wasSeen, wasThere] = [holds(seen), holds([...seen, ...put])];
  const hasRow = (answers: readonly RowAnswer[], answer: RowAnswer) => answers.some((one) => isOfSameRow(one, answer));
  const kept = own.filter((answer) => !wasSeen(answer) || hasRow(theirs, answer));
  const changed = own.filter((answer) => !wasThere(answer));
  return theirs.filter((answer) => !wasThere(answer) && !hasRow(changed, answer)).reduce(putAnswer, kept);
}

/** Whether one of the answers is word for word the same. */
function holds(answers: readonly RowAnswer[]): (answer: RowAnswer) => boolean {
  const texts = new Set(answers.map((answer) => JSON.stringify(answer)));
  return (answer) => texts.has(JSON.stringify(answer));
}

const text = v.string();
const status = v.picklist(STATUSES);
const rowAnswer = v.object({
  sheet: text,
  goal: v.exactOptional(text),
  ordinal: v.number(),
  initiative: text,
  report: v.picklist(REPORTS),
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
