import { accessDenied, expiredToken } from "./tokens";
import { Refusal, throttled } from "./refusal";

/** One thing that goes wrong with one request (or one part of a batch). */
export type Fault =
  /** `retryAfter` in seconds, fractions too; null leaves the header out. */
  | { kind: "throttle"; status: 429 | 503; retryAfter: number | null }
  /** With `afterCommit` the work is done and only the answer is an error. */
  | { kind: "fail"; status: 500 | 503 | 504; afterCommit: boolean }
  /** The connection ends without an answer; a part of a batch answers 504 instead. */
  | { kind: "cut"; afterCommit: boolean }
  | { kind: "refuse"; as: "expired-token" | "forbidden" | "conflict" | "resync" | "locked" | "full" }
  | { kind: "slow"; milliseconds: number };

/** What a fault source knows of the request that it may spoil. */
export interface FaultOccasion {
  method: string;
  /** Below the version root as it was sent, without query. */
  path: string;
  /** A part of a batch. */
  part: boolean;
}

export interface FaultSource {
  draw(occasion: FaultOccasion): Fault | null;
}

/** Faults in the order given, one for each occasion that `applies` to, then none. For tests. */
export function scriptedFaults(script: readonly (Fault | null)[], applies: (occasion: FaultOccasion) => boolean = () => true): FaultSource {
  const rest = [...script];
  return { draw: (occasion) => (applies(occasion) ? (rest.shift() ?? null) : null) };
}

/** What the workbench offers as weather; `bad day` mixes all that passes by itself. */
export const WEATHERS = [
  "fine",
  "bad-day",
  "throttled",
  "throttled-without-hint",
  "busy",
  "gateway-timeout",
  "answer-lost",
  "offline",
  "slow",
  "expired-token",
  "forbidden",
  "conflict",
] as const;
export type Weather = (typeof WEATHERS)[number];

/** Faults that a person or a test switches on by name. `random` gives numbers from 0 to 1. */
export class WeatherSwitch implements FaultSource {
  weather: Weather = "fine";

  constructor(private readonly random: () => number) {}

  draw(occasion: FaultOccasion): Fault | null {
    const writes = occasion.method !== "GET" && !isBatch(occasion);
    switch (this.weather) {
      case "fine":
        return null;
      case "bad-day":
        return this.badDay(occasion);
      case "throttled":
        return { kind: "throttle", status: 429, retryAfter: 2 };
      case "throttled-without-hint":
        return { kind: "throttle", status: 429, retryAfter: null };
      case "busy":
        return { kind: "throttle", status: 503, retryAfter: 1 };
      case "gateway-timeout":
        return { kind: "fail", status: 504, afterCommit: writes };
      case "answer-lost":
        return occasion.part ? null : { kind: "cut", afterCommit: true };
      case "offline":
        return { kind: "cut", afterCommit: false };
      case "slow":
        return occasion.part ? null : { kind: "slow", milliseconds: 3_000 };
      case "expired-token":
        return occasion.part ? null : { kind: "refuse", as: "expired-token" };
      case "forbidden":
        return { kind: "refuse", as: "forbidden" };
      case "conflict":
        return writes ? { kind: "refuse", as: "conflict" } : null;
    }
  }

  /** About one request in three is spoilt. */
  private badDay({ part }: FaultOccasion): Fault | null {
    const dice = Math.floor(this.random() * 24);
    const afterCommit = this.random() < 0.5;
    switch (dice) {
      case 0:
        return { kind: "throttle", status: 429, retryAfter: Math.round(this.random() * 2_000) / 1_000 };
      case 1:
        return { kind: "throttle", status: 429, retryAfter: null };
      case 2:
        return { kind: "throttle", status: 503, retryAfter: 1 };
      case 3:
        return { kind: "fail", status: 503, afterCommit };
      case 4:
        return { kind: "fail", status: 504, afterCommit };
      case 5:
        return part ? null : { kind: "cut", afterCommit };
      case 6:
        return part ? null : { kind: "refuse", as: "expired-token" };
      case 7:
        return part ? null : { kind: "slow", milliseconds: Math.round(this.random() * 500) };
      default:
        return null;
    }
  }
}

const isBatch = ({ path }: FaultOccasion): boolean => path === "/$batch";

/** The refusal that a fault answers with, null for faults that are none (slow). */
export function refusalOf(fault: Fault): Refusal | null {
  switch (fault.kind) {
    case "throttle":
      return throttled(fault.retryAfter, fault.status);
    case "fail":
      return failure(fault.status);
    case "cut":
      return failure(504);
    case "slow":
      return null;
    case "refuse":
      switch (fault.as) {
        case "expired-token":
          return expiredToken();
        case "forbidden":
          return accessDenied();
        case "conflict":
          return new Refusal(412, "resourceModified", "ETag does not match current item's value");
        case "resync":
          return new Refusal(410, "resyncChangesApplyDifferences", "The delta token is too old.");
        case "locked":
          return new Refusal(423, "resourceLocked", "The site is locked.");
        case "full":
          return new Refusal(507, "quotaLimitReached", "The site has run out of space.");
      }
  }
}

function failure(status: 500 | 503 | 504): Refusal {
  if (status === 500) return new Refusal(500, "generalException", "General exception while processing");
  return status === 503 ? throttled(null, 503) : new Refusal(504, "UnknownError", "");
}
