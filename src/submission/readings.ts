import type { Status } from "../goal/goalSheet";

/** How a row's cells were read; one entry or more for each sub-item, sub null where the row lists none. */
export interface RowReadings {
  periods: { sub: number | null; raw: string; start: string | null; end: string | null }[];
  targets: { sub: number | null; raw: string; quantities: { value: number; unit: string | null; comparator: string | null }[] }[];
  status: { sub: number | null; midYear: Status; final: Status }[];
}
