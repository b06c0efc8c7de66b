import type { Comparison } from "../comparison/heldAgainst";
import type { Claim } from "./reportClaims";
import { contentWords, sharedWords } from "./reportTopic";
import { foldWidth } from "../text/text";

/** What a claim begins with: 口座振替率は目標を上回った, アンケートの満足度は目標を上回った. */
const TOPIC =
  /^[ ・○●]*(?:なお、|一方、?|また、)?(?:[一-龠々ァ-ヶー]{1,12}の)?(?<measure>[一-龠々ァ-ヶー]{1,20}(?<kind>率|度|点数|[者件回]数|人数|額))(?:は|も|について[はも])/;
/** Measures of whatever was aimed at. */
const ANY = /^(?:目標)?(?:達成|実施|進捗|目標|到達)[率度]$/;
/** These make another rate of a rate: 逆紹介率 is none of 紹介率. */
const OPPOSITE = /^[逆非未不再]/;

/** 内容の充実は達成した: a deed, and no word of a target. */
const DEED = /^[ ・○●]*([^、はがを目0-9]{1,14}(?:充実|改善|向上|強化|推進|普及|啓発|周知|策定|作成|見直し|理解|定着|共有))(?:は|も|については)[^、目]*達成/;

/** 講座は目標どおり開催した: as often as aimed at, whoever came. */
const HELD_AS_AIMED = /^[ ・○●]*([^、はがを目0-9]{1,14})[はも]目標(?:値|数値|回数)?の?(?:どおり|通り)に?[一-龠行取]/;

/** Whether a claim is about a measure or a deed of its own and not about any that was compared. Rates without a noun may be any. */
export function isAboutAnother({ text }: Claim, comparisons: readonly Comparison[]): boolean {
  const said = foldWidth(text);
  const compared = comparisons.flatMap(({ target, result }) => result.noun ?? target.noun ?? []);
  const deed = DEED.exec(said)?.[1] ?? HELD_AS_AIMED.exec(said)?.[1];
  if (deed !== undefined) return compared.every((noun) => sharedWords(contentWords(deed), contentWords(noun)) === 0);
  const { measure, kind } = TOPIC.exec(said)?.groups ?? {};
  if (measure === undefined || kind === undefined || ANY.test(measure) || compared.length === 0) return false;
  if (kind === "率") return compared.every((noun) => noun.endsWith("率") && !isOneMeasure(measure, noun, kind));
  const about = contentWords(measure.slice(0, -kind.length));
  return about.size > 0 && compared.every((noun) => !isOneMeasure(measure, noun, kind));
}

/** Those comparisons that the claim's own topic names in full (参加者数についても目標を上回った); [] where it names none. */
export function comparedByName(claim: string, comparisons: readonly Comparison[]): readonly Comparison[] {
  const measure = TOPIC.exec(foldWidth(claim))?.groups?.measure;
  return measure === undefined ? [] : comparisons.filter(({ target, result }) => target.noun === measure || result.noun === measure);
}

function isOneMeasure(measure: string, noun: string, kind: string): boolean {
  if (OPPOSITE.test(measure) !== OPPOSITE.test(noun)) return false;
  return (
    measure === noun || sharedWords(contentWords(measure.slice(0, -kind.length)), contentWords(noun.endsWith(kind) ? noun.slice(0, -kind.length) : noun)) > 0
  );
}
