import { FOUND_TOPIC } from "../row/reportFound";
import { plainEnding } from "../endings/reportPlain";
import { NEXT_YEAR } from "../../words/times";

/** The next clause turns to what lies ahead, so that this one tells of the past (実施し、今後は…). */
const TURNS_AHEAD = /^(?:今後|次に|次は|下期|下半期|後期|年度末|来年度|次年度|引き続き|現在|残[るり]|うち|そのうち|このうち|2回目|第2|次回|その他)/;
/** Names a time of the second half of the fiscal year. */
export const AHEAD = /^(?:1[012]|[123])月|[^0-9](?:1[012]|[123])月|下期|下半期|後期|年度末|年明け/;
/** Names a time of its first half. */
export const BEHIND = /(?:^|[^0-9])[4-9]月|上期|上半期|前期/;
/** 動向を注視しながら、引き続き検討する */
const AT_ONCE = /(?:ながら|つつ)$/;
/** What was decided after deliberation is the outcome of it (検討の結果、維持することとした). */
export const DECIDED = /(?:こと|方向|方針)(?:と|に)(?:し|なっ|決定し|決め)た$/;
/** About to: 集計に入るところ. What leads up to it is done. */
const ABOUT_TO = /(?<![てで]い)[るうくすつむぶぐぬ]ところ(?:だ|です|である|であります)?$/;
/** 13世帯が移り、1世帯は…: the next clause turns to the others of what is counted. */
const COUNTED = /([0-9]+)([^0-9月日年、]{1,4})[がをはので]/;
const NUMBER_OF_OTHERS = /^(?:(?:うち|残り?る?)?の?|[^、はをが0-9]{1,10}の)[0-9]+/;
const AS_TOPIC = /^(?:について|に関して)?は/;

function turnsToOthers(core: string, next: string): boolean {
  const counter = COUNTED.exec(core)?.[2];
  const [number] = NUMBER_OF_OTHERS.exec(next) ?? [];
  if (counter === undefined || number === undefined || !next.startsWith(counter, number.length)) return false;
  return AS_TOPIC.test(next.slice(number.length + counter.length));
}

/** 3基を更新し、講習は次年度に実施する */
const LEFT_TO_NEXT_YEAR = new RegExp(`^[^、はをが]{1,16}は${NEXT_YEAR}`);
/** 解析を依頼し、結果が12月に出る */
const GIVEN_TO_OTHERS = /(?:委託|依頼|照会|発注|諮問|提出|申請)し$/;
const THEIR_ANSWER = /^(?:その)?(?:結果|成果品?|成果物|報告書?|回答|答申|納品|納入)(?:が|は|の(?:報告|公表|取りまとめ))/;

/** Whether a sentence turns from what was done to what lies ahead. */
export function turnsAhead(core: string, next: string, main: string): boolean {
  if (BEHIND.test(core) && (AHEAD.test(main) || DECIDED.test(plainEnding(main)))) return true;
  if (core.includes("を") && LEFT_TO_NEXT_YEAR.test(next)) return true;
  if (GIVEN_TO_OTHERS.test(core) && THEIR_ANSWER.test(next) && !AHEAD.test(core)) return true;
  return ((TURNS_AHEAD.test(next) || FOUND_TOPIC.test(next)) && !AT_ONCE.test(core)) || ABOUT_TO.test(main) || turnsToOthers(core, next);
}
