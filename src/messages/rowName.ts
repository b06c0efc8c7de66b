import type { PaneMessages } from "./pane";

/**
 * What a row is called: its printed marker, else its place in the table. A marker that is a mere number has the word
 * before it, or it would be read as a count of what stands beside it.
 */
export function rowName(marker: string | null, ordinal: number, { row }: Pick<PaneMessages["report"], "row">): string {
  const printed = marker?.replace(/\s+/g, "") ?? "";
  if (printed === "") return row(ordinal);
  return /^[\d０-９]+$/.test(printed) ? row(Number(printed.normalize("NFKC"))) : printed;
}
