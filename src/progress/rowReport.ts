import type { Role } from "../forms/role";
import type { GoalRow, GoalSheet, RowCell } from "../goal/goalSheet";
import type { Report } from "../japanese/reports/status";
import { cellSegments, usesNumbers } from "../goal/answers/answers";
import { segments } from "../japanese/subItems/subItems";
import { textOfCells } from "../goal/rows/gridCells";
import type { RowReadings } from "../goal/answers/readings";
import { findAnswer, goalIdentity, rowIdentity, type RowAnswer, type SubAnswer } from "./answer";
import { areaAddress } from "../sheet/address";
import { withChange } from "./change";
import { composeReport, type ReportParts, type SubText } from "./compose";
import { gridTexts } from "./gridAnswers";
import { numberStyle, reportStyle } from "./numberStyle";
import { bareReport, reportedText, withChangeBelow } from "./reportCell";
import type { ReportPlace } from "./reportPlace";
import { spread } from "./spread";
import { measuredQuantity, textWithResult } from "./value";
import type { Block } from "../sheet/grid";

/** A cell that an answer changes. */
export interface CellChange {
  role: Role;
  /** A1 address, without sheet name. */
  address: string;
  before: string;
  after: string;
}

/** One row under one report: what it is asked, and where the answer goes. */
export interface ReportedRow {
  sheet: GoalSheet;
  row: GoalRow;
  report: Report;
  place: ReportPlace;
}

/** What an answer changes on the worksheet. */
export interface AnswerCells {
  changes: CellChange[];
  /** A1 address of a report over several cells of which nobody can tell which one the answer belongs in, or that all hold the same text; nothing is changed then. */
  unclear: string | null;
}

/** The answer to begin with: what the cells say now, with the states and numbers that were given for it before. */
export function initialAnswer({ sheet, row, report, place }: ReportedRow, given: readonly RowAnswer[]): RowAnswer {
  const former = findAnswer(given, sheet, row, report);
  const bare = place.main ? bareReport(row, place.main) : null;
  const text = (sub: number | null) => (place.main && bare ? reportedText(bare, place.main, sub) : (former?.subs.find((one) => one.sub === sub)?.text ?? ""));
  const subs = answeredItems(row).map((sub): SubAnswer => {
    const before = former?.subs.find((one) => one.sub === sub);
    return { sub, text: text(sub), status: before?.status ?? null, value: before?.value ?? "" };
  });
  const beside = place.beside.map((role) => [role, cellText(row, role)]);
  const extras = Object.fromEntries(place.change ? [...beside, ["change", bare?.change ?? ""]] : beside);
  const goal = goalIdentity(sheet);
  return { sheet: sheet.name, ...(goal !== undefined && { goal }), ordinal: row.ordinal, initiative: rowIdentity(row), report, subs, extras };
}

/** The cells that an answer changes, with their text before and after; none when it says what stands there. */
export function answerCells({ sheet, row, place }: ReportedRow, answer: RowAnswer, readings: RowReadings): AnswerCells {
  const texts = new Map<Role, readonly string[] | null>();
  if (place.main) texts.set(place.main, mainTexts(sheet, row, place.main, answer, readings));
  for (const role of place.beside) texts.set(role, wholeTexts(row, role, (answer.extras[role] ?? "").trim()));
  const unclear = [...texts].flatMap(([role, after]) => (after ? [] : (row.cells[role] ?? [])))[0];
  if (unclear) return { changes: [], unclear: areaAddress(unclear.area) };
  const changes = [...texts]
    .flatMap(([role, after]) => cellsToWrite(row, role).map(({ address, text }, at): CellChange => ({ role, address, before: text, after: after![at]! })))
    .filter(({ before, after }) => before.trim() !== after.trim());
  const repeated = changes.find(({ role, before }) => before.trim() !== "" && sheet.isUnmerged && standsInSeveral(row.cells[role]!));
  return repeated ? { changes: [], unclear: areaAddress(row.cells[repeated.role]!.area) } : { changes, unclear: null };
}

/** The answer as it is kept once given: with each number in its text, as it stands in the cell. */
export function givenAnswer(answer: RowAnswer, readings: RowReadings): RowAnswer {
  const subs = answer.subs.map((sub) => ({ ...sub, text: textWithResult(sub, measuredQuantity(readings, sub.sub)).trim() }));
  return { ...answer, subs };
}

/** Sub-items that a row is asked about, ascending; [null] when its initiative lists none. */
function answeredItems(row: GoalRow): (number | null)[] {
  return row.subItems.length === 0 ? [null] : [...new Set(row.subItems)].sort((a, b) => a - b);
}

/** New texts of a report's grid cells, null where nobody can tell which is which. */
function mainTexts(sheet: GoalSheet, row: GoalRow, role: Role, answer: RowAnswer, readings: RowReadings): string[] | null {
  const bare = bareReport(row, role);
  const change = answer.extras.change ?? bare.change;
  const answers = givenAnswer(answer, readings).subs;
  const style = reportStyle(sheet, role);
  const [cell, grid] = [row.cells[role], bare.row.cells[role]?.gridCells];
  if (!cell || !grid) {
    const composed = composeReport({ ...composedFrom(bare.row, role, answers), answers, style });
    return [withChange({ report: composed, change })];
  }
  const changed = answers.filter(({ sub, text }) => text.trim() !== reportedText(bare, role, sub));
  const texts = gridTexts(bare.row, role, grid, changed, style);
  return texts && withChangeBelow(cell, texts, change);
}

/** What a report is composed from. One in another numbering than the row's is read only while it answers every sub-item: without one it is written anew. */
function composedFrom(row: GoalRow, role: Role, answers: readonly SubText[]): Pick<ReportParts, "existing" | "parts"> {
  const [existing, parts] = [cellText(row, role), cellSegments(row, role)];
  const isOwn = !usesNumbers(parts) || usesNumbers(segments(existing, numberStyle(row), row.subItems));
  return isOwn || answers.every(({ text }) => text.trim() !== "") ? { existing, parts } : { existing: "", parts: [] };
}

function wholeTexts(row: GoalRow, role: Role, text: string): string[] | null {
  const grid = row.cells[role]?.gridCells;
  if (!grid) return [text];
  return cellText(row, role).trim() === text
    ? grid.map((one) => one.text)
    : spread(
        grid.map((one) => one.text),
        text,
      );
}

function standsInSeveral({ area }: RowCell): boolean {
  return area.bottom > area.top || area.right > area.left;
}

/** The worksheet's cells that a row's cell is made of: several, or itself. */
function cellsToWrite(row: GoalRow, role: Role): readonly Pick<Block, "address" | "text">[] {
  const cell = row.cells[role];
  return cell?.gridCells ?? [{ address: cell?.address ?? "", text: cell?.text ?? "" }];
}

function cellText(row: GoalRow, role: Role): string {
  return row.cells[role]?.text ?? "";
}

/** The row as it will read once the changes are in its cells. */
export function withChanges(row: GoalRow, changes: readonly CellChange[]): GoalRow {
  const cells = { ...row.cells };
  for (const { role, address, after } of changes) {
    const cell = cells[role];
    if (!cell) continue;
    const gridCells = cell.gridCells?.map((one) => (one.address === address ? { ...one, text: after } : one));
    const text = gridCells ? textOfCells(gridCells) : after;
    cells[role] = { ...cell, text, ...(gridCells && { gridCells }) };
  }
  return { ...row, cells };
}
