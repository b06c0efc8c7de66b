import { contentWords, sharedWords } from "../../words/contentWords";
import { plainEnding } from "../endings/reportPlain";
import type { Tally, WorkContext } from "./reportTally";
import { isAskedFor, isSameMaking, tellsNamedDeed } from "../row/reportTopic";
import { anyEnding } from "../reportWords";
import { matchesOf } from "../../text/text";

/** Handed to somebody else, so that the thing itself is still to come: 業者に発注した, 契約を締結した. */
export const ORDERED = anyEnding(
  "契約を?締結",
  "(?:議案|条例案|予算案|改[正定]案)を[^、はがを]{0,10}(?:提出|上程|提案)(?:し[たて]|済み?)?",
  "(?:発注|契約|入札|(?:作成|修繕|製作|設置|印刷|作業|調査|工事)を?(?:[^、はがを]{0,8}に)?依頼|委託|(?:業者|事業者|受託者|施工者|請負者)を?(?:選定|決定))(?:を(?:締結|行|実施|執行|結|済ま?)|締結)?(?:し|っ|ん|せ)?(?:た|済み?)",
  "(?:業者|受託者|施工者|請負者|設計者|受注者)[がを](?:決ま[っり]|決め|選定し|特定し|決定し)た",
);

const ORDER = /提出|上程|提案|発注|契約|入札|依頼|委託|選定|決定|特定|決[まめ]/;

/** What a line of a target ends in: 枯れ木の処理を委託する. */
const ASKED_ORDER = /(提出|上程|提案|発注|契約|入札|依頼|委託|選定|決定|特定)(?:を(?:行う|締結する|完了する)|する|(?:の?締結)(?:する)?)?[。\s]*(?:$|\n)/g;

/** Whether a report ends in what others are to do, and no deed in it is the work itself: 用地の取得を終え、工事を発注した. */
export function isHandedOver({ last, deeds }: Tally, { initiative, target }: WorkContext): boolean {
  if (initiative === "" || last?.act !== "done" || !ORDERED.test(plainEnding(last.core))) return false;
  const order = ORDER.exec(last.core)![0];
  if (isAskedFor(last.core, initiative) || initiative.includes(order)) return false;
  if (matchesOf(ASKED_ORDER, target).some(([, asked]) => asked === order)) return false;
  const asked = contentWords(initiative);
  return !deeds.some(({ core }) => tellsNamedDeed(core, initiative) || isSameMaking(core, initiative) || sharedWords(contentWords(core), asked) > 1);
}
