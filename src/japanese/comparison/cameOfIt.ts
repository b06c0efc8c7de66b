import { isAlike, only, withNoun, type Placed } from "../quantities/placed";
import { numberOffset } from "../quantities/quantity";
import { sharesNoun } from "./nounsAlike";
import { isAt } from "../lookup/sticky";

/** The results that tell what came of the work, without what was asked for, what there was to be dealt with and the target told again. */
export function whatCameOfIt(target: Placed, results: readonly Placed[]): readonly Placed[] {
  return results.length < 2 ? results : grantedOf(target, withoutDealtWith(target, withoutRestated(target, results)));
}

const ASKED_FOR = /(申請|申込|申し込|応募|要望|希望|対象)(?:み|者|件|世帯|団体)?数?[はがの: ]*(?:約|延べ)?$/;
/** Words between what was asked for and what was granted or done of it. */
const GRANTED =
  /^[、 ・\n]+(?:うち、?)?(?:実施|交付決定|交付|採択|決定|支給|給付|助成|補助|執行|実績)(?:決定|済み?)?(?:者|件|世帯|団体)?数?[はがの: ]*(?:約|延べ)?$/;

/**
 * 126世帯 of `申請132世帯、実施126世帯`, as what the target counts where it is the only number of its unit there: what was
 * asked for is no result, unless the target counts just that.
 */
function grantedOf(target: Placed, results: readonly Placed[]): readonly Placed[] {
  const { quantity: aim } = target;
  if (aim.unit === "%" || aim.relative !== null || target.all.some((other) => other !== aim && isAlike(other, aim))) return results;
  const alike = results.filter(({ quantity }) => isAlike(quantity, aim));
  const [asked, granted, ...more] = alike;
  const word = asked && ASKED_FOR.exec(asked.before)?.[1];
  if (!asked || !granted || more.length > 0 || word === undefined || target.text.includes(word) || alike.some((result) => sharesNoun(target, result)))
    return results;
  if (!GRANTED.test(granted.folded.slice(asked.quantity.end, numberOffset(granted.quantity)))) return results;
  return only(results, (result) => result !== asked).map((result) =>
    result.quantity === granted.quantity ? { ...result, quantity: { ...result.quantity, noun: aim.noun } } : result,
  );
}

/** What was done to all of them, before the number that was left: 17件を台帳に反映し、0件とした. */
const DEALT_WITH = /^(?:の[^、。\n\d]{1,12})?[をにへ][^。\n\d]{0,30}[しいりきみえけせてねべめれ]、(?:最終的に|全体で|結果として)?$/;
const LEFT = /(?:まで|に|と)(?:し[た、]|な[っり]|減|抑|縮|絞|低減|圧縮)/y;

/** The results without what there was to be dealt with, where fewer of them are wanted and the sentence ends in how many were left. */
function withoutDealtWith(target: Placed, results: readonly Placed[]): readonly Placed[] {
  const { comparator, value, noun } = target.quantity;
  if (value !== 0 && comparator !== "<=" && comparator !== "<") return results;
  const at = results.findIndex((result, place) => place > 0 && isLeftOf(results[place - 1]!, result));
  if (at < 0) return results;
  const { quantity: left } = results[at]!;
  return only(results, (result) => result !== results[at - 1]).map((result) => (result.quantity === left ? withNoun(result, noun) : result));
}

/** 0件 of `17件を台帳に反映し、0件とした`. */
function isLeftOf({ quantity: all, folded }: Placed, { quantity: left }: Placed): boolean {
  if (!isAlike(all, left) || left.value >= all.value || left.noun !== null) return false;
  const behind = folded.endsWith("まで", left.end) ? left.end - 2 : left.end;
  return isAt(LEFT, folded, behind) && DEALT_WITH.test(folded.slice(all.end, numberOffset(left)));
}

/** The results without the target's own bound (100人以上となり) where an exact number of the very name is told, too: 受講者は90人であった. */
function withoutRestated({ quantity: { comparator, value } }: Placed, results: readonly Placed[]): readonly Placed[] {
  if (comparator === "=") return results;
  const isExact = (noun: string) => results.some(({ quantity }) => quantity.comparator === "=" && quantity.noun === noun);
  return only(results, ({ quantity }) => quantity.comparator !== comparator || quantity.value !== value || quantity.noun === null || !isExact(quantity.noun));
}
