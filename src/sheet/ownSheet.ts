/**
 * Name, local to a worksheet and hidden, that marks a worksheet as the add-in's own; its formula is the worksheet's key.
 * It goes wherever the worksheet goes, also into files, and goes with it.
 */
export const OWN_SHEET_MARK = "GoalSheet.Own";

/** What the names of all tables on the add-in's own worksheets begin with. */
export const TABLE_PREFIX = "GoalSheet_";

/** The mark's formula for a key of ASCII letters: `="findings"`. */
export function markFormula(key: string): string {
  return `="${key}"`;
}

/** The key that a mark's formula names, with or without its leading `=`; null for any other formula. */
export function markedKey(formula: string): string | null {
  return /^=?"([A-Za-z-]+)"$/.exec(formula)?.[1] ?? null;
}
