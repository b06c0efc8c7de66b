/** Exit status after Ctrl+C, as shells expect it (128 and the number of SIGINT). */
export const EXIT_INTERRUPTED = 130;

/** A signal that the first Ctrl+C aborts, so that what is begun can be brought to an end; the second one ends the command. */
export function interrupted(): { signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once("SIGINT", stop);
  return { signal: controller.signal, end: () => void process.removeListener("SIGINT", stop) };
}
