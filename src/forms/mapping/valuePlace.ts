import type { Block, Grid } from "../../sheet/grid";
import type { FieldPlace } from "../family";
import type { MappedField } from "./mapping";

/** The cells where the reader looks for the value of a label, or of a cell that stands in for one. */
export function besideOf(grid: Grid, { area }: Block): { right: Block; below: Block } {
  return {
    right: grid.startingAt(area.top).find((one) => one.area.left > area.right) ?? grid.at(area.top, area.right + 1),
    below: grid.at(area.bottom + 1, area.left),
  };
}

/** Where a value stands as seen from its label; null when neither right of it nor below it. */
export function placeBeside(grid: Grid, label: Block, value: Block): "right" | "below" | null {
  const { right, below } = besideOf(grid, label);
  if (value.address === right.address) return "right";
  return value.address === below.address ? "below" : null;
}

/** Where a value without a label stands as seen from the cell of the fiscal year; null when not beside it. */
export function placeBesideYear(grid: Grid, fields: readonly MappedField[], value: Block): FieldPlace | null {
  const year = fields.find(({ field, place }) => field === "fiscalYear" && place === "itself");
  const block = year && grid.blocks.find(({ address }) => address === year.address);
  const beside = block && placeBeside(grid, block, value);
  if (!beside) return null;
  return beside === "below" ? { below: "fiscalYear" } : { rightOf: "fiscalYear" };
}
