import type { GoalRow, GoalSheet, Role } from "../../goal/goalSheet";
import { composeReport } from "../../progress/compose";
import { numberStyle, reportStyle, type ReportStyle } from "../../progress/numberStyle";
import type { Mend } from "../finding";

/** Stands for the words still to be written while the cell is composed; a private-use character no cell holds. */
const WORDS_TO_COME = "\uE000";

/** Learned from all rows of a sheet, so once for a sheet and not once for a finding. */
const STYLES = new WeakMap<GoalSheet, Map<Role, ReportStyle>>();

function styleOf(sheet: GoalSheet, role: Role): ReportStyle {
  const known = STYLES.get(sheet) ?? new Map<Role, ReportStyle>();
  const style = known.get(role) ?? reportStyle(sheet, role);
  STYLES.set(sheet, known.set(role, style));
  return style;
}

/** The cell with the missing number put in its place, in the sheet's own way, for the person to write behind it. */
export function stubMend(sheet: GoalSheet, row: GoalRow, role: Role, sub: number): Mend | undefined {
  const existing = row.cells[role]?.text ?? "";
  if (existing.includes(WORDS_TO_COME)) return undefined;
  const text = composeReport({
    existing,
    answers: [{ sub, text: WORDS_TO_COME }],
    numbers: numberStyle(row),
    style: styleOf(sheet, role),
  });
  return { from: existing, text: text.replace(WORDS_TO_COME, "") };
}
