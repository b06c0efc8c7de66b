import type { ReportContext } from "../reportContext";
import { oneOf } from "../../lookup/anyOf";
import { plainEnding } from "../endings/reportPlain";
import { anyEnding } from "../reportWords";

/** What tells how a work came out. */
const OUTCOME = `(?:${oneOf("実績 実績値 データ 数値 数字 指標 指標値 達成状況 達成度 満足度 認知度 理解度 成果 効果 目標値")}|[一-龠]{2,6}率)`;
const TO_KNOW = oneOf("把握 確認 測定 計測 評価 判断 判定 集計 算出 算定 検証 公表 収集 入手 記録 記載");
const NOT = "(?:て(?:は)?い)?(?:ない|なかった|ず)(?:状況|状態)?(?:だ|に?ある|となっている)?";

/** 満足度は把握できていない, 実績値が得られていない, 現時点で確認できない, 評価は行われていない */
const NOT_KNOWN = anyEnding(
  `${OUTCOME}[^、はがを]{0,8}[はがもを](?:[^、はがを]{0,10})?${TO_KNOW}(?:する(?:こと)?)?[がはも]?(?:でき|出来|し|され)${NOT}`,
  `(?:実績値?|データ|数値|数字|指標値?|満足度|[一-龠]{2,6}率)[^、はがを]{0,8}[はがも](?:[^、はがを]{0,8})?(?:得られ|示され|示せ|出てい|出|分から|わから)${NOT}`,
  `^(?:[現年][^、はがを]{1,4}|今のところ|まだ)(?:で(?:は)?)?(?:把握|確認|測定|集計|算出)(?:が)?(?:でき|出来)${NOT}`,
  // 指標は設定していない
  `(?:指標|目標値?|数値目標)[はがを](?:[^、はがを]{0,6})?(?:設定(?:し|され)|設け(?:られ)?|定め(?:られ)?)${NOT}`,
  `(?:評価|測定|検証|判定|集計|再調査|追跡調査|(?:意識|満足度)調査|アンケート(?:調査)?)[はが](?:まだ)?(?:行われ|行え|行っ|実施され|実施し|でき|出来)${NOT}`,
);
/** 実績値は集計中 */
const BEING_COUNTED = anyEnding(`${OUTCOME}[^、はがを]{0,8}[はがも](?:現在)?(?:集計|算定|算出|精査|確認|調査)中(?:だ|である)?`);

/** A row that asks for the measuring itself. */
const ASKS_TO_MEASURE =
  /把握|測定|再調査|追跡調査|(?:意識|満足度)調査|計測|検証|集計|分析|公表|アンケート|(?:効果|成果|実績|実態)[^、。\n]{0,4}(?:調査|確認|評価)|指標|目標の設定/;

/** Whether a clause only says that it is not known how the work came out, where to know it is no part of the work. */
export function isUnmeasured(core: string, { report, initiative = "", target = "" }: ReportContext): boolean {
  if (report !== "final" || initiative === "" || ASKS_TO_MEASURE.test(initiative) || ASKS_TO_MEASURE.test(target)) return false;
  const ending = plainEnding(core);
  return NOT_KNOWN.test(ending) || BEING_COUNTED.test(ending);
}
