import { readQuantities, type Quantity } from "../quantities/quantity";
import { rememberedText } from "../lookup/rememberedText";
import { statedAverages } from "./statedAverage";
import { statedBreakdown } from "./statedBreakdown";
import { statedChangeShares } from "./statedChangeShare";
import { statedCompetitions } from "./statedCompetition";
import { statedDifferences } from "./statedDifference";
import type { Place, StatedFigure } from "./statedFigure";
import { statedFractions } from "./statedFraction";
import { statedGrowths, statedMultiples } from "./statedGrowth";
import { statedNamedRates } from "./statedNamedRate";
import { statedParts } from "./statedParts";
import { statedPortions } from "./statedPortion";
import { statedProducts } from "./statedProduct";
import { statedRates } from "./statedRate";
import { statedRatios } from "./statedRatio";
import { statedShares } from "./statedShare";
import { statedStocks } from "./statedStock";
import { statedTogether } from "./statedTogether";
import { statedTotals } from "./statedTotal";
import { foldWidth } from "../text/text";
import { wordsAsRead } from "../text/typedText";

export type { StatedFigure } from "./statedFigure";

/** A figure and what it follows from, of which the quantities may leave one out (80自主防災組織のうち20組織), or counts and parts that stand without a unit (枠60のうち45, 20施設のうち完了13、未了9, 85/100, 学校12、その他5、計17か所). */
const FEWEST = 2;
/** What shares in words are told by. */
const IN_WORDS = /割|分の|半数|に[当あ]た|に相当/;
const ALONE = /未|うち|\d ?\/ ?\d|\d、[^\d]{1,20}\d[\d,]{0,6}[、の ]?[合総計延]|\d[^、。\d()]{0,4}\([^\d()]{1,8}\d[\d,]*、/;

/** Shares, totals, products and differences that a cell states together with the numbers they follow from. */
export const readStatedFigures = rememberedText((typed): readonly StatedFigure[] => {
  const text = wordsAsRead(typed);
  const place = { folded: foldWidth(text), quantities: readQuantities(text) };
  if (place.quantities.length < FEWEST && !ALONE.test(place.folded)) return [];
  const inWords = IN_WORDS.test(place.folded);
  const hasBreakdown = place.folded.includes("内訳");
  const told = place.quantities.flatMap((quantity, at) => [
    ...shares(place, quantity, at),
    ...(quantity.unit === "%" ? [...statedGrowths(place, quantity, at), ...statedChangeShares(place, quantity, at), ...statedFractions(place, quantity)] : []),
    ...(quantity.unit === "倍" ? statedMultiples(place, quantity, at) : []),
    ...(quantity.basis === null ? [] : statedRatios(place, quantity, at)),
    ...(inWords ? statedPortions(place, quantity, at) : []),
    ...statedTotals(place, quantity, at),
    ...(hasBreakdown ? statedBreakdown(place, quantity, at) : []),
    ...statedParts(place, quantity),
    ...statedProducts(place, quantity, at),
    ...statedDifferences(place, quantity, at),
    ...statedStocks(place, quantity, at),
    ...statedAverages(place, quantity, at),
  ]);
  return [...told, ...statedTogether(place, told)];
});

/** Shares as their counts stand beside them; else as the rate is defined. */
function shares(place: Place, quantity: Quantity, at: number): StatedFigure[] {
  const beside = statedShares(place, quantity, at);
  if (quantity.unit === "倍" && beside.length === 0) return statedCompetitions(place, quantity, at);
  if (quantity.unit !== "%") return beside;
  const told = [...beside, ...statedRates(place, quantity, at)];
  return told.length > 0 ? told : statedNamedRates(place, quantity);
}
