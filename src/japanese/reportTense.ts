import { anyEnding, MAKING, oneOf, PREPARATION, RESULT } from "./reportWords";

/** What is planned: 開催予定, 設ける方針, 策定したい, 行うこととする. */
export const PLAN = anyEnding(
  "(?:予定|見込み?|見通し)[とにをでが]?(?:する|した|し|なる|なった|なっている|している|いる|立った|立っている|組んでいる)?",
  "(?:[るうくすつむぶぐぬい]|て[いゆ]く)(?:計画|方針|考え|意向|つもり|方向|方向性)[とにでを]?(?:する|した|し|なった|いる|している|調整中|検討中|検討している|調整している)?",
  "(?:計画し|考え|想定し|見込ん|目指し|めざし)て?で?い?る",
  "目指(?:す|していく|していきたい|し)",
  "たい(?:と(?:考え|思|し)[^、]{0,5})?",
  "ように(?:する|したい|していく)",
  "こと[とに](?:する|し|した|したい|なる|なった|している|なっている|決定した|決めた|決まった)",
);

/** A noun after a time that lies ahead: 今後実施, 10月以降配布. */
export const AHEAD_NOUN = anyEnding(
  "(?:^|、)(?:今後|これから|次回)[^、はをが]{0,4}[一-龠]{2,}",
  "(?:以降|下期|下半期|後期|年明け|来月|冬期|後半)(?:に|から|より)?[一-龠]{2,4}",
);

/** A number alone is the mark of a list. */
export const BARE_NUMBER = /^[0-9,.]+$/;
/** A time and no state: 年度中, 期間中. */
export const DURING = anyEnding("(?:年度|年|月|期間|会期|期|午前|休み|集|途|的|空|水|週|日|市内|今年度|[0-9])中");

/** Work that goes on: 審議中, 進めている, 継続して実施. */
export const RUNNING = anyEnding(
  "中",
  "[てで]い(?:る|た)",
  "継続(?:中|して(?:実施|取り組み?|推進)|実施)?",
  "引き続き[^、]{0,20}(?:検討|実施|協議|調整|推進|継続|取組|取り組み|対応|研究)",
);

/** The thing is there, or is still being put there; a report at the year's end means the first. */
export const STANDING_STATE = anyEnding("(?:配布|公表|設置|導入|掲載|配置|公開|開設|常設|設け|備え|構え|配備)(?:し)?てい(?:る|た)");

const SHARE_DONE = "(?:進捗率?|進ちょく率?|出来高|完成度|整備率)[はが:]?";
/** 進捗率は75% */
export const PERCENT_DONE = anyEnding(`${SHARE_DONE}(?:約|概ね|おおむね)?[0-9.]+%(?:程度|となっている|となった)?`);
/** 進捗率は100% */
export const ALL_DONE = anyEnding(`${SHARE_DONE}100%(?:となっている|となった)?`);

/** The verb's state is its end: 完了している, 整備されている. */
export const FINISHED_STATE = anyEnding(
  `${oneOf(`完了し 終了し 完成し 達成し 済ん 済ませ 終え 終わっ 竣工し できあがっ 出来上がっ 整っ 整え 整備され 解消され 可能となっ 可能になっ 決定し 締結し
    制定し なっ 改善され 図られ つながっ 上回っ 得られ 得 定着し 向上し 増え 増加し 減少し 減っ 認知され 共有され 確保され 確保し 高まっ 解決し 保たれ 維持し 満たし でき`)}て(?:い|き)?(?:る|た)`,
);

/** Carried on, without saying that it came to an end: 進めた, 努めた, 取り組んできた. */
export const PROGRESSED = anyEnding(
  `${oneOf(`進め 進ん 進み 取り組[んみ] 取組[んみ] 努め 推進し 推し進め 進捗し 深め 続け 継続し 重ね 働きかけ 呼びかけ 模索し 進めることができ 進められ
    継続することができ 取り組むことができ 進行し 展開し`)}(?:てき)?[ただ]`,
);

/** Begun: 着手した, 運用を開始, 立ち上げた. */
export const STARTED = anyEnding(
  `(?:着手|開始|スタート|始動|キックオフ|着工|起工)${RESULT}`,
  "(?:始め|始まっ|取りかかっ|取り掛かっ|立ち上げ|踏み出し|乗り出し)(?:た|ている|ることができた|て)?",
);

/** 行った, 整備された */
export const PAST = /[ぁ-ん一-龠][ただ]$/;
/** 行う, 進める */
export const NONPAST = /[ぁ-ん一-龠ァ-ヶ][るうくすつむぶぐぬ]$/;

/** 体言止め of something that goes on. */
export const PROCESS_NOUN = anyEnding(oneOf("検討 調整 推進 促進 協議 準備 研究 模索 審議 精査 継続 強化 充実"));

/** 体言止め of a deed: 手引を配布, 訓練の実施, 要綱改正. */
export const DEED = anyEnding(
  "(?:[をにへとの]|[0-9]日)[^をにへと、]{0,16}[一-龠ァ-ヶー]{2,}",
  MAKING,
  PREPARATION,
  oneOf(`実施 開催 配布 参加 対応 終了 竣工 達成 済み? 提供 掲載 発送 送付 増員 購入 支給 支援 補助 助成 訓練 研修 加入 登録 締結 採用 派遣 啓発 周知 表彰
    修了 受講 受診 回収 納付 徴収 解体 撤去 拡大 拡充 簡略化 追加 変更 反映 把握 共有 取りまとめ とりまとめ 実現 増 減 調査 切替え? 入替え?`),
);

/** 52件, 参加者80名 */
export const FIGURE = /[0-9][0-9,.]*(?:[一-龠ァ-ヶ%a-zA-Z㎡㎏]{1,6})?$/;
