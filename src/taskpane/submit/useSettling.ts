import { useState } from "react";
import type { GoalListSession, RowConflict, RowOutcome } from "../../sharepoint/goalList";
import { countChoices } from "../list/countChoices";
import { failureOf } from "../list/failureOf";
import type { ListFailure } from "../ports";
import { usePane } from "../state/Pane";

export type Choice = Parameters<GoalListSession["settle"]>[1];

/** Carrying out a choice for conflicts. */
interface Settling {
  busy: boolean;
  /** Why the last choice was not taken; `again` makes it once more. */
  failed: { failure: ListFailure; again: () => void } | null;
  settle: (conflicts: readonly RowConflict[], choice: Choice) => void;
}

/** @param onSettled told one outcome for each conflict, in their order, and the choice */
export function useSettling(session: GoalListSession, onSettled: (outcomes: readonly RowOutcome[], choice: Choice) => void): Settling {
  const { store } = usePane();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Settling["failed"]>(null);
  const settle: Settling["settle"] = (conflicts, choice) => {
    setBusy(true);
    setFailed(null);
    session
      .settle(conflicts, choice)
      .then((outcomes) => {
        void countChoices(store, session);
        onSettled(outcomes, choice);
      })
      .catch((error: unknown) => setFailed({ failure: failureOf(error), again: () => settle(conflicts, choice) }))
      .finally(() => setBusy(false));
  };
  return { busy, failed, settle };
}

/** What became of rows that were decided here, by key, and a way to add to it. */
export function useSettled(): [settled: ReadonlyMap<string, RowOutcome>, add: (outcomes: readonly RowOutcome[]) => void] {
  const [settled, setSettled] = useState<ReadonlyMap<string, RowOutcome>>(new Map());
  return [settled, (outcomes) => setSettled((before) => new Map([...before, ...outcomes.map((outcome) => [outcome.key, outcome] as const)]))];
}
