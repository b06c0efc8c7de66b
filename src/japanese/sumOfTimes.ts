import { isAlike, type Placed } from "./placed";

/** When it was held, right before the number: 7月（28人）, 1月に2回. */
const TIME = /(?:^|[、。・\n(（ ])(?:\d{1,2}月(?:\d{1,2}日)?|\d{1,2}\/\d{1,2}|第?\d{1,2}回目?)(?:に|は|が|で|:)?\(?(?:[一-龠]{2,4})?$/;
/** What is held several times; a level of several days (4月末120人、9月末131人) adds up to nothing. */
const HELD = /^\)?(?:の)?(?:に|を|で)?[^、。\n\d]{0,8}(?:実施|開催|開[いき]|参加|受講|来場|訪問|行[いっ])/;

/**
 * The sum of numbers that are told by their times alone, as many as there are of the unit (7月（28人）、8月（26人）に開催);
 * null where one of them is told otherwise, or nothing says that they were held.
 */
export function sumOfTimes(target: Placed, results: readonly Placed[]): Placed | null {
  const alike = results.filter(({ quantity }) => isAlike(quantity, target.quantity));
  const [first] = alike;
  const last = alike.at(-1);
  if (!first || !last || alike.length < 2 || target.quantity.unit === "%" || target.quantity.relative !== null) return null;
  if (!alike.every(({ before, quantity }) => quantity.noun === null && TIME.test(before)) || !HELD.test(last.folded.slice(last.quantity.end, last.quantity.end + 20))) return null;
  const value = alike.reduce((sum, { quantity }) => sum + quantity.value, 0);
  const quantity = { ...last.quantity, value, text: `${value.toLocaleString("en-US")}${last.quantity.unit}` };
  return { ...last, quantity, all: [quantity] };
}
