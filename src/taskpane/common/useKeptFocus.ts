import { useEffect, useRef, type RefObject } from "react";
import { focusStart } from "./focusStart";

/**
 * Keeps the focus in the view: when `state` changes and the control that had the focus has gone with it, reading goes on
 * at the target.
 */
export function useKeptFocus(state: unknown, target: RefObject<HTMLElement | null>): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (document.activeElement === document.body) focusStart(target.current);
  }, [state, target]);
}
