import type { Finding } from "../checks/finding";
import { familyOf, type Family } from "../forms";
import type { GoalRow, GoalSheet, GoalWorkbook, Phase } from "../goal/goalSheet";
import type { RowReadings } from "../goal/readings";
import { findAnswer, type RowAnswer } from "../progress/answer";
import { achievedShare } from "./achievedShare";
import { rowKey, unitKey } from "./key";
import { SCHEMA_VERSION, type DocumentAnswer, type DocumentFinding, type DocumentSubItem, type Person, type RowDocument } from "./schema";

/** What a submission adds to the workbook. Clock and person are given, so that the same input gives the same documents. */
export interface SubmissionContext {
  phase: Phase;
  /** All findings of the workbook; each document takes those of its own row. */
  findings: readonly Finding[];
  readings: (sheet: GoalSheet, row: GoalRow) => RowReadings;
  /** The families that the workbook was read with; the known ones when left out. */
  families?: readonly Family[];
  /** Answers given in the pane, of all rows. */
  answers?: readonly RowAnswer[];
  submittedBy: Person;
  /** ISO timestamp, UTC. */
  submittedAt: string;
}

/** A sheet whose rows have no identity because the header does not say whose they are. */
export interface UnnamedSheet {
  sheet: string;
  missing: "fiscalYear" | "department";
}

export interface BuiltDocuments {
  documents: RowDocument[];
  /** Sheets with rows that were left out; to be shown before anything is sent. */
  unnamed: UnnamedSheet[];
}

/**
 * One document for each initiative row of the workbook, in the order of the sheets.
 * A sheet that does not print its fiscal year or department takes the one that all other sheets agree on.
 */
export function buildDocuments(workbook: GoalWorkbook, context: SubmissionContext): BuiltDocuments {
  const year = agreed(workbook.sheets.map((sheet) => sheet.fiscalYear));
  const department = agreed(workbook.sheets.map((sheet) => blankToNull(sheet.department)));
  const marks = new SheetMarks();
  const built: BuiltDocuments = { documents: [], unnamed: [] };
  for (const sheet of workbook.sheets) {
    if (sheet.rows.length === 0) continue;
    const fiscalYear = sheet.fiscalYear ?? year;
    const owner = blankToNull(sheet.department) ?? department;
    if (fiscalYear === null) built.unnamed.push({ sheet: sheet.name, missing: "fiscalYear" });
    else if (owner === null) built.unnamed.push({ sheet: sheet.name, missing: "department" });
    else {
      const named = { fiscalYear, department: owner, section: blankToNull(sheet.section) };
      const unit = unitKey(named);
      const sheetMark = marks.take(unit, sheet);
      for (const row of sheet.rows) {
        const key = rowKey(unit, { form: sheet.form, sheetMark, row: row.ordinal });
        built.documents.push({ schemaVersion: SCHEMA_VERSION, key, unit, ...named, ...rowContent(sheet, row, context) });
      }
    }
  }
  return built;
}

type Named = "schemaVersion" | "key" | "unit" | "fiscalYear" | "department" | "section";

function rowContent(sheet: GoalSheet, row: GoalRow, context: SubmissionContext): Omit<RowDocument, Named> {
  const family = familyOf(sheet.family, context.families);
  return {
    family: sheet.family,
    form: sheet.form,
    sheet: sheet.name,
    title: blankToNull(sheet.title),
    priority: sheet.priority,
    row: row.ordinal,
    marker: row.marker,
    group: row.section,
    phase: context.phase,
    cells: Object.fromEntries(Object.entries(row.cells).map(([role, { address, text }]) => [role, { address, text }])),
    subItems: subItemsOf(context.readings(sheet, row)),
    achieved: { midYear: achievedShare(row, family, "midYear"), final: achievedShare(row, family, "final") },
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
    .filter((finding) => finding.sheet === sheet.name && finding.row === row.ordinal)
    .map(({ rule, severity, cell, column, sub }) => ({ rule, severity, cell, column, sub }));
}

function answersOf(answers: readonly RowAnswer[], sheet: GoalSheet, row: GoalRow): DocumentAnswer[] {
  return (["midYear", "final"] as const).flatMap((report) => {
    const answer = findAnswer(answers, sheet, row, report);
    return answer ? [{ report, subs: answer.subs.map(({ sub, text, status, value }) => ({ sub, text, status, value })), extras: { ...answer.extras } }] : [];
  });
}

/**
 * What stands for a sheet in its rows' keys: its priority, or its name when it has none or an earlier sheet of the
 * same unit and form already bears that priority.
 */
class SheetMarks {
  private readonly taken = new Set<string>();

  take(unit: string, { form, name, priority }: GoalSheet): string {
    const place = `${unit} ${form} ${priority}`;
    if (priority === null || this.taken.has(place)) return `sheet ${name}`;
    this.taken.add(place);
    return `priority ${priority}`;
  }
}

function agreed<T>(values: (T | null)[]): T | null {
  const stated = new Set(values.filter((value) => value !== null));
  return stated.size === 1 ? [...stated][0]! : null;
}

function blankToNull(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : text;
}
