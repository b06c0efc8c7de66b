import type { ListedDocument } from "../../sharepoint/goalList";
import { rowSummary } from "../../submission/rowSummary";

/** What the list holds of one department, in rows. */
export interface DepartmentTotals {
  department: string;
  rows: number;
  done: number;
  running: number;
  /** Not begun or put off. */
  open: number;
  unknown: number;
  /** Error-level findings. */
  errors: number;
}

/** Adds the rows of the list up by department, in the order in which the departments first appear; withdrawn rows do not count. */
export function byDepartment(listed: readonly ListedDocument[]): DepartmentTotals[] {
  const totals = new Map<string, DepartmentTotals>();
  for (const { document, withdrawn } of listed) {
    if (withdrawn) continue;
    const { department, phase } = document;
    const own = totals.get(department) ?? { department, rows: 0, done: 0, running: 0, open: 0, unknown: 0, errors: 0 };
    totals.set(department, own);
    const { status, findings } = rowSummary(document);
    const latest = phase === "final" ? status.final : status.midYear;
    own.rows++;
    own.errors += findings.error;
    if (latest === "done") own.done++;
    else if (latest === "in-progress") own.running++;
    else if (latest === "unknown") own.unknown++;
    else own.open++;
  }
  return [...totals.values()];
}

/** All departments together. */
export function sumOf(totals: readonly DepartmentTotals[], department: string): DepartmentTotals {
  const sum = (key: Exclude<keyof DepartmentTotals, "department">) => totals.reduce((all, one) => all + one[key], 0);
  return { department, rows: sum("rows"), done: sum("done"), running: sum("running"), open: sum("open"), unknown: sum("unknown"), errors: sum("errors") };
}
