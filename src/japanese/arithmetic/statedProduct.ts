import { numberOffset, type Quantity } from "../quantities/quantity";
import { figure, type Place, type StatedFigure } from "./statedFigure";
import { canonicalUnit } from "../numbers/units";

const EQUALS = /^\)? ?(?:= ?|で|、(?=合?計|延べ))(?:約|計|合計|延べ)*$/;
const TIMES = /^\)? ?[×✕✖*] ?\(?(?:約|各)?$/;
/** Before the first number stands another factor that is no quantity. */
const MORE = /[\d×✕✖*+/-] ?\(?$/;
const MOST_FACTORS = 5;
const PARTS_OF_ONE: Readonly<Record<string, number>> = { "%": 100, 割: 10 };

/** `5会場で各20人、計100人`: as many at each of them. */
const AT_EACH = /^(?:で|に|へ|から)?、?(?:各|それぞれ)(?:約)?$/;
const IN_ALL = /^(?:ずつ|ずつの)?[、の ]*(?:合計|総計|計|延べ)(?:で|約|延べ)*$/;

/** A product at a place, in the unit of one of its factors: `30人×10回＝300人`, `2,000円×15人＝30,000円`, `5会場で各20人、計100人`. */
export function statedProducts(place: Place, stated: Quantity, at: number): StatedFigure[] {
  const factors = factorsOf(place, stated, at);
  if (factors.length === 0) return [];
  return [
    figure(
      "product",
      stated,
      factors.reduce((product, { value, unit }) => (product * value) / (PARTS_OF_ONE[unit] ?? 1), 1),
      factors,
    ),
  ];
}

/** The numbers of a text that only lead to a product stated with them. */
export function factorsOfProducts(place: Place): ReadonlySet<Quantity> {
  return new Set(place.quantities.flatMap((product, at) => factorsOf(place, product, at)));
}

function factorsOf({ folded, quantities }: Place, stated: Quantity, at: number): readonly Quantity[] {
  const gap = (first: Quantity, second: Quantity) => folded.slice(first.end, numberOffset(second));
  const [each, last] = [quantities[at - 2], quantities[at - 1]];
  if (each && last && canonicalUnit(last.unit) === canonicalUnit(stated.unit) && AT_EACH.test(gap(each, last)) && IN_ALL.test(gap(last, stated)))
    return [each, last];
  if (!last || !EQUALS.test(gap(last, stated))) return [];
  let first = at - 1;
  while (first > 0 && at - first < MOST_FACTORS && TIMES.test(gap(quantities[first - 1]!, quantities[first]!))) first--;
  const factors = quantities.slice(first, at);
  const isWhole = !MORE.test(folded.slice(Math.max(0, factors[0]!.offset - 2), factors[0]!.offset));
  return factors.length < 2 || !isWhole || !factors.some(({ unit }) => canonicalUnit(unit) === canonicalUnit(stated.unit)) ? [] : factors;
}
