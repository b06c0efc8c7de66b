import { constants } from "node:os";
import { setTimeout } from "node:timers/promises";
import type { ListParts } from "../../sharepoint/session";

/** Ctrl+C, being ended by another program, and the closing of the terminal. */
const STOPS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What shells add to a signal's number for the exit status of a command that it ended. */
const SIGNALLED = 128;

/** What the first Ctrl+C, or the like, brings to an end; the second one ends the command. */
export interface Interruption {
  /** Aborted by it. */
  signal: AbortSignal;
  /** Waits for the list; given up with it. */
  pacing: NonNullable<ListParts["pacing"]>;
  /** The exit status that shells expect after it (130 after Ctrl+C); null as long as nobody has stopped the command. */
  exitStatus(): number | null;
  /** Ctrl+C ends the command again. */
  end(): void;
}

/** Lets a command bring what it has begun to an end; `told` is called when it has to. */
export function interrupted(told?: () => void): Interruption {
  const controller = new AbortController();
  const { signal } = controller;
  let status: number | null = null;
  const stops = STOPS.map((name) => ({ name, stop: () => stopBy(name) }));
  const end = () => stops.forEach(({ name, stop }) => process.removeListener(name, stop));
  const stopBy = (name: (typeof STOPS)[number]) => {
    end();
    status = SIGNALLED + constants.signals[name];
    told?.();
    controller.abort();
  };
  stops.forEach(({ name, stop }) => process.on(name, stop));
  return {
    signal,
    pacing: { sleep: (milliseconds) => setTimeout(milliseconds, undefined, { signal }), random: Math.random },
    exitStatus: () => status,
    end,
  };
}
