/** Work that runs once after the calls for it have paused. */
export interface Debounced {
  call(): void;
  /** Runs now what is waiting; nothing when nothing waits. */
  flush(): Promise<void>;
}

/** Puts work off until `delay` milliseconds after the last call. */
export function debounced(work: () => Promise<void>, delay: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const run = () => {
    timer = null;
    return work();
  };
  return {
    call() {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void run(), delay);
    },
    async flush() {
      if (timer === null) return;
      clearTimeout(timer);
      await run();
    },
  };
}
