import { useEffect, useState } from "react";
import type { ListFailure } from "../ports";
import { failureOf } from "./failureOf";

/** Something while it is read, once it has been read, or why it could not be. */
export type Reading<T> = { state: "reading" } | { state: "read"; value: T } | { state: "failed"; failure: ListFailure };

/** A reading and what can be done with it. */
export interface ReadingWork<T> {
  reading: Reading<T>;
  /** Reads from the start. */
  again: () => void;
  /** Puts what is known by now in place of what was read. */
  put: (value: T) => void;
}

/**
 * Reads something when the component appears. Another function is read in place of the former, whose value stays until
 * then: keep it with useCallback.
 */
export function useReading<T>(read: () => Promise<T>): ReadingWork<T> {
  const [reading, setReading] = useState<Reading<T>>({ state: "reading" });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let stale = false;
    read().then(
      (value) => stale || setReading({ state: "read", value }),
      (error: unknown) => stale || setReading({ state: "failed", failure: failureOf(error) }),
    );
    return () => {
      stale = true;
    };
  }, [read, round]);
  return {
    reading,
    again: () => {
      setReading({ state: "reading" });
      setRound((count) => count + 1);
    },
    put: (value) => setReading({ state: "read", value }),
  };
}
