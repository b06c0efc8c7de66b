import { numberOffset, type Quantity } from "../quantities/quantity";
import { isLevelPair, shareOf, stepOf, type Place, type StatedFigure } from "./statedFigure";

/** Rates that are defined by what they are of: the rate's noun, that of the part, and that of the whole. */
const DEFINED: readonly (readonly [rate: RegExp, part: RegExp, whole: RegExp])[] = [
  [/(?:水洗化|接続)率$/, /(?:水洗化|接続)済?み?(?:人口|戸数|世帯数?|件数)$/, /(?:処理|整備|供用)区域内?の?(?:人口|戸数|世帯数?|件数)$/],
  [/普及率$/, /(?:処理区域内?|整備)の?人口$/, /(?:行政区域内?|行政|総|住民基本台帳)の?人口$/],
  [/有収率$/, /有収水量$/, /(?:配水|給水|処理水)量$/],
  [/(?:収納|徴収)率$/, /(?:収入済|収納)額$/, /調定額$/],
  [/執行率$/, /(?:執行|支出済)額$/, /予算(?:現)?額$/],
  [/舗装率$/, /舗装済?み?(?:道路)?延長$/, /(?:実|総|全|[市町村]道|道路)延長$/],
  [/改良率$/, /改良済?み?(?:道路)?延長$/, /(?:実|総|全|[市町村]道|道路)延長$/],
  [/高齢化率$/, /(?:高齢者|老年|65歳以上)の?人口$/, /総人口$/],
  [/落札率$/, /(?:契約|落札)(?:金)?額$/, /予定価格$/],
  [/投票率$/, /投票者数$/, /有権者数$/],
];
const RATE = /(?:化|接続|普及|有収|収納|徴収|執行|舗装|改良|投票|落札)率$/;
/** How far its counts may stand from a rate, in characters. */
const REACH = 100;
/** The number is none of what came of the work. */
const OF_OTHER_TIME = /目標|計画|予定(?!価格)|見込|前年|昨年|前回|当初|平均|現年|過年|滞納繰越/;
const AROUND = 14;

/** `接続人口12,400人、処理区域内人口14,000人、水洗化率88.6%`: rates at a place that follow from the one part and the one whole that their definition names. */
export function statedNamedRates({ folded, quantities }: Place, stated: Quantity): StatedFigure[] {
  const { noun, relative } = stated;
  if (noun === null || relative !== null || stated.comparator !== "=" || stated.baseline || !RATE.test(noun)) return [];
  const [, ofPart, ofWhole] = DEFINED.find(([rate]) => rate.test(noun)) ?? [];
  if (!ofPart || !ofWhole || quantities.filter((one) => one.noun === noun && one.unit === stated.unit).length > 1) return [];
  const [part, ...parts] = quantities.filter((one) => ofPart.test(one.noun ?? ""));
  const [whole, ...wholes] = quantities.filter((one) => ofWhole.test(one.noun ?? ""));
  if (!part || !whole || parts.length + wholes.length > 0 || !isLevelPair(part, whole) || whole.value === 0) return [];
  const told = [stated, part, whole];
  const isNear = told.every((one) => Math.abs(one.offset - stated.offset) <= REACH);
  const isOfOther = told.some((one) => OF_OTHER_TIME.test(folded.slice(Math.max(0, numberOffset(one) - AROUND), one.end + AROUND / 2)));
  return isNear && !isOfOther && !isWithinRounding(stated, part, whole) ? [shareOf(stated, part, whole)] : [];
}

/** 11億円 of 12億円: counts that are rounded themselves leave room, but what follows exactly is told. */
function isWithinRounding(stated: Quantity, part: Quantity, whole: Quantity): boolean {
  if (shareOf(stated, part, whole).follows) return false;
  const [ofPart, ofWhole] = [stepOf(part).step / 2, stepOf(whole).step / 2];
  const room = stepOf(stated).step / 2;
  return (
    stated.value >= ((part.value - ofPart) / (whole.value + ofWhole)) * 100 - room &&
    stated.value <= ((part.value + ofPart) / Math.max(whole.value - ofWhole, 1e-9)) * 100 + room
  );
}
