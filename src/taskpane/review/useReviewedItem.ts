import { useEffect, useState } from "react";
import type { GoalListSession, ReviewedItem } from "../../sharepoint/goalList";
import { failureOf } from "../list/failureOf";
import type { ListFailure } from "../ports";

export type ItemReading = { state: "reading" } | { state: "read"; item: ReviewedItem } | { state: "failed"; failure: ListFailure };

/** An item of the list with its history, read when the component appears. */
export function useReviewedItem(session: GoalListSession, itemId: string): { reading: ItemReading; put: (item: ReviewedItem) => void; again: () => void } {
  const [reading, setReading] = useState<ItemReading>({ state: "reading" });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let stale = false;
    session
      .reviewedItem(itemId)
      .then((item) => stale || setReading({ state: "read", item }))
      .catch((error: unknown) => stale || setReading({ state: "failed", failure: failureOf(error) }));
    return () => {
      stale = true;
    };
  }, [session, itemId, round]);
  return {
    reading,
    put: (item) => setReading({ state: "read", item }),
    again: () => {
      setReading({ state: "reading" });
      setRound((count) => count + 1);
    },
  };
}
