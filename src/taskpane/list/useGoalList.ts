import { useCallback } from "react";
import type { GoalListSession } from "../../sharepoint/goalList";
import type { ListFailure } from "../ports";
import { usePane } from "../state/Pane";
import { useReading } from "./useReading";

/** The list while it is opened, once it is open, or why it is not. */
export type GoalListState = { state: "opening" } | { state: "open"; session: GoalListSession } | { state: "failed"; failure: ListFailure; again: () => void };

/** Opens the list for a view. */
export function useGoalList(): GoalListState {
  const { ports } = usePane();
  const { reading, again } = useReading(useCallback(() => ports.openGoalList(), [ports]));
  switch (reading.state) {
    case "reading":
      return { state: "opening" };
    case "read":
      return { state: "open", session: reading.value };
    case "failed":
      return { state: "failed", failure: reading.failure, again };
  }
}
