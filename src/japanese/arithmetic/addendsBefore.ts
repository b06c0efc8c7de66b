import { canonicalUnit } from "../numbers/units";
import { NO_TOTAL_BEHIND } from "../quantities/comparator";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { areListed, isNear, listsOnlySome, sum } from "./addends";
import { quantitiesSince, sentenceStart, type Place } from "./statedFigure";
import { OPENS_LINE } from "./totalLine";

/** 3本+5本=8本; L=120m names a length, and adds nothing up. */
const EQUALS = "(?<!(?<![\\dA-Za-z])[A-Za-zα-ωφ]{1,2} ?)=";
const TOTAL_WORD = new RegExp(
  `(?:合計|総計|総数|総額|総勢|(?<=\\d[^\\d、。()]{1,3}\\()(?=延べ|のべ)|あわせて|合わせて|[合あ]わせ(?:ると|た)|(?<![${NO_TOTAL_BEHIND}])計|の(?=延べ|のべ)|${EQUALS}|(?<=\\+ ?\\d[\\d,]{0,8}[^、。\\d]{1,4})[ので])(?:で|して|は|の|[:：、]| )*(?:[A-Z]=)?(?:約|およそ|延べ|のべ)*$`,
);
/** 歳入4,989+郡部3,960=8,949千円, and no 計 L=110m: what stands right before the sign is added up. */
const EQUATED = /(?<!計[^、。=]{0,3})=$/;
const BEFORE_SIGN = /^[^、。\d]{0,6}$/;
/** 上半期120件、下半期150件、年間で270件 */
const YEAR_TOTAL = /年間(?:では|で|の)?(?:合計|計|延べ|約)*$/;
const BOTH_HALVES = /[上前](?:半?期)[^。\n]*[下後](?:半?期)/;
/** Words that name a total, in characters. */
const LONGEST_WORD = 12;

/** The numbers of a sentence that a total behind them adds up, [] where it adds up none: `市民120人、職員30人の計150人`. */
export function addendsBefore(place: Place, stated: Quantity, at: number): readonly Quantity[] {
  const { folded } = place;
  const number = numberOffset(stated);
  const word = folded.slice(Math.max(0, number - LONGEST_WORD), number);
  const isNamed = TOTAL_WORD.test(word);
  const isOfList = !isNamed && folded.slice(place.quantities[at - 1]?.end ?? number, number) === "の";
  const isOnlyOfYear = !isNamed && !isOfList;
  if (isOnlyOfYear && !isOfYear(word)) return [];
  const from = addendsStart(folded, stated);
  if (from === null) return [];
  const sentence = folded.slice(from, stated.offset);
  if (listsOnlySome(sentence) || sentence.includes("内訳") || (isOnlyOfYear && !BOTH_HALVES.test(sentence))) return [];
  const addends = quantitiesSince(place, at, from).filter((one) => canonicalUnit(one.unit) === canonicalUnit(stated.unit));
  if ((isOnlyOfYear && isBetween(stated, addends)) || addsUpOthers(folded, word, addends, from, number)) return [];
  if (isOfList) return areAddends(folded, addends) && isNear(sum(addends), stated.value) ? addends : [];
  if (addends.length !== 1) return areAddends(folded, addends) ? addends : [];
  const bodies = listedBodies(place, stated, at, from);
  return bodies.length > 0 ? bodies : addedTo(place, stated, addends[0]!, from);
}

/** Whether the words right before a number say that it is the whole year's: 年間で. */
export function isOfYear(words: string): boolean {
  return YEAR_TOTAL.test(words);
}

function areAddends(folded: string, addends: readonly Quantity[]): boolean {
  return addends.length > 1 && addends.every(({ relative }) => relative === null) && areListed(folded, addends);
}

/** Whether the words between the last of the numbers and the total say that it adds up something else. */
function addsUpOthers(folded: string, word: string, addends: readonly Quantity[], from: number, number: number): boolean {
  const behind = addends.at(-1)?.end ?? from;
  if (EQUATED.test(word) && !BEFORE_SIGN.test(folded.slice(behind, number - 1))) return true;
  return addends.length > 1 && isOfAnother(folded.slice(behind, number));
}

/** 上半期が13分、下半期が10分で、年間では12分: the mean of the halves. */
function isBetween({ value }: Quantity, addends: readonly Quantity[]): boolean {
  return addends.some((one) => one.value <= value) && addends.some((one) => one.value >= value);
}

/** `窓口で120件、電話で85件を受け、出張相談は計40件`: counted of something else, which its own topic names. */
const ITS_OWN_TOPIC = /[いえきぎけしせちてにびべみめりれ]、(?:[^、。\n]{0,12}、)?(?<topic>[^、。\n]{2,30})は、?(?:合計|総計|計)(?:で|約|延べ| )*$/;
/** 参加者は合計150人: all that were listed. */
const OF_ALL_LISTED = /(?:[者数量額率人員]|全体|合計|総計|これら|利用|参加|件)$/;

function isOfAnother(words: string): boolean {
  const topic = ITS_OWN_TOPIC.exec(words)?.groups?.topic;
  return topic !== undefined && !OF_ALL_LISTED.test(topic);
}

const BODY: ReadonlySet<string> = new Set(["団体", "校", "社", "園", "館", "か所", "施設", "事業所", "法人", "組織", "機関", "店"]);
const NEXT_KIND = /^、[^、。\n\d]{1,10}$/;

/** `自治会8団体、学校3校、企業2社の計13団体`: bodies of several kinds, listed right before their total. */
function listedBodies({ folded, quantities }: Place, stated: Quantity, at: number, from: number): readonly Quantity[] {
  const isBody = ({ unit, relative }: Quantity): boolean => relative === null && BODY.has(canonicalUnit(unit));
  let first = at;
  while (
    first > 0 &&
    quantities[first - 1]!.offset >= from &&
    isBody(quantities[first - 1]!) &&
    (first === at || NEXT_KIND.test(folded.slice(quantities[first - 1]!.end, numberOffset(quantities[first]!))))
  )
    first--;
  const kinds = quantities.slice(first, at);
  return kinds.length > 1 && isBody(stated) && /^の(?:合?計|総計)?$/.test(folded.slice(kinds.at(-1)!.end, stated.offset)) ? kinds : [];
}

/** Where the addends of a total may begin: in its sentence, or in the line above a line that begins with 計. */
function addendsStart(folded: string, stated: Quantity): number | null {
  const from = sentenceStart(folded, stated.offset);
  const opensLine = from !== null && folded[from - 1] === "\n" && OPENS_LINE.test(folded.slice(from, numberOffset(stated)));
  return opensLine ? sentenceStart(folded, from - 1) : from;
}

const ADDED = /^(?:分)?(?:[をが](?:新たに)?(?:追加|加え|増や|上積み|上乗せ)[^。\n\d]{0,6}、|[とを](?:合わせ|あわせ|加え|含め)(?:て|ると)、?)$/;

/** `80件に交付した。9月に30件分を追加し、計110件`, `新規は2社。既存の4社と合わせると計6社`: the one count of the sentence before it. */
function addedTo(place: Place, stated: Quantity, added: Quantity, from: number): readonly Quantity[] {
  const { folded } = place;
  const words = folded.slice(added.end, numberOffset(stated));
  if (added.relative !== null || !/計$|合計$/.test(words.trimEnd()) || !ADDED.test(words.replace(/(?:合)?計 ?$/, ""))) return [];
  const before = sentenceStart(folded, from - 1);
  if (before === null) return [];
  const counts = place.quantities.filter((one) => one.offset >= before && one.end <= from && canonicalUnit(one.unit) === canonicalUnit(stated.unit));
  return counts.length === 1 && counts[0]!.relative === null ? [counts[0]!, added] : [];
}
