import { isPrintedLine } from "../goal/rows/lines";

/**
 * The texts of cells that hold one report together, top to bottom, with another report in them. A cell whose words the
 * report still says in their place stays as it is. What is new goes into the cells between those: a line into each
 * where every cell holds one line, else into the first of them. A printed label is never written over: null where the
 * report has lost its line, so that nobody can tell what belongs below it.
 *
 * @param cells present texts, "" for a blank cell
 */
export function spread(cells: readonly string[], report: string): string[] | null {
  const isByLine = cells.filter(isFilled).length > 1 && cells.every((text) => !text.trim().includes("\n"));
  return spreadBetween(cells, report.split("\n"), isByLine);
}

function spreadBetween(cells: readonly string[], lines: readonly string[], isByLine: boolean): string[] | null {
  const head = unchanged(cells, lines);
  const tail = unchanged(cells.slice(head.cells).reverse(), lines.slice(head.lines).reverse(), true);
  const [from, to] = [head.cells, cells.length - tail.cells];
  const middle = spreadLabels(cells.slice(from, to), lines.slice(head.lines, lines.length - tail.lines), isByLine);
  if (!middle) return null;
  const all = [...cells.slice(0, from), ...middle.texts, ...cells.slice(to)];
  if (middle.rest.length === 0) return all;
  // Nothing is free between what stays: the words follow the cell above, or go before the one below, and past no label.
  const above = all.slice(0, to).findLastIndex(isFilled);
  const below = all.findIndex((text, place) => place >= to && isFilled(text));
  const at = [above, below].find((place) => place >= 0 && !isPrintedLine(all[place]!));
  if (at === undefined) return null;
  const rest = middle.rest.join("\n");
  return all.with(at, at === above ? `${all[at]!}\n${rest}` : `${rest}\n${all[at]!}`);
}

const isFilled = (text: string) => text.trim() !== "";

/** How many cells, and the lines in them, are the same from the beginning on; blank cells behind the last of them do not count. */
function unchanged(cells: readonly string[], lines: readonly string[], isReversed = false): { cells: number; lines: number } {
  let found = { cells: 0, lines: 0 };
  for (const [place, text] of cells.entries()) {
    if (!isFilled(text)) continue;
    const own = text.trim().split("\n");
    if (isReversed) own.reverse();
    if (own.some((line, offset) => lines[found.lines + offset]?.trim() !== line.trim())) break;
    found = { cells: place + 1, lines: found.lines + own.length };
  }
  return found;
}

interface Spread {
  texts: string[];
  /** Lines that no cell is there for. */
  rest: readonly string[];
}

/** Printed labels part the cells, and their lines the report. */
function spreadLabels(cells: readonly string[], lines: readonly string[], isByLine: boolean): Spread | null {
  const at = cells.findIndex(isPrintedLine);
  if (at < 0) return spreadLines(cells, lines, isByLine);
  const line = lines.findIndex((one) => one.trim() === cells[at]!.trim());
  const above = line < 0 ? null : spreadLines(cells.slice(0, at), lines.slice(0, line), isByLine);
  const below = line < 0 ? null : spreadLabels(cells.slice(at + 1), lines.slice(line + 1), isByLine);
  return above && below && above.rest.length === 0 ? { texts: [...above.texts, cells[at]!, ...below.texts], rest: below.rest } : null;
}

function spreadLines(cells: readonly string[], lines: readonly string[], isByLine: boolean): Spread {
  const filled = cells.flatMap((text, at) => (isFilled(text) ? [at] : []));
  const first = filled[0] ?? 0;
  const blank = cells.flatMap((text, at) => (isFilled(text) ? [] : [at]));
  if (!lines.some(isFilled)) return { texts: cells.map(() => ""), rest: [] };
  if (cells.length === 0) return { texts: [], rest: lines };
  const free = [...filled, ...blank.filter((at) => at >= first), ...blank.filter((at) => at < first).reverse()];
  const places = (isByLine ? free.slice(0, Math.max(1, lines.length)) : [first]).sort((a, b) => a - b);
  const texts = cells.map(() => "");
  places.forEach((at, order) => {
    texts[at] = (order === places.length - 1 ? lines.slice(order) : [lines[order]!]).join("\n");
  });
  return { texts, rest: [] };
}
