import type { GoalListSession } from "../../sharepoint/goalList";
import type { PaneState } from "../state/paneState";
import type { Store } from "../state/store";

/** Keeps in the pane's state how many rows of the outbox somebody has to choose a version of before they are sent. */
export async function countChoices(store: Store<PaneState>, session: GoalListSession): Promise<void> {
  const choices = (await session.waiting()).filter(({ state }) => state === "conflict").length;
  store.update((state) => ({ ...state, choices }));
}
