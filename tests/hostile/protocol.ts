import type { Outcome } from "./runCase";

/** What the main process asks of a reader: make and run one case. */
export interface Order {
  seed: number;
  index: number;
}

/** What a reader tells: the case is made and starts now, or how it ended; memory is the process's resident set in bytes. */
export type Report = { index: number; kind: string } & ({ started: true } | { outcome: Outcome; memory: number } | { crash: string; memory: number });
