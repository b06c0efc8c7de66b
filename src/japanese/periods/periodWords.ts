import type { Era } from "./calendar";
import { type MonthDay, NAMED_TIMES } from "./periodNamed";
import { wordsStarting } from "../lookup/wordTable";

export type { MonthDay } from "./periodNamed";

/** Part of a month or of a year that a word names. */
export type Section = "early" | "earlyMiddle" | "middle" | "middleLate" | "late" | "firstHalf" | "secondHalf";

/** A span that a word names, or what is before it (出水期前). */
export interface NamedSpan {
  from: MonthDay;
  to: MonthDay;
  before?: boolean;
}

/** What a word means in a statement of time. */
export type Word =
  | { type: "era"; era: Era }
  /** Counted from the sheet's year, or from the year last named in the text (翌年, 同年度). */
  | { type: "relativeYear"; delta: number; base: "sheet" | "text"; fiscal: boolean }
  | { type: "yearly"; fiscal: boolean }
  | { type: "duration"; unit: "years" | "months" | "weeks" | "days" }
  | { type: "half"; half: 1 | 2 }
  | ({ type: "season" } & NamedSpan)
  | { type: "section"; section: Section }
  | { type: "within"; whole: boolean }
  | {
      type:
        | "fiscalYear" | "year" | "month" | "day" | "quarter" | "term" | "first" | "ordinal"
        | "end" | "begin" | "about" | "weekday" | "allYear" | "through"
        | "range" | "hyphen" | "from" | "until" | "after" | "aim" | "due" | "starts"
        | "every" | "count" | "each" | "vague" | "undecided"
        | "separator" | "newline" | "open" | "close" | "dot" | "slash" | "of";
    };

interface Entry {
  text: string;
  word: Word;
  notBefore: RegExp | null;
}

const entries: Entry[] = [];

/** Adds the words of a space-separated list; `notBefore` says what must not follow them. */
function add(words: string, word: Word, notBefore: RegExp | null = null): void {
  for (const text of words.split(" ")) entries.push({ text, word, notBefore });
}

add("令和 ㋿", { type: "era", era: "令和" });
add("平成 ㍻", { type: "era", era: "平成" });
add("昭和 ㍼", { type: "era", era: "昭和" });
add("大正 ㍽", { type: "era", era: "大正" });
add("明治 ㍾", { type: "era", era: "明治" });
add("年度", { type: "fiscalYear" }, /^[目別]/);
add("年", { type: "year" }, /^(?:[代齢生少配]|末調整)/);
add("月", { type: "month" });
add("日", { type: "day" }, /^[本常程]/);
add("元", { type: "first" }, /^(?![年./・~-]|から|より|$)/);
add("第", { type: "ordinal" });

for (const [delta, base, fiscal, calendar] of [
  [-2, "sheet", "一昨年度 前々年度", "一昨年"],
  [-1, "sheet", "前年度 昨年度", "前年 昨年 去年"],
  [0, "sheet", "今年度 本年度 当年度 当該年度 現年度 単年度", "今年 本年 当年"],
  [0, "text", "同年度", "同年"],
  [1, "sheet", "来年度 新年度", "来年"],
  [1, "text", "次年度 翌年度 明年度", "翌年 明年"],
  [2, "sheet", "再来年度", "再来年"],
  [2, "text", "翌々年度", "翌々年"],
] as const) {
  add(fiscal, { type: "relativeYear", delta, base, fiscal: true }, /^[目別]/);
  add(calendar, { type: "relativeYear", delta, base, fiscal: false });
}
add("翌", { type: "relativeYear", delta: 1, base: "text", fiscal: false }, /^[^\d春夏秋冬]/);
add("来", { type: "relativeYear", delta: 1, base: "sheet", fiscal: false }, /^[^春夏秋冬]/);

add("年間 か年 カ年 ヵ年 ヶ年 ケ年 箇年 か年間 カ年間 ヵ年間 ヶ年間 ケ年間", { type: "duration", unit: "years" }, /^計画/);
add("か月 カ月 ヵ月 ヶ月 ケ月 箇月 か月間 カ月間 ヵ月間 ヶ月間 ケ月間 箇月間 半期 半年", { type: "duration", unit: "months" });
add("週間 週", { type: "duration", unit: "weeks" });
add("日間", { type: "duration", unit: "days" });

add("上半期 上期 前半期 前期", { type: "half", half: 1 }, /^(?:計画|基本|高齢|比|課程)/);
add("下半期 下期 後半期 後期", { type: "half", half: 2 }, /^(?:計画|基本|高齢|比|課程)/);
add("四半期 ・四半期 /四半期", { type: "quarter" });
add("/4半期 ・4半期 4半期 /4期", { type: "quarter" }, /^間/);
add("学期", { type: "term" });

add("春季 春期 春頃 春ごろ 春先 春", { type: "season", from: [4, 1], to: [5, 31] }, /^[日夏秋闘分]/);
add("夏季 夏期 夏頃 夏ごろ 夏場 夏", { type: "season", from: [6, 1], to: [8, 31] }, /^[至冬]/);
add("秋季 秋期 秋頃 秋ごろ 秋口 秋", { type: "season", from: [9, 1], to: [11, 30] }, /^[田冬分]/);
add("冬季 冬期 冬頃 冬ごろ 冬場 冬", { type: "season", from: [12, 1], to: [2, 29] }, /^至/);
for (const [words, from, to, notBefore] of NAMED_TIMES) {
  add(words, { type: "season", from, to }, notBefore);
  add(words.replace(/(?= |$)/g, "前"), { type: "season", from, to, before: true }, /^[後半期]/);
}
// The new year begins with April, and what is to be done before it belongs to this one.
add("新年度前 新年度まで 新年度までに 新年度開始前 新年度開始まで 新年度開始までに", { type: "season", from: [4, 1], to: [4, 1], before: true });
// Councils meet four times in a calendar year.
for (const [n, kanji, from, to] of [[1, "一", 2, 3], [2, "二", 6, 6], [3, "三", 9, 9], [4, "四", 12, 12]] as const) {
  for (const name of ["定例会", "市議会定例会", "町議会定例会", "村議会定例会", "議会定例会", "定例市議会", "定例議会"]) {
    add(`第${n}回${name} 第${kanji}回${name}`, { type: "season", from: [from, 1], to: [to, 31] });
  }
}

add("上旬 初旬 初 初め はじめ 始め 初頭 頭", { type: "section", section: "early" });
add("中旬 半ば なかば 中頃 中ごろ", { type: "section", section: "middle" });
add("下旬 終わり 終盤", { type: "section", section: "late" });
add("上・中旬 上中旬 上旬・中旬", { type: "section", section: "earlyMiddle" });
add("中・下旬 中下旬 中旬・下旬", { type: "section", section: "middleLate" });
add("前半", { type: "section", section: "firstHalf" });
add("後半", { type: "section", section: "secondHalf" });
add("当初", { type: "begin" }, /^の?予算/);
add("開始時", { type: "begin" });
add("末 末日 末頃 末ごろ 終了時 いっぱい 一杯 最終日", { type: "end" }, /^(?:調整|期)/);
add("中", { type: "within", whole: true }, /^(?:学|央|心|間|核|止|古|国|小|途)/);
add("内 中に 以内", { type: "within", whole: false });
add("頃 ごろ ころ 前後 程度 予定 見込み 見込 付近 目安", { type: "about" });
add("月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜", { type: "weekday" });

add("通年 通期 周年 一年中 常時 年中無休 年度通期 日々 日常的 恒常的", { type: "allYear" }, /^(?:記念|事業|型|度)/);
add("を通じて を通じ を通して を通し 通じて 通して 通し", { type: "through" });

add("~ → ⇒ ⇨ ➡ ↓ ⇩ ないし 乃至 至", { type: "range" });
add("-", { type: "hyphen" });
add("から より", { type: "from" });
add("まで までに 迄 迄に までの 以前 以前に", { type: "until" });
add("以降 以後 以降に 以降は", { type: "after" });
add("を目途 を目処 をめど を目標 を目指 をメド 目途 目処 めど メド 目標 を期限", { type: "aim" });
add("遅くとも 遅くても 期限 期日 締切 締切り 締め切り 〆切 〆切り 納期 完了予定日 締切日", { type: "due" });
add("開始 スタート 施行 稼働 始動 供用開始 運用開始 着手", { type: "starts" });

add("毎学期 各学期 毎月 毎週 毎日 毎回 隔月 隔週 各月 毎朝 月次 月例 週次 日次 毎四半期 毎半期 各四半期 各半期 各期 奇数月 偶数月 各週 各日 毎夕 毎晩 上・下半期 上下半期 上・下期 上下期 毎時 平日毎日", { type: "every" });
add("毎年度 各年度 単年度繰返 単年度繰返し 単年度繰り返し", { type: "yearly", fiscal: true });
add("毎年 年次 隔年 各年", { type: "yearly", fiscal: false });
add("例年", { type: "yearly", fiscal: false }, /^と?(?:同|の?[とど]おり|通り|並)/);
add("回 度", { type: "count" });
add("ごと 毎 おき 毎に ごとに", { type: "each" });

add(
  "随時 適宜 必要時 必要な時 必要なとき 必要となった時 必要が生じた時 必要が生じた場合 必要な場合 必要に応じ 必要に応じて 必要な都度 その都度 都度 適時 機会を捉え 機会をとらえ 折に触れ 必要な時期 適切な時期 適当な時期 逐次 順次 不定期 定期 定期的 継続 継続的 引き続き 引続き 早期 早急 早々 速やか すみやか 至急 直ちに ただちに 当面 当分 今後 将来 " +
    "いつでも 状況により 状況に応じ 状況を見 状況をみ 様子を見 時機を見 時期を見 頃合いを見 タイミングを見 必要があれば 要望があれば 希望があれば 要請があれば 依頼があれば 申請があれば 申込みがあれば 機会があれば 中長期 長期的 近日中 今月 来月 翌月 当月 平日 休日 土日 開庁日 閉庁日 開館日 営業日 期間中 会期中 任期中 在任中 計画期間 常設 臨時 途中 できるだけ早 できる限り早 なるべく早 その時々 " +
    "永年 恒久 恒久的 無期限 期限なし 期限無し 期限の定めなし 期間の定めなし 終期なし 終期の定めなし",
  { type: "vague" },
);
add("未定 未確定 未決定 検討中 調整中 要検討 要調整 協議中 不明 確認中 今後決定 今後検討 今後調整 今後協議", { type: "undecided" });

add("、 , ・ ･ と 及び および 並びに ならびに 又は または 若しくは もしくは か ; 。 及 & + ，", { type: "separator" }, null);
add("\n", { type: "newline" });
add("( [ 【 〔 「 『 <", { type: "open" });
add(") ] 】 〕 」 』 >", { type: "close" });
add(". ．", { type: "dot" });
add("/", { type: "slash" });
add("の : ：", { type: "of" });

const LOOK_AHEAD = 4;

/** The longest word of time that starts at an offset of a width-folded text. */
export const wordAt: (folded: string, at: number) => Entry | undefined = wordsStarting(
  entries.sort((a, b) => b.text.length - a.text.length),
  ({ notBefore }, folded, end) => notBefore === null || !notBefore.test(folded.slice(end, end + LOOK_AHEAD)),
);
