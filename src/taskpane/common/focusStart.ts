/**
 * Puts the focus on what is no control, so that reading begins there. It is a stop for Tab as long as it has the focus:
 * office.js on the web goes on from stops alone, and from anything else leads out of the pane.
 */
export function focusStart(element: HTMLElement | null, options?: FocusOptions): void {
  if (!element) return;
  element.tabIndex = 0;
  element.focus(options);
  element.addEventListener("blur", () => (element.tabIndex = -1), { once: true });
}
