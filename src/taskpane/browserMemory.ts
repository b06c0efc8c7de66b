import type { PaneMemory } from "./ports";

/**
 * Small settings in the page's local storage. Where the browser refuses that (a pane from another site with cookies
 * blocked) they last as long as the page.
 */
export function browserMemory(window: Pick<Window, "localStorage">): PaneMemory {
  const own = new Map<string, string>();
  return {
    get: (key) => attempt(() => window.localStorage.getItem(key)) ?? own.get(key) ?? null,
    set: (key, value) => {
      own.set(key, value);
      attempt(() => window.localStorage.setItem(key, value));
      return attempt(() => window.localStorage.getItem(key)) === value;
    },
    remove: (key) => {
      own.delete(key);
      attempt(() => window.localStorage.removeItem(key));
    },
  };
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
