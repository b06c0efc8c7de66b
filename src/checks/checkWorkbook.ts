import { familyOf, type Family } from "../forms";
import type { Phase } from "../forms/phase";
import type { Role } from "../forms/role";
import type { GoalSheet, GoalWorkbook } from "../goal/goalSheet";
import type { Finding } from "./finding";
import { inferPhase } from "./phase";
import type { Objection, Rule, SheetContext } from "./rule";
import { RULES } from "./rules";
import { DEFAULT_SETTINGS, settledFamilies, settledRules, type CheckSettings } from "./settings";

/** How a workbook is checked. */
export interface CheckOptions {
  /** How far the document has come; taken from which reports are filled in when not given. */
  phase?: Phase | undefined;
  /** The families that the workbook was read with. */
  families?: readonly Family[];
  rules?: readonly Rule[];
  settings?: CheckSettings;
}

/** All findings of a workbook, in the order of its sheets, rows and columns. */
export function checkWorkbook(workbook: GoalWorkbook, options: CheckOptions = {}): Finding[] {
  const families = settledFamilies(options.settings ?? DEFAULT_SETTINGS, options.families);
  const phase = options.phase ?? inferPhase(workbook, families);
  return workbook.sheets.flatMap((sheet) => checkSheet(workbook, sheet, { ...options, phase }));
}

/** The findings of one sheet of a workbook: what a re-check after an edit needs. */
export function checkSheet(workbook: GoalWorkbook, sheet: GoalSheet, options: CheckOptions = {}): Finding[] {
  const { settings = DEFAULT_SETTINGS } = options;
  const families = settledFamilies(settings, options.families);
  const rules = settledRules(settings, options.rules ?? RULES);
  const family = familyOf(sheet.family, families);
  const form = family.sheets.find((one) => one.id === sheet.form);
  if (!form) throw new RangeError(`family ${family.id} has no sheet ${sheet.form}`);
  const phase = options.phase ?? inferPhase(workbook, families);
  const fiscalYear = sheet.fiscalYear ?? otherYear(workbook, sheet);
  const context: SheetContext = { sheet, family, form, workbook, phase, fiscalYear, settings };
  const findings = rules.flatMap(({ id, severity, check }) =>
    check(context).map((objection): Finding => ({ rule: id, severity, sheet: sheet.name, args: {}, ...withoutSpreadFix(sheet, objection) })),
  );
  return findings.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

/** A fix is the text of one cell: where a row's text stands in several, in parts or again and again, it could not be written. */
function withoutSpreadFix(sheet: GoalSheet, objection: Objection): Objection {
  const { fix, ...bare } = objection;
  const cell = fix && sheet.rows.find(({ ordinal }) => ordinal === objection.row)?.cells[objection.column as Role];
  return cell?.gridCells || (fix && sheet.isUnmerged) ? bare : objection;
}

function otherYear(workbook: GoalWorkbook, sheet: GoalSheet): number | null {
  return workbook.sheets.find((other) => other.family === sheet.family && other.fiscalYear !== null)?.fiscalYear ?? null;
}
