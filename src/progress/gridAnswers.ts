import type { Role } from "../forms/role";
import type { GoalRow } from "../goal/goalSheet";
import { cellSegments } from "../goal/answers/answers";
import { lineSegments } from "../goal/answers/itemLines";
import { segments } from "../japanese/subItems/subItems";
import { compact } from "../japanese/text/text";
import { composeReport, textOfSub, type SubText } from "./compose";
import { gridPieces, numbersOfLine, placesOfMissing, type GridPiece } from "./gridPlaces";
import { numberStyle, type ReportStyle } from "./numberStyle";
import { spread } from "./spread";
import type { Block } from "../sheet/grid";

/**
 * The texts of the grid cells of one report with answers put in: each answer in the cell where its sub-item is reported
 * or belongs, every other cell as it was. null where nobody can tell which cell that is: a printed label would be lost, or
 * the answer shares its words with other sub-items over several cells, or the cells are numbered in another way than the row.
 *
 * @param answers those that change something
 */
export function gridTexts(row: GoalRow, role: Role, cells: readonly Block[], answers: readonly SubText[], style: ReportStyle): string[] | null {
  const texts = cells.map(({ text }) => text);
  const whole = answers.find(({ sub }) => sub === null);
  if (whole) return spread(texts, whole.text.trim());
  const isByLine = isAnsweredByLine(row, role);
  const pieces = gridPieces(row, cells, isByLine);
  const parts = cellSegments(row, role);
  if (answers.some(({ sub }) => sub !== null && compact(textOfSub(pieces, sub)) !== compact(textOfSub(parts, sub)))) return null;
  const places = placesOfMissing(row, cells, pieces);
  let present: Block[] | null = [...cells];
  for (const { sub, text } of answers) {
    if (sub !== null) present &&= withAnswer({ row, cells: present, isByLine, style }, sub, text.trim(), places.get(sub) ?? 0);
  }
  return present && present.map(({ text }) => text);
}

function isAnsweredByLine(row: GoalRow, role: Role): boolean {
  const [cell, { initiative }] = [row.cells[role], row.cells];
  return cell !== undefined && initiative?.gridCells !== undefined && lineSegments(cell, initiative, numberStyle(row)) !== null;
}

/** The grid cells of a row's report while answers are put into them. */
interface ReportCells {
  row: GoalRow;
  cells: Block[];
  isByLine: boolean;
  style: ReportStyle;
}

function withAnswer(report: ReportCells, sub: number, text: string, place: number): Block[] | null {
  const { row, cells, isByLine } = report;
  const pieces = gridPieces(row, cells, isByLine).filter(({ numbers }) => numbers.includes(sub));
  const told = pieces.filter((piece) => piece.text !== "");
  const own = told.length > 0 ? told : pieces.slice(0, 1);
  const [first] = own;
  const isAlone = isByLine && cells[place]!.text.trim() === "" && numbersOfLine(row, cells[place]!).length === 1;
  if (!first) return written(cells, place, isAlone ? text : composed(report, place, sub, text));
  const beside = first.text === "" ? blankBeside(cells, first.at) : -1;
  if (beside >= 0) return written(cells, beside, text);
  if (own.every(({ at, isPlain }) => at === first.at && !isPlain)) return written(cells, first.at, composed(report, first.at, sub, text));
  if (own.some(({ at, numbers, isPlain }, order) => numbers.length > 1 || (order > 0 && at === own[order - 1]!.at && !isPlain))) return null;
  const shares = spread(
    own.map((piece) => piece.text),
    text,
  );
  if (!shares) return null;
  // Without its first words the number would go, and the others would be read as the sub-item's above.
  const kept = shares[0] === "" ? [text, ...shares.slice(1).map(() => "")] : shares;
  return own.reduce((present, piece, order) => withPiece({ ...report, cells: present }, piece, sub, kept[order]!), cells);
}

function withPiece(report: ReportCells, piece: GridPiece, sub: number, text: string): Block[] {
  const { at, offset } = piece;
  if (!piece.isPlain) return written(report.cells, at, composed(report, at, sub, text));
  const former = report.cells[at]!.text;
  const rest = former.slice(offset + piece.text.length);
  return written(report.cells, at, text === "" ? rest.trimStart() : former.slice(0, offset) + text + rest);
}

function composed({ row, cells, style }: ReportCells, at: number, sub: number, text: string): string {
  const existing = cells[at]!.text;
  return composeReport({ existing, parts: segments(existing, numberStyle(row), row.subItems), answers: [{ sub, text }], style });
}

/** The blank cell right of one that holds a number alone. */
function blankBeside(cells: readonly Block[], number: number): number {
  const { top, right } = cells[number]!.area;
  return cells.findIndex(({ area, text }) => area.top === top && area.left > right && text.trim() === "");
}

function written(cells: readonly Block[], at: number, text: string): Block[] {
  return cells.map((cell, place) => (place === at ? { ...cell, text } : cell));
}
