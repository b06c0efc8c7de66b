/**
 * What is counted in order that it become less. The word right before the number decides: 火災 of 火災件数10件 does,
 * 講習会 of 火災予防講習会10回 does not.
 */
const UNWANTED = [
  "事故|死傷?者|死亡者?|負傷者|けが|火災|出火|被害|犯罪|刑法犯|違反者?|不祥事|不法行為|虐待|いじめ|自殺者?|孤立死|ひきこもり|インシデント",
  "苦情|クレーム|指摘(?:事項)?|ミス|誤り|誤[送交支発通処作報配][\\p{Script=Han}]?|不適合|返戻|トラブル|故障|(?:システム|通信|設備)の?障害|不具合|不良|不能|紛失|漏えい|漏洩|遅延|(?<!給水)停止|停電|断水|漏水|不明水|無収水",
  "滞納者?|滞納繰越(?=額|残高)|未収金?|収入未済|未納者?|不納欠損|不用|赤字|損失|債務|借入金|負債|(?:地方|[市町村県])債|公債費|将来負担|経常収支|コスト|経費|費用|支出(?!率)",
  "待機(?:児童|者)?|離職者?|退職者?|失業者?|休業者?|休職者?|欠席者?|残業|時間外(?:勤務|労働)?|超過勤務|転出者?|脱退者?|解約",
  "不法投棄|ポイ捨て|落書き?|放置(?:自転車|車両)|ごみ|ゴミ|(?<!資源|再利用|生)(?:ごみ|ゴミ)の?(?:収集|搬入|処理|焼却)(?=量)|廃棄物|廃棄(?=[量率額の])|ロス|排出|食べ残し|残食|空き?家|空き店舗|耕作放棄地|遊休農地|荒廃農地|在院(?=日数)|(?:(?:職員)?給与費?|人件費|材料費)(?:対[^、。\\d]{2,8})?(?=比?率)",
  "(?:電[力気]|燃料|ガス|水道?|エネルギー|用紙|紙|灯油|重油)の?(?:使用|消費|購入)|コピー(?:使用)?",
  "不登校(?:児童|生徒|児童・?生徒)?|(?:基準|限度|水準)値?の?超過|未(?:処理|受診者?|提出|申告|返却|接種者?|整備|接続|設置|配布|加入|登録|改修|解決)|むし歯|虫歯|う[蝕歯]|喫煙者?|肥満者?|有病者?|り患|罹患|有所見者?|メタボ(?:リックシンドローム)?(?:該当者?|予備群)*|要介護(?:認定)?者?|重症化",
].join("|");
/** Time that work or waiting takes; cases handled are an amount of work. */
const TIME_TAKEN = "(?:待ち|待合|待機|到着|出動|放水開始|搬送|復旧|所要|処理|審査|対応|回答|滞留|まで|要する)の?(?:所要)?(?:時間|日数|期間|月数)";
/** 等, and a bracket that tells which of them: 交通事故（人身）件数, 空き家等の件数. */
const WHICH = "等?(?:[(（【][^()（）【】\\n]{1,12}[)）】])?";
const COUNT =
  "の?(?:発生|認知|受付|受理|現在|出現|報告)?の?(?:総数|件数|者数|人数|世帯数|戸数|棟数|枚数|台数|日数|[箇か]所数|店舗数|回数|数量|数|総額|金額|額|率|割合|比率|総量|量|時間数?|面積|残高|のある(?:児|者|子ども|人)の割合)?";
/** What may stand between the thing counted and its number. */
const BETWEEN =
  "(?:[はがをもでのに:、,=「 ]|[(（【〔][^()（）【】〔〕\\n]{1,20}[)）】〕]|[(（【〔\\[]|対?(?:前年|昨年)度?(?:同期)?比|年間|年度|[年月週日]|平均|1人|一人|当たり|あたり|合計|計|延べ|約|およそ|目標|値|最大|として|については?)*$";
const FEWER = new RegExp(`(?:${TIME_TAKEN}|(?<!無)(?:${UNWANTED})${WHICH}${COUNT})${BETWEEN}`, "u");
const FEWER_BEHIND = new RegExp(`^ ?の(?:${UNWANTED})${COUNT}(?:$|[、。にでをと(])`, "u");

const LESS = "削減|縮減|減ら|減少|抑制|低減|短縮|解消|なくす|無くす|抑え";
const LESSENED = new RegExp(`(?:${LESS})(?:し|す|する|して|を図り|を図る|に努め|に努める|、)?${BETWEEN}`);
const TO_LESS = new RegExp(`^ ?(?:程度|前後)?(?:に|へ|まで)[^、。\\n]{0,4}(?:${LESS})`);
/** The number is how much goes away, so that more is better: 削減額100千円, 空き家20棟の解消. */
const GONE = "解消|解決|解体|除却|撤去|是正|なくす|無くす";
const AMOUNT_BEFORE = new RegExp(
  `(?:削減|縮減|節減|減少|低減|短縮|解消)(?:額|量|率|数|件数|人数|時間|面積)[^、。]{0,8}$|(?:${GONE})[はがを:（(]? ?(?:年間|計|約)?$`,
);
const AMOUNT_AFTER = new RegExp(`^ ?(?:の|を|分の|分を)? ?(?:${GONE}|回収|整理|処理)`);
/** 改善された空き家, 調査を行った空き家: what has been done about them. */
const SETTLED = /(?:(?:改善|解消|解決|解体|除却|是正|処理|対応|活用|再生|撤去|回収|確認|調査)(?:され|し|でき)|を行っ)た[^、。\n]{0,14}$/;
/** 前年度の半分の10件: so much less than it was, unless that much is to be kept or won back. */
const HALF_OF_EARLIER =
  /(?:前年|昨年|前々年|前回|従来|現状|現在|これまで|当初|例年)[^、。\d]{0,6}の(?:半分|半数|[3-5三四五]分の[1一])(?:以下|程度)?(?:の|である|に当たる|となる|\(|、)(?:約)?$/;
const WON_BACK = /^[^、。\n]{0,4}(?:確保|回復|獲得|達成|取り?戻|維持|超え|上回)/;
/** 滞納者100人を訪問する, 空き家10棟の活用: something is done for so many, or with them, and the more the better. */
const HELPED_AFTER =
  /^ ?(?:以上)?(?:に対する|に対して?、?|への?|に|を|の)[^、。\n\d]{0,8}(?:支援|支給|給付|貸付|助成|訪問|面談|相談に|助言|就[労職]|復[職学帰]|利?活用|再生|招待)/;
const GONE_AFTER = new RegExp(`^ ?(?:の|を|分の|分を)? ?(?:${GONE})`);
const GOES = new RegExp(`${GONE}|なくな|無くな|減っ|減ら|減少|削減`);
/** 待機児童は5人となった: what is left, not what went away. */
const LEFT = /[はが] ?(?:約|計)?$/;
const NOTHING_NAMED = new RegExp(`^[ ・○●-]*${BETWEEN}`);

/** A number's neighbourhood on its line, width-folded. */
export interface Surroundings {
  before: string;
  after: string;
}

/** Whether a target counts what goes away, and a result what is left: 空き家20棟の解消, 空き家は112棟となった. */
export function isWhatIsLeft(target: Surroundings, result: Surroundings): boolean {
  return GONE_AFTER.test(target.after) && LEFT.test(result.before) && !GOES.test(result.before) && !GOES.test(/^[^。\n]*/.exec(result.after)![0]);
}

/**
 * Whether a smaller number is better by what is counted, where no comparator says so. A target that is nothing but its
 * number counts what `subject` (its indicator) or else the report names.
 */
export function wantsFewer(target: Surroundings, result: Surroundings, subject: string): boolean {
  if (AMOUNT_BEFORE.test(target.before) || AMOUNT_AFTER.test(target.after) || HELPED_AFTER.test(target.after) || AMOUNT_AFTER.test(result.after)) return false;
  if (HALF_OF_EARLIER.test(target.before)) return !WON_BACK.test(target.after);
  if (FEWER_BEHIND.test(target.after) || TO_LESS.test(target.after)) return true;
  const named = [target.before, subject, result.before].find((words) => !NOTHING_NAMED.test(words)) ?? "";
  if (SETTLED.test(named)) return false;
  if (FEWER.test(named)) return true;
  return LESSENED.test(named) && !(LESSENED.test(result.before) && named !== result.before);
}
