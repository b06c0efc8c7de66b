import type { Finding } from "../checks/finding";
import { familyOf, type Family } from "../forms";
import type { Phase } from "../forms/phase";
import type { GoalRow, GoalSheet, GoalWorkbook } from "../goal/goalSheet";
import { standsOn } from "../goal/sheetPlace";
import { rowReadings, type RowReadings } from "../goal/answers/readings";
import { REPORTS } from "../japanese/reports/status";
import { findAnswer, type RowAnswer } from "../progress/answer";
import { achievedShare } from "./achievedShare";
import { blankToNull } from "../goal/sheetOwner";
import { nameRows, type NamedRow, type RowIdentity, type UnnamedSheet } from "./nameRows";
import { SCHEMA_VERSION, type DocumentAnswer, type DocumentFinding, type DocumentSubItem, type Person, type RowDocument } from "./schema";

/** What a submission adds to the workbook. Clock and person are given, so that the same input gives the same documents. */
export interface SubmissionContext {
  phase: Phase;
  /** All findings of the workbook; each document takes those of its own row. */
  findings: readonly Finding[];
  /** The families that the workbook was read with; the known ones when left out. */
  families?: readonly Family[];
  /** Answers given in the pane, of all rows. */
  answers?: readonly RowAnswer[];
  submittedBy: Person;
  /** ISO timestamp, UTC. */
  submittedAt: string;
}

/** The documents of a workbook, and the sheets whose rows cannot be named in the list. */
export interface BuiltDocuments {
  documents: RowDocument[];
  /** Sheets with rows that were left out; to be shown before anything is sent. */
  unnamed: UnnamedSheet[];
}

/** One document for each initiative row of the workbook, in the order of the sheets (see nameRows). */
export function buildDocuments(workbook: GoalWorkbook, context: SubmissionContext): BuiltDocuments {
  const { rows, unnamed } = nameRows(workbook);
  const documents = rows.map((row): RowDocument => ({ schemaVersion: SCHEMA_VERSION, ...row.identity, ...rowContent(row, context) }));
  return { documents, unnamed };
}

/** What a row says, read in the year that it is named by: its sheet may have it from the others. */
function rowContent({ sheet, row, identity }: NamedRow, context: SubmissionContext): Omit<RowDocument, "schemaVersion" | keyof RowIdentity> {
  const family = familyOf(sheet.family, context.families);
  const { fiscalYear } = identity;
  return {
    family: sheet.family,
    form: sheet.form,
    sheet: sheet.name,
    title: blankToNull(sheet.title),
    priority: sheet.priority,
    row: row.ordinal,
    marker: row.marker,
    group: row.group,
    phase: context.phase,
    cells: Object.fromEntries(Object.entries(row.cells).map(([role, { address, text }]) => [role, { address, text }])),
    subItems: subItemsOf(rowReadings({ family: sheet.family, fiscalYear }, row, context.families)),
    achieved: { midYear: achievedShare(row, family, "midYear", fiscalYear), final: achievedShare(row, family, "final", fiscalYear) },
    findings: findingsOf(context.findings, sheet, row),
    answers: answersOf(context.answers ?? [], sheet, row),
    submittedBy: context.submittedBy,
    submittedAt: context.submittedAt,
  };
}

function subItemsOf({ periods, targets, status }: RowReadings): DocumentSubItem[] {
  const subs = new Set([...status, ...periods, ...targets].map(({ sub }) => sub));
  return [...subs].map((sub) => {
    const told = status.find((entry) => entry.sub === sub);
    return {
      sub,
      periods: periods.filter((entry) => entry.sub === sub).map(({ raw, start, end }) => ({ raw, start, end })),
      targets: targets
        .filter((entry) => entry.sub === sub)
        .map(({ raw, quantities }) => ({ raw, quantities: quantities.map(({ value, unit, comparator }) => ({ value, unit, comparator })) })),
      status: { midYear: told?.midYear ?? "unknown", final: told?.final ?? "unknown" },
    };
  });
}

function findingsOf(findings: readonly Finding[], sheet: GoalSheet, row: GoalRow): DocumentFinding[] {
  return findings
    .filter((finding) => standsOn(sheet, finding) && finding.row === row.ordinal)
    .map(({ rule, severity, cell, column, sub }) => ({ rule, severity, cell, column, sub }));
}

function answersOf(answers: readonly RowAnswer[], sheet: GoalSheet, row: GoalRow): DocumentAnswer[] {
  return REPORTS.flatMap((report) => {
    const answer = findAnswer(answers, sheet, row, report);
    return answer ? [{ report, subs: answer.subs.map(({ sub, text, status, value }) => ({ sub, text, status, value })), extras: { ...answer.extras } }] : [];
  });
}
