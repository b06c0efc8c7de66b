import { numberOffset, type Quantity } from "../quantities/quantity";
import { figure, isLevelPair, type Place, type StatedFigure } from "./statedFigure";

const AT_START = /(?:年度(?:当初|初め|始め)|期首|前年度末)(?:現在|時点)?の?[^、。\n\d]{0,10}$/;
const AT_END = /(?:年度末|期末)(?:現在|時点)?の?[^、。\n\d]{0,10}$/;
const COME_IN = /^(?:新規)?(?:加入|入[会団所園居学社部]|転入|採用|新設|開業|登録|追加)(?:者|件)?数?$/;
const GONE_OUT = /^(?:退[会団所園居学社部職]|脱退|転出|廃止|廃業|解約|抹消|取消)(?:者|件)?数?$/;
const IN_ALL = /^(?:年度末の?)?累計(?:[一-龠]{1,2}数)?$/;
const EARLIER_IN_ALL = /^\((?:平成|令和|[HR])?[ \d元前昨]{0,4}年度?末?(?:現在|まで)?の?累計[ はの:]*$/;
/** Longer stretches tell of something else, too. */
const LONGEST = 60;

/**
 * What there was with what came to it and went is what there is: `年度当初60人、加入8人、退会3人、年度末65人`,
 * `今年度は120人で、累計は980人（前年度末の累計860人）`.
 */
export function statedStocks({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] {
  if (!folded.includes("累計") && !folded.includes("末")) return [];
  return [...afterChanges(folded, quantities, stated, at), ...withEarlier(folded, quantities, stated, at)];
}

function before(folded: string, quantity: Quantity): string {
  const number = numberOffset(quantity);
  return folded.slice(Math.max(0, number - 20), number);
}

function afterChanges(folded: string, quantities: readonly Quantity[], stated: Quantity, at: number): StatedFigure[] {
  const [first, come, gone] = quantities.slice(Math.max(0, at - 3), at);
  if (!first || !come || !gone || !AT_END.test(before(folded, stated)) || !AT_START.test(before(folded, first))) return [];
  if (!COME_IN.test(come.noun ?? "") || !GONE_OUT.test(gone.noun ?? "") || !areAlike([first, come, gone, stated])) return [];
  return /[。\n]/.test(folded.slice(first.end, stated.offset)) || stated.offset - first.end > LONGEST
    ? []
    : [figure("total", stated, first.value + come.value - gone.value, [first, come, gone])];
}

function withEarlier(folded: string, quantities: readonly Quantity[], stated: Quantity, at: number): StatedFigure[] {
  const [come, earlier] = [quantities[at - 1], quantities[at + 1]];
  if (
    !come ||
    !earlier ||
    !IN_ALL.test(stated.noun ?? "") ||
    isOfOther(before(folded, stated), come) ||
    !areAlike([come, stated, earlier]) ||
    stated.offset - come.end > LONGEST / 3
  )
    return [];
  const gap = folded.slice(stated.end, numberOffset(earlier)).replace(/^[^。\n\d(]{0,8}。?/, "");
  if (!EARLIER_IN_ALL.test(gap) || folded[earlier.end] !== ")" || /[。\n]/.test(folded.slice(come.end, stated.offset))) return [];
  return [figure("total", stated, earlier.value + come.value, [earlier, come])];
}

/** 修了者の累計, where those who came are called something else. */
const OWNER = /([一-龠ァ-ヶー]+)の(?:年度末の?)?累計[はがも: ]*$/;

function isOfOther(words: string, { noun }: Quantity): boolean {
  const owner = OWNER.exec(words)?.[1];
  return owner !== undefined && owner !== noun;
}

function areAlike(all: readonly Quantity[]): boolean {
  return all.every((one) => isLevelPair(one, all[0]!));
}
