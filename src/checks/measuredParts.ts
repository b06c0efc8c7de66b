import type { Role } from "../forms/role";
import type { GoalRow } from "../goal/goalSheet";
import { segments, type Segment } from "../japanese/subItems/subItems";
import { unitAt } from "../goal/rows/units";
import { withUnit } from "../japanese/numbers/bareNumber";
import { foldWidth } from "../japanese/text/text";
import type { Block } from "../sheet/grid";

/** `①開催4回 ②参加者90人` with `①4回 ②84人`: number by number where circles number target and result alike; else as they are. */
export function inParts(target: string, result: string): [target: string, result: string][] {
  const [aims, results] = [partsOf(target), partsOf(result)];
  const numbers = (parts: readonly Segment[]): string => parts.map((part) => part.numbers.join("・")).join("、");
  if (aims.length < 2 || numbers(aims) !== numbers(results)) return [[target, result]];
  return aims.map(({ text }, at) => [text, results[at]!.text]);
}

function partsOf(text: string): Segment[] {
  return segments(text, "circled").filter((part) => part.text !== "");
}

/** 指標:相談の満足度, and 目標値:85% in the next line or alone. */
const LABELLED = /^\s*(?:[・○●]?(?:成果|活動)?指標名?\s*:\s*(?<subject>[^\n:]+)\n\s*)?[・○●]?(?:数値)?目標値?\s*:\s*(?<aim>[^]+)$/;

/** A target's own value, and what it counts where the cell labels both; any other target as it is. */
export function labelledAim(target: string): { aim: string; subject?: string } {
  const { subject, aim } = (target.includes("目標") ? LABELLED.exec(foldWidth(target))?.groups : undefined) ?? {};
  return aim === undefined || /(?:^|\n)[^\n:]{0,6}指標[^\n:]{0,3}:/.test(aim) ? { aim: target } : { aim, ...(subject !== undefined && { subject }) };
}

/** One of the lines of a goal that has an indicator in each. */
interface Line {
  aim: string;
  result: string;
  subject: string;
}

/** The lines of a goal whose indicator, target and result stand in grid rows of their own, each with a number; [] for any other goal. */
export function byIndicator(row: GoalRow, goal: Role, role: Role): Line[] {
  const [aims, results, subjects] = [goal, role, "indicator" as const].map((one) => filledCells(row, one));
  if (!aims || !results || !subjects || aims.length < 2 || results.length > aims.length || subjects.length !== aims.length) return [];
  if (!subjects.every(({ area }, at) => area.top === aims[at]!.area.top) || ![...aims, ...results].every(({ text }) => /\d/.test(foldWidth(text)))) return [];
  const lines = aims.flatMap((aim, at) => {
    const result = results.find(({ area }) => area.top === aim.area.top);
    return result ? [{ aim: united(row, goal, aim), result: united(row, role, result), subject: subjects[at]!.text }] : [];
  });
  return lines.length === results.length ? lines : [];
}

function united({ cells }: GoalRow, role: Role, { text, area }: Block): string {
  return withUnit(text, unitAt(cells[role], area));
}

function filledCells({ cells }: GoalRow, role: Role): readonly Block[] {
  return cells[role]?.gridCells?.filter(({ text }) => text.trim() !== "") ?? [];
}
