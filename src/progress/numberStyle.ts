import type { Role } from "../forms/role";
import type { GoalRow, GoalSheet } from "../goal/goalSheet";
import { signOfNumber } from "../japanese/subItems/numberSigns";
import { segments, type SubItemStyle } from "../japanese/subItems/subItems";
import { commonest } from "../sheet/commonest";

/** How a sheet's own cells number sub-items: what a composed report has to look like. */
export interface ReportStyle {
  /** The number as this sheet prints it. */
  mark: MarkForm;
  /** Between the number and the text: "", a space, or a full-width space. */
  gap: string;
  /** Between two sub-items: one line break, or two where the sheet leaves a line free. */
  between: string;
}

type MarkForm = "(1)" | "（1）" | "（１）" | "⑴" | "①";

const DEFAULT_STYLE: ReportStyle = { mark: "(1)", gap: " ", between: "\n" };
/** A mark and what follows it at the end of what stands before a segment's text. */
const LAST_MARK = /([(（] ?[0-9０-９]{1,2} ?[)）]|[⑴-⒇①-⑳])([ \u3000]*)$/u;
const FULL_WIDTH_ZERO = 0xff10;
const SINGLES = 20;

/** Which of the two number systems a row's sub-items use; bracketed where it lists none. */
export function numberStyle(row: GoalRow): SubItemStyle {
  return row.style ?? "bracketed";
}

/**
 * The style of a report column, learned from what it already holds, else from the sheet's targets and initiatives,
 * else `(1) …` on lines of their own. Each trait is decided by most of the cells.
 */
export function reportStyle(sheet: GoalSheet, role: Role): ReportStyle {
  const own = traits(sheet, [role]);
  const others = traits(sheet, ["midYear", "target", "initiative"]);
  return {
    mark: commonest(own.marks) ?? commonest(others.marks) ?? DEFAULT_STYLE.mark,
    gap: commonest(own.gaps) ?? commonest(others.gaps) ?? DEFAULT_STYLE.gap,
    between: commonest(own.betweens) ?? DEFAULT_STYLE.between,
  };
}

/** A number in a sheet's way: 3 → `(3)`, `（３）`, `⑶`. Numbers past the single characters are bracketed. */
export function printedMark(number: number, mark: MarkForm): string {
  if (mark === "(1)") return `(${number})`;
  if (mark === "（1）") return `（${number}）`;
  if ((mark === "⑴" || mark === "①") && number <= SINGLES) return signOfNumber(number, mark);
  return `（${[...String(number)].map((digit) => String.fromCharCode(FULL_WIDTH_ZERO + Number(digit))).join("")}）`;
}

interface Traits {
  marks: MarkForm[];
  gaps: string[];
  betweens: string[];
}

function traits(sheet: GoalSheet, roles: readonly Role[]): Traits {
  const found: Traits = { marks: [], gaps: [], betweens: [] };
  for (const row of sheet.rows) {
    for (const role of roles) collect(row.cells[role]?.text ?? "", numberStyle(row), found);
  }
  return found;
}

function collect(text: string, style: SubItemStyle, found: Traits): void {
  let end = 0;
  for (const { numbers, text: body, offset } of segments(text, style)) {
    const lead = text.slice(end, offset);
    const match = numbers.length > 0 ? LAST_MARK.exec(lead) : null;
    if (match) {
      found.marks.push(markForm(match[1]!));
      found.gaps.push(match[2]!.slice(0, 1));
      if (end > 0) found.betweens.push(/\n\s*\n/.test(lead) ? "\n\n" : "\n");
    }
    end = offset + body.length;
  }
}

function markForm(mark: string): MarkForm {
  if (/[⑴-⒇]/u.test(mark)) return "⑴";
  if (/[①-⑳]/u.test(mark)) return "①";
  if (mark.startsWith("(")) return "(1)";
  return /[０-９]/u.test(mark) ? "（１）" : "（1）";
}
