import { numberOffset, readQuantities, type Quantity } from "./quantity";
import { rememberedText } from "./rememberedText";
import { foldWidth } from "./text";
import { canonicalUnit } from "./units";

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

interface Place {
  folded: string;
  quantities: readonly Quantity[];
}

const APPROXIMATE = 0.05;
/** How far before a percentage its counts may stand, in characters. */
const SHARE_REACH = 80;
const TOTAL_WORD = /(?:合計|総計|総数|あわせて|合わせて|計)(?:で|して|は|の|[:：、]| )*(?:約|およそ|延べ)*$/;
const ADDENDS_BETWEEN = /^[^。\n]*(?:、|,|と|及び|および|・|\+| )[^。\n]*$/;
const PART = /うち|内訳|除|ほか|他に|など|等/;
/** What stands between a number of cases and the number of which it is a share. */
const OF_WHOLE = /^[^。]{0,30}?(?:のうち|うち|中|内)[^。]{0,20}$/;
const AGAINST = /^[^。]{0,8}(?:に対し|に対する|のところ|→|⇒|\/)[^。]{0,20}$/;
/** `450件/600件`: the part may stand first. */
const FRACTION = /^[^。]{0,8}\//;
const FROM_TO = /^[^。\n]{0,6}(?:から|→|⇒|->|~)[^。\n]{0,12}$/;

/** Shares, totals and differences that a cell states together with the numbers they follow from. */
export const readStatedFigures = rememberedText((text): readonly StatedFigure[] => {
  const place = { folded: foldWidth(text), quantities: readQuantities(text) };
  return place.quantities.flatMap((quantity, at) => [
    ...share(place, quantity, at),
    ...total(place, quantity, at),
    ...breakdown(place, quantity, at),
    ...difference(place, quantity, at),
  ]);
});

/** `241団体のうち57団体（23.7%）`, `目標80件に対し実績72件、達成率90%`. */
function share({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] {
  if (stated.unit !== "%" || stated.relative !== null) return [];
  const counts = quantities.slice(0, at).filter((one) => one.unit !== "%" && stated.offset - one.end <= SHARE_REACH);
  const [whole, part] = counts.slice(-2);
  if (!whole || !part || canonicalUnit(whole.unit) !== canonicalUnit(part.unit) || whole.value === 0) return [];
  const between = folded.slice(whole.end, numberOffset(part));
  const after = folded.slice(part.end, stated.offset);
  if (!(OF_WHOLE.test(between) || AGAINST.test(between)) || after.includes("。") || /(?:前年|昨年|前回)/.test(after)) return [];
  const approximate = whole.approximate || part.approximate;
  const ofWhole = figure("share", stated, (part.value / whole.value) * 100, approximate);
  if (ofWhole.follows || part.value === 0 || !FRACTION.test(between)) return [ofWhole];
  return [figure("share", stated, (whole.value / part.value) * 100, approximate)];
}

/** `市民120人、職員30人の計150人`. */
function total({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] {
  const number = numberOffset(stated);
  if (!TOTAL_WORD.test(folded.slice(Math.max(0, number - 12), number))) return [];
  const from = Math.max(folded.lastIndexOf("。", stated.offset), folded.lastIndexOf("\n", stated.offset)) + 1;
  const sentence = folded.slice(from, stated.offset);
  if (PART.test(sentence)) return [];
  const addends = quantities.slice(0, at).filter((one) => one.offset >= from && canonicalUnit(one.unit) === canonicalUnit(stated.unit));
  if (addends.length < 2 || addends.some((one) => one.relative !== null || one.unit === "%") || !areListed(folded, addends)) return [];
  return [figure("total", stated, sum(addends), addends.some((one) => one.approximate))];
}

/** `150人（市民120人、職員30人）`. */
function breakdown({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] {
  if (folded[stated.end] !== "(" || stated.unit === "%") return [];
  const close = folded.indexOf(")", stated.end);
  const inside = folded.slice(stated.end + 1, close);
  if (close < 0 || PART.test(inside) || inside.includes("\n")) return [];
  const inner = quantities.slice(at + 1).filter((one) => one.end <= close);
  const addends = inner.filter((one) => canonicalUnit(one.unit) === canonicalUnit(stated.unit));
  if (addends.length < 2 || addends.length !== inner.length || !areListed(folded, addends)) return [];
  return [figure("total", stated, sum(addends), addends.some((one) => one.approximate))];
}

/** `60件から72件へ12件増`. */
function difference({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] {
  if (stated.relative !== "increase" && stated.relative !== "decrease") return [];
  const [before, after] = quantities.slice(Math.max(0, at - 2), at);
  if (!before || !after || canonicalUnit(before.unit) !== canonicalUnit(after.unit) || before.relative !== null || after.relative !== null) return [];
  const gap = folded.slice(after.end, stated.offset);
  if (!FROM_TO.test(folded.slice(before.end, after.offset)) || /[。\n]/.test(gap) || gap.length > 20) return [];
  const change = stated.relative === "increase" ? after.value - before.value : before.value - after.value;
  const approximate = before.approximate || after.approximate;
  if (canonicalUnit(stated.unit) === canonicalUnit(after.unit)) return [figure("difference", stated, change, approximate)];
  return stated.unit === "%" && before.value !== 0 ? [figure("difference", stated, (change / before.value) * 100, approximate)] : [];
}

function areListed(folded: string, addends: readonly Quantity[]): boolean {
  return addends.slice(1).every((one, at) => ADDENDS_BETWEEN.test(folded.slice(addends[at]!.end, one.offset)));
}

function sum(quantities: readonly Quantity[]): number {
  return quantities.reduce((total, { value }) => total + value, 0);
}

function figure(kind: StatedFigure["kind"], stated: Quantity, exact: number, approximate: boolean): StatedFigure {
  const decimals = /\.(\d+)/.exec(foldWidth(stated.text))?.[1]?.length ?? 0;
  const tolerance = stated.approximate || approximate ? Math.abs(exact) * APPROXIMATE : 0.5 * 10 ** -decimals;
  const follows = Math.abs(stated.value - exact) <= tolerance + Number.EPSILON * Math.abs(exact) * 8;
  return { kind, stated, computed: Number(exact.toFixed(decimals)), follows };
}
