import { readQuantities } from "./quantity";
import { rememberedText } from "./rememberedText";
import { statedDifferences } from "./statedDifference";
import type { StatedFigure } from "./statedFigure";
import { statedShares } from "./statedShare";
import { statedTotals } from "./statedTotal";
import { foldWidth, fullKana, unwrapped } from "./text";

export type { StatedFigure } from "./statedFigure";

/** Shares, totals and differences that a cell states together with the numbers they follow from. */
export const readStatedFigures = rememberedText((typed): readonly StatedFigure[] => {
  const text = fullKana(unwrapped(typed));
  const place = { folded: foldWidth(text), quantities: readQuantities(text) };
  return place.quantities.flatMap((quantity, at) => [
    ...statedShares(place, quantity, at),
    ...statedTotals(place, quantity, at),
    ...statedDifferences(place, quantity, at),
  ]);
});
