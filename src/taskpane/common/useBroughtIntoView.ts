import { useEffect, type RefObject } from "react";

/** Brings what a press has led to into view whenever `state` becomes another one; null where there is nothing to show. */
export function useBroughtIntoView(part: RefObject<HTMLElement | null>, state: unknown): void {
  useEffect(() => {
    if (state !== null) part.current?.scrollIntoView?.({ block: "nearest" });
  }, [part, state]);
}
