import type { Segment } from "../japanese/subItems/subItems";
import { printedMark, type ReportStyle } from "./numberStyle";

/** The text that a cell shall hold for one sub-item; `sub` null is the whole cell of a row without sub-items. */
export interface SubText {
  sub: number | null;
  text: string;
}

/** What a report cell is composed of. */
export interface ReportParts {
  /** Text that the cell holds now. */
  existing: string;
  /** What that text answers, as it is read (see cellSegments). */
  parts: readonly Segment[];
  answers: readonly SubText[];
  /** How the sheet writes them. */
  style: ReportStyle;
}

interface Piece {
  numbers: number[];
  text: string;
  /** What stands before the text in the cell; null for a piece that is written anew. */
  lead: string | null;
}

/**
 * The text of a report cell with the answers put in, in the sheet's own way. What the answers do not change stays as it
 * is, to the character; an answer that is emptied takes its number away; a sub-item that shared its text with others
 * leaves that text to them.
 */
export function composeReport({ existing, parts, answers, style }: ReportParts): string {
  const whole = answers.find(({ sub }) => sub === null);
  if (whole) return answers.length === 1 && whole.text.trim() === existing.trim() ? existing : whole.text.trim();
  const changed = answers.filter(({ sub, text }) => sub !== null && text.trim() !== textOfSub(parts, sub));
  if (changed.length === 0) return existing;
  return joined(
    changed.reduce((pieces, { sub, text }) => withAnswer(pieces, sub!, text.trim()), split(existing, parts)),
    style,
  );
}

/** What segments say of one sub-item; "" when nothing. */
export function textOfSub(parts: readonly Segment[], sub: number): string {
  const own = parts.filter(({ numbers }) => numbers.includes(sub));
  return own.map(({ text }) => text).join("\n");
}

function split(text: string, parts: readonly Segment[]): Piece[] {
  let end = 0;
  return parts.map((segment) => {
    const lead = text.slice(end, segment.offset);
    end = segment.offset + segment.text.length;
    return { numbers: segment.numbers, text: segment.text, lead };
  });
}

function withAnswer(pieces: readonly Piece[], sub: number, text: string): Piece[] {
  const at = pieces.findIndex(({ numbers }) => numbers.includes(sub));
  const rest = pieces.flatMap((piece) => without(piece, sub));
  if (text === "") return rest;
  const alone = at >= 0 && pieces[at]!.numbers.length === 1;
  const answer: Piece = { numbers: [sub], text, lead: alone ? pieces[at]!.lead : null };
  const follower = rest.findIndex(({ numbers }) => (numbers[0] ?? 0) > sub);
  const place = alone ? at : follower < 0 ? rest.length : follower;
  return rest.toSpliced(place, 0, answer);
}

function without(piece: Piece, sub: number): Piece[] {
  if (!piece.numbers.includes(sub)) return [piece];
  const numbers = piece.numbers.filter((number) => number !== sub);
  return numbers.length === 0 ? [] : [{ numbers, text: piece.text, lead: null }];
}

/** Pieces that stood side by side keep what stood between them; a new one begins on a line of its own. */
function joined(pieces: readonly Piece[], style: ReportStyle): string {
  return pieces.reduce((text, piece, at) => {
    const lead = piece.lead ?? pieceMark(piece, style);
    if (text === "") return lead.trimStart() + piece.text;
    const isNew = piece.lead === null || pieces[at - 1]?.lead === null;
    return `${text}${isNew && !/^\s*\n/.test(lead) ? style.between + lead.trimStart() : lead}${piece.text}`;
  }, "");
}

function pieceMark({ numbers }: Piece, style: ReportStyle): string {
  return numbers.map((number) => printedMark(number, style.mark)).join("") + style.gap;
}
