import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import type { ReportState } from "../../progress/due";
import type { CellChange } from "../../progress/rowReport";
import { CELL_LIMIT } from "../../sheet/snapshot";
import type { RowWriteOutcome } from "../state/rowWriting";
import { followingField } from "./followingField";
import { useGiving } from "./useGiving";
import { useRowAnswer, type RowWork } from "./useRowAnswer";

/** One row's form: its answer, and what can be done with it. */
export interface RowFormWork {
  form: RefObject<HTMLFormElement | null>;
  work: RowWork;
  /** A cell that would get more than it takes. */
  tooLong: CellChange | undefined;
  busy: boolean;
  mayGive: boolean;
  outcome: RowWriteOutcome | null;
  /** Writes the answer, or goes on where there is nothing to write; goes to the field where one is wrong. */
  give(): Promise<void>;
  /** Leaves what stands in the cell. */
  keepTheirs(): void;
  /** Ctrl+Enter goes to the next blank field, and behind the last one gives the answer. */
  advance(event: KeyboardEvent): void;
}

/** The form of a row under a report; its first blank field has the focus at first. */
export function useRowForm(reported: ReportState, onDone: () => void): RowFormWork {
  const form = useRef<HTMLFormElement>(null);
  const work = useRowAnswer(reported);
  const { busy, outcome, ...giving } = useGiving(reported, work, onDone);
  const tooLong = work.changes.find(({ after }) => after.length > CELL_LIMIT);
  const mayGive = !busy && tooLong === undefined && work.unclear === null;
  const nothing = reported.place.main !== null && work.changes.length === 0 && !work.touched;

  useLayoutEffect(() => {
    if (form.current) followingField(form.current, null)?.focus();
  }, []);

  const give = async () => {
    if (!mayGive) return;
    // What it says of itself is read with the field.
    const wrong = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    if (wrong) return wrong.focus();
    if (nothing) return onDone();
    await giving.give();
  };
  const keepTheirs = () => {
    giving.forget();
    work.reset();
  };
  const advance = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = form.current && followingField(form.current, event.target as HTMLElement);
    if (next) next.focus();
    else void give();
  };
  return { form, work, tooLong, busy, mayGive, outcome, give, keepTheirs, advance };
}
