import { useEffect, useState } from "react";
import type { GoalListSession } from "../../sharepoint/goalList";
import type { ListFailure } from "../ports";
import { usePane } from "../state/Pane";
import { failureOf } from "./failureOf";

/** The list while it is opened, once it is open, or why it is not. */
export type GoalListState =
  | { state: "opening" }
  | { state: "open"; session: GoalListSession }
  | { state: "failed"; failure: ListFailure; again: () => void };

/** Opens the list for a view. */
export function useGoalList(): GoalListState {
  const { ports } = usePane();
  const [attempt, setAttempt] = useState(0);
  const [list, setList] = useState<GoalListState>({ state: "opening" });
  useEffect(() => {
    let stale = false;
    const again = () => {
      setList({ state: "opening" });
      setAttempt((count) => count + 1);
    };
    ports
      .openGoalList()
      .then((session) => stale || setList({ state: "open", session }))
      .catch((error: unknown) => stale || setList({ state: "failed", failure: failureOf(error), again }));
    return () => {
      stale = true;
    };
  }, [ports, attempt]);
  return list;
}
