import type { Placed } from "../quantities/placed";
import { closingBracket } from "../arithmetic/statedFigure";
import { isAt, lengthAt } from "../lookup/sticky";

/** 1,655人。登録は623人: the number that a report begins with is a sentence of its own. */
const OPENS = /^(?:[ ・○●-]|\(\d{1,2}\))*$/;
const SUM = /(?:合計|総計|[、。 しきりえけせてめれ]計) ?\d/;
/** 68人+59人の127人, 68人+59人=127人 */
const ADDED_UP = /\+ ?\d[\d,]{0,8}[^、。\d]{1,4}(?:の|=) ?$/;
const LONGEST_SUM = 20;
const CAME_TO = /^ ?とな[っり]/;

/** Whether of several numbers of a unit one is what came of the others: `2社が加わり、56社となった`. */
export function isOutcome(result: Placed, target: Placed): boolean {
  const {
    folded,
    quantity: { noun, offset },
  } = result;
  if (noun !== null) return false;
  const isSum =
    target.quantity.noun === null &&
    (SUM.test(folded.slice(Math.max(0, offset - 4), offset + 4)) || ADDED_UP.test(folded.slice(Math.max(0, offset - LONGEST_SUM), offset))) &&
    isLast(result);
  return isSum || opensAlone(result) || endsWithIt(result) || cameToIt(result);
}

function isLast({ quantity: { unit, offset }, all }: Placed): boolean {
  return all.every((other) => other.unit !== unit || other.offset <= offset);
}

/** The report begins with it, and the others are told of it or apart from it. */
function opensAlone(result: Placed): boolean {
  const {
    folded,
    quantity: { offset, end },
  } = result;
  if (!OPENS.test(folded.slice(0, offset))) return false;
  return /^ ?[。\n]/.test(folded.slice(end, end + 2)) || holdsOthers(result) || isBrokenDown(result) || othersCountRates(result);
}

/** 1店が開き、2店が閉じたため、17店: what came of it ends the sentence. */
const SO_MANY = /(?:(?:結果|により|ことから)、|ため、?)(?:合?計|全体で)?$/;
const ENDS =
  /(?:[へで]?の(?:交付|補助|助成|支給|配布|設置|配備|導入|派遣|実施|開催|参加|出展|出演|統合|整備|契約|採用|更新|改修)(?=とな|であ|[。\n]|$))?(?:となり、|(?:となった|となり|である)?(?:[。\n(（]|$))/y;

function endsWithIt(result: Placed): boolean {
  return SO_MANY.test(result.before) && isAt(ENDS, result.folded, result.quantity.end) && isLast(result);
}

/** The only number of its unit that something came to, in a clause of its own. */
function cameToIt(result: Placed): boolean {
  const {
    folded,
    quantity: { unit, offset, end },
    all,
  } = result;
  const isCameTo = (at: number) => CAME_TO.test(folded.slice(at, at + 4));
  if (!isCameTo(end) || !/[、。\n]$/.test(folded.slice(Math.max(0, offset - 1), offset)) || !isLast(result)) return false;
  return all.every((other) => other.unit !== unit || other.offset === offset || !isCameTo(other.end));
}

const TO_BRACKET = /[^、。\n(\d]{1,14}(?=\()/y;

/** 26基に補助した(小型19基、大型7基): the others in the bracket behind it add up to it. */
function isBrokenDown({ folded, quantity: { value, unit, end }, all }: Placed): boolean {
  const open = end + lengthAt(TO_BRACKET, folded, end);
  const close = open > end ? closingBracket(folded, open + 1) : null;
  const others = all.filter((other) => other.unit === unit && other.end > end);
  return (
    close !== null &&
    others.length > 1 &&
    others.every((other) => other.offset > open && other.end <= close) &&
    others.reduce((sum, other) => sum + other.value, 0) === value
  );
}

/** `4,290人、要精検率6.8%(290人)`: the others only count what the rates before them are of. */
function othersCountRates({ folded, quantity: { unit, end }, all }: Placed): boolean {
  const others = all.filter((other) => other.unit === unit && other.offset >= end);
  return (
    folded[end] === "、" &&
    others.length > 0 &&
    others.every(({ offset }) => folded[offset - 1] === "(" && all.some((rate) => rate.unit === "%" && rate.end === offset - 1))
  );
}

/** 412人(退会18人、入会6人): all other numbers stand in the bracket behind it. */
function holdsOthers({ folded, quantity: { end }, all }: Placed): boolean {
  const close = folded[end] === "(" && !/^(?:うち|内)/.test(folded.slice(end + 1, end + 3)) ? closingBracket(folded, end + 1) : null;
  return close !== null && all.every((other) => other.end <= end || (other.offset > end && other.end <= close));
}
