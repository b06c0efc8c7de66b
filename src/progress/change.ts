/** Heads the change of method where it shares the cell with the mid-year report. */
const CHANGE_HEADING = "【見直し】";

/** A report cell taken apart: the report, and the change of method below it ("" when there is none). */
export interface ReportWithChange {
  report: string;
  change: string;
}

/** Finds the change of method that withChange put at a cell's end. */
export function splitChange(text: string): ReportWithChange {
  const at = text.startsWith(CHANGE_HEADING) ? 0 : text.lastIndexOf(`\n${CHANGE_HEADING}`);
  if (at < 0) return { report: text, change: "" };
  return { report: text.slice(0, at), change: text.slice(text.indexOf(CHANGE_HEADING, at) + CHANGE_HEADING.length).trim() };
}

/** The cell's text with the change of method on a line of its own at the end; the report alone when nothing changed. */
export function withChange({ report, change }: ReportWithChange): string {
  if (change.trim() === "") return report;
  const heading = `${CHANGE_HEADING}${change.trim()}`;
  return report === "" ? heading : `${report}\n${heading}`;
}
