/** A value that components follow; see useSyncExternalStore. */
export interface Store<T> {
  get(): T;
  /** Replaces the value by what the change makes of it and tells every listener. */
  update(change: (value: T) => T): void;
  /** Returns the way to stop listening. */
  subscribe(listener: () => void): () => void;
}

/** A store that begins with a value. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    update(change) {
      const next = change(value);
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
