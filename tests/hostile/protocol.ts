import type { Outcome } from "./runCase";

/** What the main process asks of a reader: make and run one case. */
export interface Order {
  seed: number;
  index: number;
}

/** What a case cost: processor time in milliseconds, and the process's resident set afterwards in bytes. */
export interface Cost {
  processor: number;
  memory: number;
}

/** What a reader tells: the case is made and starts now, or how it ended. */
export type Report = { index: number; kind: string } & ({ started: true } | { outcome: Outcome; cost: Cost } | { crash: string; cost: Cost });
