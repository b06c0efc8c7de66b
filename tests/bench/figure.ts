/** One measured figure: always a ratio of two things measured in the same run, so that it means the same on every machine. */
export interface Figure {
  bench: string;
  figure: string;
  /** Ours divided by `against`. */
  value: number;
  unit: "×";
  /** Largest value that is good enough; null where there is none to meet. */
  goal: number | null;
  /** What ours is compared with: a named peer, a bare loop or a stated budget. */
  against: string;
}

/** A group of figures under one name. */
export interface Bench {
  name: string;
  measure(): Promise<Figure[]>;
}

/** Makes the figures of one bench from two amounts in the same unit. */
export function ratios(bench: string) {
  return (figure: string, ours: number, theirs: number, against: string, goal: number | null = null): Figure => ({
    bench,
    figure,
    value: Math.round((ours / theirs) * 1_000) / 1_000,
    unit: "×",
    goal,
    against,
  });
}

/** The middle one of several amounts; of an even number the greater of the two. */
export const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
