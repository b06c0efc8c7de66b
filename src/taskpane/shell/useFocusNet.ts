import { useEffect, useRef, type FocusEventHandler, type RefObject } from "react";
import { focusStart } from "../common/focusStart";

/**
 * Keeps the focus in the view when the control that had it goes and nobody has said where reading goes on: at the inmost
 * element around it that is still there, and where that is the view alone, at its heading. What comes back belongs on the view.
 */
export function useFocusNet(view: RefObject<HTMLElement | null>): { onFocus: FocusEventHandler; onBlur: FocusEventHandler } {
  const around = useRef<HTMLElement[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = new MutationObserver(() => {
      clearTimeout(timer);
      // A view that is loaded late has its heading only now.
      if (view.current && document.activeElement === view.current) catchFocus([view.current]);
      // Whoever knows a better place has put the focus there by then.
      if (isLost(around.current)) timer = setTimeout(() => isLost(around.current) && catchFocus(around.current));
    });
    if (view.current) watch.observe(view.current, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      watch.disconnect();
    };
  }, [view]);
  return {
    onFocus: ({ target }) => void (around.current = aroundOf(target, view.current)),
    // React tells of no blur while it takes a control away.
    onBlur: () => void (around.current = []),
  };
}

const isLost = (around: readonly HTMLElement[]): boolean => around.length > 0 && document.activeElement === document.body;

/** What an element stands in up to the view, from the inside out. */
function aroundOf(element: Element, view: HTMLElement | null): HTMLElement[] {
  const parent = element.parentElement;
  return parent === null || element === view ? [] : [parent, ...aroundOf(parent, view)];
}

function catchFocus(around: readonly HTMLElement[]): void {
  for (const element of around) {
    if (!element.isConnected) continue;
    const start = element.matches("main") ? (element.querySelector<HTMLElement>("h1") ?? element) : element;
    focusStart(start, { preventScroll: true });
    if (document.activeElement === start) return;
  }
}
