import { isPrintedLike } from "../../japanese/text/plainHeading";
import { compact } from "../../japanese/text/text";
import type { Block } from "../../sheet/grid";
import type { TableHeader } from "../headings/header";

/** Labels are words: 実績, 【評価】, 実績: */
const LONGEST_LABEL = 16;

/** The labels by which a table tells the lines of its rows apart (実績 above 評価), in the order of its columns. */
export function lineLabels({ columns }: TableHeader): RegExp[] {
  return columns.flatMap(({ form: { line } }) => (line instanceof RegExp ? [line] : []));
}

/** Those of the labels that stand in some blocks. */
export function labelsAmong(header: TableHeader, blocks: readonly Pick<Block, "text">[]): RegExp[] {
  return lineLabels(header).filter((label) => blocks.some(({ text }) => isLineLabel(label, text)));
}

/** Whether a block's text is the label of a line, perhaps with brackets or marks around it. */
export function isLineLabel(label: RegExp, text: string): boolean {
  const printed = compact(text);
  return printed.length <= LONGEST_LABEL && isPrintedLike(label, printed);
}

/** Whether a text may be a line's label: words, and no sentence. */
export function isLabelLike(text: string): boolean {
  const printed = compact(text);
  return printed !== "" && printed.length <= LONGEST_LABEL && !/[。、]/.test(printed);
}
