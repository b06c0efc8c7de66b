import type { RuleId } from "../checks/ruleIds";
import type { Status } from "../japanese/reports/status";
import type { RowDocument } from "./schema";

/** The few facts of a row that people filter and sort by. */
export interface RowSummary {
  /** Latest day that a period of the row ends on (ISO), null when none states one. */
  dueDate: string | null;
  status: { midYear: Status; final: Status };
  /** Share of sub-items that are done by the latest report of the phase, 0 to 100; null when the row has none. */
  progress: number | null;
  /** Share of the targets in numbers that the latest report of the phase reached, 0 to 100; null without numbers on both sides. */
  achieved: number | null;
  findings: { error: number; warning: number; info: number };
  /** Whether a finding says that the goal or its target was not reached. */
  notAchieved: boolean;
}

/** Rules that say so. */
const MISSED: readonly string[] = ["not-achieved", "target-missed"] satisfies RuleId[];

/** The figures of a row that the list keeps in columns of their own, by its document alone. */
export function rowSummary(document: RowDocument): RowSummary {
  const { subItems, phase } = document;
  const latest = subItems.map(({ status }) => (phase === "final" ? status.final : status.midYear));
  const ends = subItems.flatMap(({ periods }) => periods.flatMap(({ end }) => end ?? []));
  return {
    dueDate: ends.sort().at(-1) ?? null,
    status: {
      midYear: together(subItems.map(({ status }) => status.midYear)),
      final: together(subItems.map(({ status }) => status.final)),
    },
    progress: latest.length === 0 ? null : Math.round((100 * latest.filter((status) => status === "done").length) / latest.length),
    achieved: percent(phase === "final" ? document.achieved.final : document.achieved.midYear),
    findings: { error: countOf(document, "error"), warning: countOf(document, "warning"), info: countOf(document, "info") },
    notAchieved: document.findings.some(({ rule }) => MISSED.includes(rule)),
  };
}

/**
 * State of the row as a whole: what its sub-items agree on, else in progress. Unknown ones do not count, and those that were
 * put off only where nothing else is left: a row is done when all the rest of it is.
 */
function together(statuses: Status[]): Status {
  const told = new Set(statuses.filter((status) => status !== "unknown"));
  if (told.size > 1) told.delete("postponed");
  if (told.size === 0) return "unknown";
  return told.size === 1 ? [...told][0]! : "in-progress";
}

/** 100 stands for all of it only: what falls short by a little is not rounded up to it. */
function percent(share: number | null): number | null {
  return share === null ? null : share < 1 ? Math.min(99, Math.round(100 * share)) : 100;
}

function countOf(document: RowDocument, severity: "error" | "warning" | "info"): number {
  return document.findings.filter((finding) => finding.severity === severity).length;
}
