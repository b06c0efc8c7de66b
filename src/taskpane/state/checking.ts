import { townDay } from "../../messages/townTime";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { CheckedWorkbook } from "./paneState";
import type { CheckedBy, readAndCheck } from "./readAndCheck";

/** Reads and checks snapshots with the forms, the settings and the phase of a state. */
export interface Checking {
  /** Loads the rules, and with them all that reads forms and what people write; once. */
  load(): Promise<void>;
  /** Reads and checks a snapshot; throws before the rules are there. */
  check(snapshot: WorkbookSnapshot, by: CheckedBy): CheckedWorkbook;
}

/** The checking of one page, on the days that its clock says in Japan. */
export function checking(now: () => Date): Checking {
  let read: typeof readAndCheck | undefined;
  return {
    async load() {
      read ??= (await import("./readAndCheck")).readAndCheck;
    },
    check(snapshot, by) {
      if (!read) throw new Error("nothing is checked before the rules are there");
      return read(snapshot, by, townDay(now()));
    },
  };
}
