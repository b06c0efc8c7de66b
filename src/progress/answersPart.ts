import * as v from "valibot";
import type { RowAnswer } from "./answer";

/** Namespace of the custom XML part that a workbook carries answers in. */
export const ANSWERS_NAMESPACE = "urn:goal-sheet:answers:1";

/** Everything the pane keeps in the workbook besides its cells. */
export interface KeptAnswers {
  /** Being written; not in a cell yet. */
  drafts: RowAnswer[];
  /** Given: what the cell does not say (state, number), and for forms without a column the text itself. */
  given: RowAnswer[];
}

const text = v.string();
const status = v.picklist(["done", "in-progress", "not-started", "postponed", "unknown"]);
const rowAnswer = v.object({
  sheet: text,
  ordinal: v.number(),
  initiative: text,
  report: v.picklist(["midYear", "final"]),
  subs: v.array(v.object({ sub: v.nullable(v.number()), text, status: v.nullable(status), value: text })),
  extras: v.record(text, text),
});
const keptAnswers = v.object({ drafts: v.array(rowAnswer), given: v.array(rowAnswer) });

/** XML of the part: one element that holds the answers as JSON. */
export function answersToXml(kept: KeptAnswers): string {
  const json = JSON.stringify(kept).replace(/[\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
  return `<answers xmlns="${ANSWERS_NAMESPACE}">${escaped(json)}</answers>`;
}

/** Answers of a part, whatever prefix its element got meanwhile; null for a part that is not of this form. */
export function answersFromXml(xml: string): KeptAnswers | null {
  const start = xml.indexOf(">", xml.search(/<[^?!]/)) + 1;
  const end = xml.lastIndexOf("</");
  if (start === 0 || end < start) return null;
  try {
    return v.parse(keptAnswers, JSON.parse(unescaped(xml.slice(start, end))));
  } catch {
    return null;
  }
}

function escaped(json: string): string {
  return json.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescaped(content: string): string {
  return content.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
}
