import type { Role } from "../../forms/role";
import type { GoalRow } from "../../goal/goalSheet";
import { readStatedFigures, type StatedFigure } from "../../japanese/arithmetic/arithmetic";
import type { Comparison } from "../../japanese/comparison/heldAgainst";
import { answerTo } from "../../goal/answers/answers";
import { cellWords } from "../../goal/rows/wholeText";
import { measuredItems, tellingRoles } from "../measured";
import { atCell, reportsReached, type Objection, type Rule, type SheetContext } from "../rule";
import { isOfTarget, wrongAchievement } from "./statedAchievement";
import { wrongMargin } from "./statedMargin";
import { wrongRise } from "./statedRise";

/** Columns whose cells state figures. */
const COLUMNS: readonly Role[] = ["target", "baseline", "midYear", "midYearPlan", "final", "activity", "outcome", "evaluation"];

/** A percentage, total or difference stated in a cell does not follow from the numbers stated with it. */
export const arithmeticMismatch: Rule = {
  id: "arithmetic-mismatch",
  severity: "error",
  check: (context) =>
    context.sheet.rows.flatMap((row) => {
      const inCells = COLUMNS.flatMap((role) => {
        const text = cellWords(row, role);
        const wrong =
          text === "" ? undefined : readStatedFigures(text).find((figure) => !figure.follows && !isOfTarget(figure, () => comparisonsOf(row, role, context)));
        return wrong ? [at(row, role, wrong)] : [];
      });
      const margins = marginsOver(row, context).filter(({ column }) => inCells.every((one) => one.column !== column));
      return [...inCells, ...margins];
    }),
};

/** What the report in a column is held against. */
function comparisonsOf(row: GoalRow, role: Role, { family, fiscalYear }: SheetContext): Comparison[] {
  const report = family.reports.midYear.includes(role) ? "midYear" : "final";
  return measuredItems(row, family, report, fiscalYear).flatMap(({ comparisons }) => comparisons);
}

/** Margins over or under the target, shares of it and changes since last year that one cell states and the target's and the result's own cells do not give. */
function marginsOver(row: GoalRow, { family, phase, fiscalYear }: SheetContext): Objection[] {
  return reportsReached(phase).flatMap((report) => {
    const roles = tellingRoles(row, report, family).filter((role) => AGAINST_AIM.test(cellWords(row, role)));
    // Of most rows no cell tells of its target, and nothing needs to be compared.
    if (roles.length === 0) return [];
    return measuredItems(row, family, report, fiscalYear).flatMap(({ sub, comparisons }) =>
      roles.flatMap((role) => {
        const text = answerTo(row, role, sub)?.text ?? "";
        const wrong = wrongMargin(text, comparisons) ?? wrongAchievement(text, comparisons) ?? wrongRise(text, comparisons);
        return wrong ? [at(row, role, wrong)] : [];
      }),
    );
  });
}

/** What a share of a target, a margin to it, or a change since last year's number is told with. */
const AGAINST_AIM =
  /(?:前年|昨年|前回)[^、。\n]{0,24}(?:から|より)[^、。\n]{0,4}[0-9０-９]|達成率|(?:目標|計画)[値数]?比|[0-9０-９][^0-9０-９、。\n]{1,8}(?:[上下]回|上まわ|超|届|及ば|不足|[多高低][いくか]|少な)/;

function at(row: GoalRow, role: Role, { stated, computed }: StatedFigure): Objection {
  return atCell(row, role, null, { stated: stated.text, computed: `${computed.toLocaleString("en-US")}${stated.unit}` });
}
