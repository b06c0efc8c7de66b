import { compact } from "../../japanese/text/text";
import { furtherPages } from "../../goal/goalAreas";
import type { GoalSheet } from "../../goal/goalSheet";
import { atField, type Rule, type SheetContext } from "../rule";

/**
 * Two sheets of a workbook bear the same priority, and neither goes on with the other. Where the cover or the worksheet's
 * name tells which of them is wrong, only that one is named; else all of them.
 */
export const duplicatePriority: Rule = {
  id: "duplicate-priority",
  severity: "warning",
  check(context) {
    const { sheet, workbook } = context;
    if (sheet.priority === null) return [];
    const further = furtherPages(workbook);
    const same = workbook.sheets.filter((other) => other.family === sheet.family && other.priority === sheet.priority && !further.has(other));
    if (same.length < 2 || further.has(sheet)) return [];
    const wrong = same.filter((one) => expectedPriority(context, one) !== null && expectedPriority(context, one) !== one.priority);
    if (wrong.length > 0 && wrong.length < same.length && !wrong.includes(sheet)) return [];
    const field = priorityField(sheet);
    const others = same.filter((other) => other !== sheet).map(placeOf);
    return field ? [atField(field, { priority: sheet.priority, others })] : [];
  },
};

/** How another sheet is named: by its worksheet, where that holds several goal sheets with the cell of its priority. */
function placeOf(sheet: GoalSheet): string {
  const address = sheet.area && priorityField(sheet)?.address;
  return address ? `${sheet.name} ${address}` : sheet.name;
}

const priorityField = ({ fields }: GoalSheet) => fields.find(({ key }) => key === "priority");

/** The priority that the cover list (by title) or the worksheet's own name gives a sheet. */
function expectedPriority({ workbook }: SheetContext, sheet: GoalSheet): number | null {
  const listed = workbook.cover.find((goal) => compact(goal.title) === compact(sheet.title ?? ""));
  if (listed) return listed.number;
  const inName = /^(?:重点目標)?(\d{1,2})(?:位)?$/.exec(compact(sheet.name))?.[1];
  return inName === undefined ? null : Number(inName);
}
