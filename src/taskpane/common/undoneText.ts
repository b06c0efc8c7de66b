import type { PaneMessages } from "../../messages/pane";

/** That a writing was taken back, and, where it was a report, that its text stays as a draft. */
export function undoneText(cell: string, draft: boolean, report: PaneMessages["report"]): string {
  const back = report.undone(cell);
  return draft ? [back, report.textStays].join(report.gap) : back;
}
