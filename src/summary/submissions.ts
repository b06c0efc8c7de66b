import type { Phase } from "../forms/phase";
import { compact } from "../japanese/text/text";
import type { DepartmentOwners } from "./departments";
import { sameName, type RowScope } from "./rowQuery";
import type { OwnerSummary } from "./yearFold";

/** `earlier`: there are rows, but only of an earlier phase; `partly`: some rows have reached the phase. */
export type SubmissionState = "submitted" | "partly" | "earlier" | "missing";

/** Whether a department, or one of its sections, has submitted for a phase. A scope without section is the whole department. */
export interface Submission extends Pick<RowScope, "section"> {
  department: string;
  /** Whether it stands in the list of departments. */
  expected: boolean;
  state: SubmissionState;
  rows: number;
  /** Rows whose document has reached the phase. */
  reported: number;
  /** ISO moment of the latest submission; null when there is none. */
  submittedAt: string | null;
}

/** Who of a department has submitted and who has not: its listed sections, then others that have rows; without such a list the department. */
export function submissionsOf({ department, expected, owners }: DepartmentOwners, phase: Phase): Submission[] {
  const sections = expected?.sections ?? null;
  if (sections === null) return [submission({ department }, owners, expected !== null, phase)];
  const others = new Map(owners.map(({ section }) => [compact(section ?? ""), section]));
  for (const name of sections) others.delete(compact(name));
  const lines = (names: Iterable<string | null>, known: boolean) =>
    [...names].map((section) =>
      submission(
        { department, section },
        owners.filter((owner) => sameName(owner.section, section)),
        known,
        phase,
      ),
    );
  return [...lines(sections, true), ...lines(others.values(), false)];
}

function submission(who: Pick<Submission, "department" | "section">, owners: readonly OwnerSummary[], expected: boolean, phase: Phase): Submission {
  const counts = owners.flatMap(({ goals }) => goals.map(({ tally }) => tally.at[phase]));
  const rows = counts.reduce((sum, one) => sum + one.rows, 0);
  const reported = counts.reduce((sum, one) => sum + one.reported, 0);
  const state = rows === 0 ? "missing" : reported === 0 ? "earlier" : reported < rows ? "partly" : "submitted";
  const moments = owners.flatMap(({ submittedAt }) => submittedAt ?? []);
  return { ...who, expected, state, rows, reported, submittedAt: moments.sort().at(-1) ?? null };
}
