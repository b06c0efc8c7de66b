import { debounced, type Debounced } from "./debounced";
import type { WorkbookActions } from "./workbookActions";

/** How long after the last edit of a sheet it is checked again, in milliseconds. */
const EDIT_DELAY = 600;

/** Edits of the open workbook, each read once they have paused. */
export interface Edits {
  /** Something on this worksheet was edited. */
  ofSheet(name: string): void;
  /** Worksheets came or went. */
  ofWorkbook(): void;
  /** Reads now what waits; done once all edits told so far have been read. */
  read(): Promise<void>;
}

/** Collects edits until they pause; each worksheet by itself. */
export function edits(actions: Pick<WorkbookActions, "recheck" | "follow" | "idle">): Edits {
  const sheets = new Map<string, Debounced>();
  const all = debounced(() => actions.follow(), EDIT_DELAY);
  return {
    ofSheet(name) {
      const known = sheets.get(name) ?? debounced(() => actions.recheck(name), EDIT_DELAY);
      sheets.set(name, known);
      known.call();
    },
    ofWorkbook: () => all.call(),
    async read() {
      await Promise.all([all, ...sheets.values()].map((waiting) => waiting.flush()));
      await actions.idle();
    },
  };
}
