import type { Quantity } from "./quantity";
import { foldWidth } from "./text";

/** A figure that follows from other figures stated with it. */
export interface StatedFigure {
  kind: "share" | "total" | "difference";
  /** The figure as it stands. */
  stated: Quantity;
  /** What the other figures give, rounded to the stated digits. */
  computed: number;
  /** Whether the stated figure follows from them, within rounding (約: 5 %). */
  follows: boolean;
}

/** A text, width-folded, with its quantities. */
export interface Place {
  folded: string;
  quantities: readonly Quantity[];
}

const APPROXIMATE = 0.05;

/** A stated figure held against what the `others` give exactly. */
export function figure(kind: StatedFigure["kind"], stated: Quantity, exact: number, others: readonly Quantity[]): StatedFigure {
  const decimals = /\.(\d+)/.exec(foldWidth(stated.text))?.[1]?.length ?? 0;
  const isApproximate = stated.approximate || others.some((one) => one.approximate);
  const tolerance = isApproximate ? Math.abs(exact) * APPROXIMATE : 0.5 * 10 ** -decimals;
  const follows = Math.abs(stated.value - exact) <= tolerance + Number.EPSILON * Math.abs(exact) * 8;
  return { kind, stated, computed: Number(exact.toFixed(decimals)), follows };
}
