import type { Finding, Severity } from "../checks/finding";
import { familyOf, type Family } from "../forms";
import type { Phase } from "../forms/phase";
import type { GoalRow, GoalSheet, GoalWorkbook } from "../goal/goalSheet";
import { sheetOwners, type SheetOwner } from "../goal/sheetOwner";
import { standsOn, type SheetPlace } from "../goal/sheetPlace";
import { isBlank } from "../japanese/subItems/subItems";
import { reportStates, type ReportState } from "../progress/due";
import { reportOf } from "../progress/phase";
import { ownerName } from "../submission/key";
import { nameSheets } from "../submission/nameRows";

/** How many of the rows that are asked for something have it. */
export interface Share {
  done: number;
  of: number;
}

/** What one file says of one department and section: a line of the matrix. */
export interface OwnerLine {
  file: string;
  department: string | null;
  section: string | null;
  fiscalYear: number | null;
  /** Goal sheets, and the initiatives on them. */
  sheets: number;
  places: SheetPlace[];
  /** What names those of its goal sheets in the list that say whose they are (see NamedSheet). */
  names: string[];
  rows: number;
  /** The phase that the figures of `due` are for. */
  phase: Phase;
  /** Rows whose plan is whole: no cell that every row must fill is blank. */
  planning: Share;
  /** Rows whose report is whole; null where the form asks for no such report. */
  midYear: Share | null;
  final: Share | null;
  errors: number;
  warnings: number;
  infos: number;
  /** Rows whose report is due in the phase and is blank or leaves sub-items out. */
  due: number;
}

interface LineOptions {
  phase: Phase;
  families?: readonly Family[] | undefined;
}

/** The lines of one workbook, one for each department and section, in the order of its sheets. */
export function ownerLines(file: string, workbook: GoalWorkbook, findings: readonly Finding[], { phase, families }: LineOptions): OwnerLine[] {
  const reports = { midYear: reportStates(workbook, "midYear", [], families), final: reportStates(workbook, "final", [], families) };
  const due = reportOf(phase);
  const ownerOf = sheetOwners(workbook);
  const named = new Map(nameSheets(workbook).sheets.map(({ sheet, name }) => [sheet, name]));
  return byOwner(workbook.sheets, ownerOf).map((sheets) => {
    const { department, section, fiscalYear } = ownerOf(sheets[0]);
    const own = new Set<GoalSheet>(sheets);
    const share = (states: readonly ReportState[]) => shareOf(states.filter(({ sheet, place }) => own.has(sheet) && place.main !== null));
    const count = (severity: Severity) =>
      findings.filter((finding) => finding.severity === severity && sheets.some((sheet) => standsOn(sheet, finding))).length;
    const [midYear, final] = [share(reports.midYear), share(reports.final)];
    const asked = due === "midYear" ? midYear : due === "final" ? final : null;
    return {
      file,
      department,
      section,
      fiscalYear,
      sheets: sheets.length,
      places: sheets.map(({ name, area }) => (area ? { name, area } : { name })),
      names: sheets.flatMap((sheet) => named.get(sheet) ?? []),
      rows: sheets.reduce((sum, { rows }) => sum + rows.length, 0),
      phase,
      planning: planned(sheets, families),
      midYear,
      final,
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      due: asked ? asked.of - asked.done : 0,
    };
  });
}

type SheetsOfOwner = [GoalSheet, ...GoalSheet[]];

/** The sheets of each department and section, whose names are compared as in the keys of the list. */
function byOwner(sheets: readonly GoalSheet[], ownerOf: (sheet: GoalSheet) => SheetOwner): SheetsOfOwner[] {
  const owners = new Map<string, SheetsOfOwner>();
  for (const sheet of sheets) {
    const name = ownerName(ownerOf(sheet));
    const known = owners.get(name);
    if (known) known.push(sheet);
    else owners.set(name, [sheet]);
  }
  return [...owners.values()];
}

function shareOf(states: readonly ReportState[]): Share | null {
  return states.length === 0 ? null : { done: states.filter(({ state }) => state === "done").length, of: states.length };
}

function planned(sheets: readonly GoalSheet[], families: readonly Family[] | undefined): Share {
  const rows = sheets.flatMap((sheet) => sheet.rows.map((row) => isPlanned(sheet, row, families)));
  return { done: rows.filter(Boolean).length, of: rows.length };
}

function isPlanned(sheet: GoalSheet, row: GoalRow, families: readonly Family[] | undefined): boolean {
  const form = familyOf(sheet.family, families).sheets.find(({ id }) => id === sheet.form);
  return (form?.columns ?? []).every(({ role, filled }) => !filled || !row.cells[role] || !isBlank(row.cells[role].text));
}
