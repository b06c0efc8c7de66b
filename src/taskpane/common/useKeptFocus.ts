import { useEffect, useRef, type FocusEventHandler, type RefObject } from "react";
import { focusStart } from "./focusStart";

/**
 * Keeps the focus in the view: when a control that had it goes with a change of `state`, reading goes on at the target.
 * What comes back belongs on the element around those controls.
 */
export function useKeptFocus(state: unknown, target: RefObject<HTMLElement | null>): { onFocus: FocusEventHandler; onBlur: FocusEventHandler } {
  const inside = useRef(false);
  useEffect(() => {
    // React tells of no blur while it takes a control away.
    if (!inside.current || document.activeElement !== document.body) return;
    inside.current = false;
    focusStart(target.current);
  }, [state, target]);
  return { onFocus: () => void (inside.current = true), onBlur: () => void (inside.current = false) };
}
