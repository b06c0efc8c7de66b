import type { Role } from "../../forms/role";
import type { GoalRow, GoalSheet } from "../../goal/goalSheet";
import { cellSegments } from "../../goal/answers/answers";
import { rememberedOfWorkbook } from "../../goal/remembered";
import { composeReport } from "../../progress/compose";
import { reportStyle } from "../../progress/numberStyle";
import type { Fix } from "../finding";

/** Stands for the words still to be written while the cell is composed; a private-use character no cell holds. */
const WORDS_TO_COME = "\uE000";

/** Learned from all rows of a sheet, so once for a sheet and not once for a finding. */
const styleOf = rememberedOfWorkbook(reportStyle);

/** The cell with the missing number put in its place, in the sheet's own way, for the person to write behind it. */
export function stubFix(sheet: GoalSheet, row: GoalRow, role: Role, sub: number): Fix | undefined {
  const existing = row.cells[role]?.text ?? "";
  if (existing.includes(WORDS_TO_COME)) return undefined;
  const text = composeReport({
    existing,
    parts: cellSegments(row, role),
    answers: [{ sub, text: WORDS_TO_COME }],
    style: styleOf(sheet, role),
  });
  return { from: existing, text: text.replace(WORDS_TO_COME, "") };
}
