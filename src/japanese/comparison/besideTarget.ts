import type { Placed } from "../quantities/placed";
import { isChange } from "../quantities/aim";
import { digitsValue } from "../numbers/numerals";
import { cameOfPlan } from "../quantities/plannedNumber";
import { isAt } from "../lookup/sticky";
import { numberOffset } from "../quantities/quantity";
import { isPartOfBegun, isPartOfWhole } from "./resultParts";
import { isBare } from "./saidAsResult";

/** The only change on both sides, and the report does not say of what. */
export function isOnlyChange(target: Placed, result: Placed): boolean {
  const changes = ({ all }: Placed) => all.filter(isChange);
  return result.quantity.noun === null && changes(target).length === 1 && changes(result).length === 1;
}

const GAP = /目標(?:[値数])?(?:である[^、。\n]{0,8})?(?:を|には?)約?([\d,.]+)[^\d、。\n]{1,4}?(?:下回|上回|届か|足り|及ば)/;

/** 4件で、目標を1件下回った: what the gap leaves of the target. */
export function leavesGap(target: Placed, result: Placed): boolean {
  const gap = GAP.exec(result.folded)?.[1];
  return gap !== undefined && Math.abs(target.quantity.value - result.quantity.value) === digitsValue(gap);
}

const MADE_ROOM = /分?を(?:新たに|新しく)?(?:整備|新設|増設|増床|開設|創設|確保|拡充)/y;

const ROOM = /(?:定員|枠|(?:区画|床|席|台)数?)$/;

/** 定員を40人増やす, and 30人分を整備した: so much of the capacity that was to grow. */
export function isCapacityMade({ quantity }: Placed, { folded, quantity: { relative, noun, end } }: Placed): boolean {
  return quantity.relative === "increase" && relative === null && noun === null && ROOM.test(quantity.noun ?? "") && isAt(MADE_ROOM, folded, end);
}

const NEW = /^新規の?(?=.)/;
const SHARES: ReadonlySet<string> = new Set(["%", "割", "ポイント", "倍"]);

/** 退会11人: those that are fewer again. */
const LEFT = /(?:退会|脱退|退団|退職|離職|退所|廃止|廃業|閉鎖|閉店|撤退|取消し?|抹消|解散|転出)(?:者|会員|店舗?|数|者数)?$/;

/** 新規会員24人 of 会員30人増, also beside 退会11人; and 24人 alone, as whoever has fewer than were to be added has not added so many. */
export function isAddedTo({ quantity: aim }: Placed, result: Placed): boolean {
  const { quantity: got, all } = result;
  if (aim.relative !== "increase" || got.relative !== null || got.unit !== aim.unit || SHARES.has(got.unit)) return false;
  const others = all.filter((other) => other !== got && other.unit === got.unit);
  if (others.length > 0) return got.value < aim.value && NEW.test(got.noun ?? "") && others.every(({ noun }) => LEFT.test(noun ?? ""));
  if (got.noun === null) return got.value < aim.value && isBare(result);
  const isOfIt = `${aim.noun ?? ""}${aim.text}`.includes(got.noun.replace(NEW, ""));
  return isOfIt && (got.value < aim.value || NEW.test(got.noun));
}

const SET_UP = /[のをにで](?:新たに)?(?:設置|整備|新設|追加)/y;

/** 充電器を5基増設する, and 充電器は3基の設置を終えた: as many as were to be added. */
export function isSetUp({ folded, quantity }: Placed, result: Placed): boolean {
  if (quantity.relative !== "increase" || !folded.startsWith("増設", quantity.end - 1) || result.quantity.relative !== null) return false;
  return quantity.noun !== null && quantity.noun === result.quantity.noun && isAt(SET_UP, result.folded, result.quantity.end);
}

const PHYSICAL: ReadonlySet<string> = new Set(["m", "km", "㎡", "㎥", "ha", "a", "g", "kg", "t", "t-CO2", "kg-CO2", "L", "kL", "kW", "kWh", "MWh", "MW"]);

/** A length, an area or the like, of which the report does not say what it is of. */
export function isMeasured(target: Placed, result: Placed): boolean {
  return result.quantity.noun === null && (PHYSICAL.has(result.quantity.unit) || PHYSICAL.has(target.quantity.unit));
}

const OTHER_WHOLE = /前年|昨年|前回|目標|計画|予算/;

/** `92人のうち90人(97.8%)`, `定員800人に対し742人(92.8%)` */
export function isShareInBrackets({ folded, quantity, previous }: Placed): boolean {
  if (quantity.unit !== "%" || previous === null || folded[quantity.offset - 1] !== "(") return false;
  const before = folded.slice(Math.max(0, numberOffset(previous) - 24), numberOffset(previous));
  return (
    (/(?:のうち|中)[^、。\n]{0,8}$/.test(before) || (/に対して?[^、。\n]{0,8}$/.test(before) && !OTHER_WHOLE.test(before))) &&
    folded.slice(previous.end, quantity.offset).length <= 24
  );
}

const REACHED =
  /^(?:(?:の[^、。\n\d]{1,12})?の?うち、?|中[、 ]?)(?:目標を?)?(?:達成|実現|完了|完成)(?:でき|し|され)?た?(?:済み)?の?(?:もの|事業|項目|施設|件数)?[がはも: ]?$/;

/** 10件 of `12件のうち目標達成が10件、未達成が2件`, where 12件 are the target. */
export function isReachedPart(target: Placed, { quantity, previous, folded }: Placed): boolean {
  return previous?.value === target.quantity.value && REACHED.test(folded.slice(previous.end, numberOffset(quantity)));
}

/** 16業務 of `20業務のうち16業務`, where 20業務 are the target. */
export function isPartOfTarget(target: Placed, result: Placed): boolean {
  if (result.previous?.value !== target.quantity.value) return false;
  return (
    isPartOfWhole(result) ||
    isPartOfBegun(target, result) ||
    cameOfPlan(result) ||
    /^[」』]?(?:の(?:目標|計画)[値数]?)?に(?:対し|比べ)て?、?(?:(?:実績|結果)[値数]?[はがも]?)?$/.test(
      result.folded.slice(result.previous.end, numberOffset(result.quantity)),
    )
  );
}
