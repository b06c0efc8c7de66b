import { plainEnding } from "./reportPlain";
import { MAKING, oneOf, PREPARATION, TROUBLE } from "./reportWords";

/** What a clause says of the work. */
export type Act =
  | "done"
  /** Carried on, without saying that it came to an end (進めた, 努めた). */
  | "progressed"
  | "started"
  | "running"
  | "planned"
  /** Names a need or an issue (必要がある, 課題である). */
  | "need"
  /** Points to another report (中間報告のとおり). */
  | "refers"
  | "not-started"
  /** Was not held or carried out at all (実施できなかった). */
  | "undone"
  /** Was worked at and not finished (策定には至っていない). */
  | "unfinished"
  | "cancelled"
  | "put-off"
  | "delayed"
  /** Only says how a number came out (目標に達しなかった). */
  | "missed"
  /** Says nothing of a state: a heading, a place, a number of people. */
  | "silent";

export interface Predicate {
  act: Act;
  /** The deed only prepares another one (資料収集, 業者選定). */
  preparation: boolean;
  /** The deed brings something into being (策定, 整備). */
  making: boolean;
  /** Ends in a noun (体言止め): the report leaves tense open. */
  nominal: boolean;
}

/** Everything that decides a predicate stands in a clause's last characters. */
const REACH = 70;

const CAME = "(?:[をがとにもはで]|すること|せざるを[得え]な(?:い|かった)|した|して|し|する|され|させ|た|ている|ていた|となっ|になっ|なっ|なり|なる|とし|決定|判断|決断|決め|余儀なく|やむなく|やむを得ず|扱い|措置|いる|いた|て|こと|い(?=た|る))*";
const ended = (words: string): RegExp => new RegExp(`${words}${CAME}$`);

const NEGATIVE = "(?:て(?:は)?いない|て(?:は)?いなかった|で(?:は)?いない|で(?:は)?いなかった|ない|なかった|ず|ずにいる|ずに終わった|なく|なくて|ないまま|ぬまま|ずじまい)";
const not = (stems: string): RegExp => new RegExp(`${oneOf(stems)}${NEGATIVE}(?:となった|に終わった|でいる|だった|となっている|にとどまった)?$`);

const REFERS = /(?:中間(?:報告|評価|期)?|上(?:半)?期(?:の)?(?:レビュー|報告|実績|評価)?|前期(?:報告)?|左記|上記|前記|前述)(?:に|で)?(?:記載|報告|記入|記述)?(?:した)?の?(?:とおり|通り|どおり|内容と同様|内容と同じ|と同様|と同じ|に同じ)(?:だ)?$|^(?:同上|同左|左に同じ|上に同じ)$/;
const HARMLESS = new RegExp(`${TROUBLE}[^、。]{0,10}(?:なかった|無かった|ない|なし|無し|ゼロ|生じず|発生せず|0件)$|(?:だけで|わけで|のみで|ばかりで)(?:は)?な(?:い|かった)$|(?:限らない|過言ではない|変わらない|変わりない|差し支えない|欠かせない|欠かせなかった|かかわらず|関わらず|問わず|及ばず|絶えず|必ず|思わず|なければならない)$`);
const NEED = /(?:必要|不可欠|重要|急務|大切|肝要|必須|課題)(?:性)?(?:[がはもで](?:ある|あった|高い|大きい|あり|高まっている)|だった|だ|となる|となった|となっている|となってくる|と(?:考え|思わ|思|感じ|認識し|し)[^、]{0,6}|として残った)?$|課題[^、]{0,12}(?:残る|残った|残っている|ある|あった|多い|見られ[るた]|生じ[てたい]+る?)$|(?:求められ|望まれ|期待され)(?:る|た|ている)$|べき$|べきと考える$|なければならない$|ねばならない$/;
const MISSED = /(?:目標|数値|計画値|目標値|目標数|見込|基準)[^、]{0,16}(?:届か|達し|達せ|達成(?:でき|し|には?至ら|され)?|及ば|到達し|到達でき|至ら|満た)[^、]{0,4}(?:ない|なかった|ず|ていない|ていなかった|ておらず)$|目標[^、]{0,10}(?:下回|未達)[^、]{0,10}$|下回(?:った|っている|る|り|る結果となった)$|未達成?(?:と|に)?(?:なった|なっている|だった|終わった)?$/;

const NOT_STARTED = new RegExp(`未着手${CAME}$|(?:手つかず|手付かず|これから|白紙)(?:の状態)?$|(?:着手|開始|始め|始動|取り?かか[ら]?|取り掛か[ら]?|手を?つけ|取り組[まめ]?)(?:は|も|には|を)?(?:し|でき|出来|られ|至っ|至ら|れ)?${NEGATIVE}$`);
const CANCELLED = ended(oneOf("中止 見送り 見送っ 見送る 見送 見合わせ 見合せ 取りやめ 取り止め とりやめ 取止め 断念 休止 不開催 不実施 やめ"));
const PUT_OFF = ended(oneOf("延期 先送り 先送 持ち越し 持越し 持ち越す 持ち越 繰越 繰越し 繰り越し 繰り越す 繰り越 繰り延べ 繰延べ 後ろ倒し 先延ばし 次年度対応 来年度対応 翌年度対応"));
const EXTENDED = new RegExp(`(?:工期|納期|履行期[間限]|工事期間|事業期間|実施期間|作業期間|整備期間|業務期間|委託期間|完成時期|完了時期|完了期限|策定期限|策定時期|実施時期|実施期限|期限|スケジュール)(?:を|の|が|は)[^、]{0,16}(?:延長|後ろ倒し|先送り|ずれ込)${CAME}$|(?:に|へ|まで|が)(?:大幅に)?ずれ込(?:ん|み|む|んだ|んでいる|む見込み|む予定)?${CAME}$`);
const DELAYED = /(?:遅れ(?:気味)?|遅延|遅滞|停滞)(?:[がをはもと]|に)?(?:生じ|出|発生し|し|なっ|見られ)?(?:て(?:いる|いた|おり)?|た|だ|る|となった|となっている)?$/;

const UNDONE = not(`(?:実施|開催|活動|参加|訪問|派遣|利用|執行)(?:には|は|が|を|も|まで)?(?:し|でき|出来|され|至っ|至ら|せ|かなわ) 行え 行わ 行っ 行なえ 行えて 行われ 開け 開か 開かれ 催せ せ`);
const UNDONE_NOUN = ended(oneOf("未実施 未開催 未執行 (?:実施|開催|活動|実績)[はも]?な(?:し|い|かった)"));
const UNFINISHED = not(`でき 出来 し し得 しきれ され せ 至っ 至ら いたら 至れ 進ん 進ま 進め 進められ 進み 終わっ 終わら 終え 終えられ 間に合わ 間に合っ 図れ 図られ 図ら 得られ 得 得て とれ 取れ 持て もて 持た 設けられ
  決まっ 決まら 決められ 整わ 整っ 整え 整えられ まとまっ まとまら まとめられ まとめ切れ かなわ 叶わ 叶っ 及ば 及ん つながら つながっ 結びつか 結び付か 結びつい 打ち出せ 打ち出 示せ 踏み込め 取り組め 取組め 届か 届い 果たせ 上げられ
  上がら 立てられ 立て 立た 立っ 生かせ 活かせ 見いだせ 見出せ 詰められ 固まら 固まっ 作れ 作ら 築け 広がら 広がっ 広げられ 増やせ 減らせ 伸ばせ 伸び 揃わ 揃っ 割け 足り なら 十分で 十分とは言え 言え 解消され 周知しきれ 尽くせ 抜け出せ 着か 付か つか 埋まら 回れ 入れ 届けられ 使え 求められ 深まら 深められ 高まら 高められ 挙げられ`);
const UNFINISHED_NOUN = ended("未(?:策定|完了|整備|作成|完成|締結|決定|制定|設置|導入|公表|配布|改定|改訂|対応|調整|定|提出|解決|達)");
const STAYED = new RegExp(`${PREPARATION}[^、]{0,6}(?:にとどま|に留ま|に止ま|で終わっ|に終わっ)(?:り|る|った|っている|た|ている)?$`);

const EXPLAINS = /(?:時間|期間|日数|月日|費用|人手|手間)(?:を|が)(?:要し|かかっ|かけ)(?:た|ている)$/;
const INTENDED = /(?:予定|計画|見込)(?:をしてい|してい|となってい|だっ|し)た$/;
const PLAN = /(?:予定|見込み?|見通し)(?:と|に|を|で)?(?:する|した|し|なる|なった|なっている|している|いる)?$|(?:[るうくすつむぶぐぬい]|て[いゆ]く)(?:計画|方針|考え|意向|つもり|方向|方向性)(?:と|に|で|を)?(?:する|した|し|なった|いる|している|調整中|検討中|検討している|調整している)?$|計画してい?る$|目指(?:す|している|して(?:いく|いきたい)|し)$|たい(?:と(?:考え|思|し)[^、]{0,5})?$|ように(?:する|したい|していく)$|こと(?:と|に)(?:する|し|した|したい|なる|なった|している|なっている|決定した|決めた|決まった)$|(?:以降|下期|下半期|後期|年度末|[0-9]月|[上中下]旬|末)(?:に|から|より)?(?:実施|開催|策定|作成|公表|配布|予定|完了|完成|着手|開始)?(?:予定|見込み?)$/;
const TIME_NOT_PROCESS = /(?:年度|年|月|期間|会期|期|午前|休み|集|途|的|空|水|週|日|市内|今年度|[0-9])中$/;
const RUNNING = /中$|(?:て|で)い(?:る|た)$|継続(?:中|して(?:実施|取り組み?|推進)|実施)?$|引き続き[^、]{0,20}(?:検討|実施|協議|調整|推進|継続|取組|取り組み|対応|研究)$|(?:て|で)きて?いる$/;
const FINISHED_STATE = /(?:完了し|終了し|完成し|達成し|済ん|済み|終え|終わっ|竣工し|できあがっ|出来上がっ|整っ|整備され|解消され|でき|可能となっ|可能になっ|決定し|策定し|設置し|締結し|公表し|制定し|配布し|導入し|なっ|改善され|図られ|つながっ|上回っ|得られ|得|定着し|向上し|増え|増加し|減少し|減っ|認知され|共有され|確保され|確保し)て(?:い|き)(?:る|た)$/;
const PROGRESSED = /(?:進め|進ん|進み|取り組[んみ]|取組[んみ]|努め|推進し|推し進め|進捗し|深め|続け|継続し|重ね|働きかけ|呼びかけ|模索し|進めることができ|進められ|継続することができ)(?:てき)?[ただ]$|(?:取組|取り組み|作業|検討|準備|整備|事業)(?:が|は)進んだ$/;
const STARTED = new RegExp(`(?:着手|開始|スタート|始動|キックオフ|着工|起工)${CAME}$|(?:始め|始まっ|取りかかっ|取り掛かっ|立ち上げ|踏み出し|乗り出し|走り出し)(?:た|ている|ることができた)?$`);
const PAST = /[^ぁ-ん][ただ]$|[ぁ-ん][ただ]$/;
const NONPAST = /[ぁ-ん一-龠ァ-ヶ](?:[るうくすつむぶぐぬ])$/;
const PROCESS_NOUN = /(?:検討|調整|推進|促進|協議|準備|研究|模索|審議|精査|継続|調査|強化|充実|図り)$/;
const VERBAL_NOUN = new RegExp(`(?:[をにへと]|の|[0-9]日)[^をにへと、]{0,16}[一-龠ァ-ヶー]{2,}$|${MAKING}$|${oneOf("実施 開催 配布 参加 対応 終了 竣工 達成 済 提供 掲載 発送 送付 増員 購入 支給 支援 補助 助成 訓練 研修 加入 登録 締結 採用 派遣 啓発 周知 表彰 修了 受講 受診 取得 回収 納付 徴収 解体 撤去 拡大 拡充 簡略化 追加 変更 反映 把握 共有 取りまとめ とりまとめ 実現 増 減")}$`);
const FIGURE = /[0-9][0-9,.]*(?:[一-龠ァ-ヶ%％a-zA-Z㎡㎏kmKM]{1,6})?$/;

const TABLE: [Act, RegExp][] = [
  ["refers", REFERS],
  ["done", HARMLESS],
  ["silent", INTENDED],
  ["silent", EXPLAINS],
  ["need", NEED],
  ["missed", MISSED],
  ["not-started", NOT_STARTED],
  ["cancelled", CANCELLED],
  ["put-off", PUT_OFF],
  ["put-off", EXTENDED],
  ["undone", UNDONE_NOUN],
  ["undone", UNDONE],
  ["unfinished", UNFINISHED_NOUN],
  ["unfinished", UNFINISHED],
  ["unfinished", STAYED],
  ["delayed", DELAYED],
  ["planned", PLAN],
  ["silent", TIME_NOT_PROCESS],
  ["done", FINISHED_STATE],
  ["started", STARTED],
  ["running", RUNNING],
  ["progressed", PROGRESSED],
  ["done", PAST],
  ["planned", NONPAST],
  ["running", PROCESS_NOUN],
  ["done", VERBAL_NOUN],
  ["done", FIGURE],
];
const NOMINAL: ReadonlySet<RegExp> = new Set([PROCESS_NOUN, VERBAL_NOUN, FIGURE]);

const LIGHT_VERB = "(?:等|など|作業|業務|事務)?(?:[をにがはも])?(?:行[いっわ]?|実施|進め|図[りっ]?|重ね|継続|開始|着手|開催|深め|完了|終え|終了|済み?)?(?:し|する|され|でき|せ)?(?:ることができ)?(?:て(?:いる|いた|きた)?|た|だ|る|う|中|予定|ながら|つつ)?$";
const PREPARES = new RegExp(`${PREPARATION}${LIGHT_VERB}`);
const MAKES = new RegExp(`${MAKING}${LIGHT_VERB}`);

/** Recognises what a clause says of the work, from its ending alone. */
export function readPredicate(core: string): Predicate {
  const ending = plainEnding(core).slice(-REACH);
  const found = TABLE.find(([, pattern]) => pattern.test(ending));
  return {
    act: found?.[0] ?? "silent",
    preparation: PREPARES.test(ending),
    making: MAKES.test(ending),
    nominal: found !== undefined && NOMINAL.has(found[1]),
  };
}
