import type { IsoDay } from "../progress/phase";

/** The towns' clock: Japan is nine hours ahead of UTC all year, wherever the machine stands and whatever its clock is set to. */
export const TOWN_MINUTES_AHEAD = 540;

/** Calendar day (`2026-03-31`) of a moment where the towns are: the core has no time zone and is told the day. */
export function townDay(moment: Date): IsoDay {
  return inTown(moment).slice(0, "2026-03-31".length);
}

/** Time of day of a moment where the towns are, to the minute: 9:05. */
export function townClock(moment: Date): string {
  const [hour, minute] = inTown(moment).slice("2026-03-31T".length).split(":");
  return `${Number(hour)}:${minute}`;
}

const inTown = (moment: Date): string => new Date(moment.getTime() + TOWN_MINUTES_AHEAD * 60_000).toISOString();
