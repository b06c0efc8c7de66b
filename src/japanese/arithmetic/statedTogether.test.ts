import { drawn } from "../quantities/quantityTesting";

test.each<[string, string[]]>([
  ["更新の進捗率87.5%（31/40）", ["share 77.5 wrong"]],
  ["更新の進捗率77.5%（31/40）", ["share 77.5"]],
  ["9/30現在の進捗率40.0%", []],
  ["受付は72団体へ通知し54団体から届いた（57.0%）", ["share 75 wrong"]],
  ["72団体へ通知し54団体から回答を得た。回収率は85%であった。", ["share 75 wrong"]],
  ["受講者180人は全職員240人の65%である。", ["share 75 wrong"]],
  ["見学者180人、受講者240人で、満足度は65%", []],
  ["前年は180人、今年は240人で、出席率は65%", []],
  ["180人が受講し、窓口に占める割合は65.0%、職員は240人", []],
])("shares beside the only two counts of a sentence: %s", (text, figures) => {
  expect(drawn(text)).toEqual(figures);
});

test.each<[string, string[]]>([
  ["実員1,628人、欠員122人（定員1,850人）", ["total 1750 wrong"]],
  ["実員1,628人、欠員222人（定員1,850人）", []],
  ["参加者75名（うち市内61名、市外24名）", ["total 85 wrong"]],
  ["参加者95名（うち市内61名、市外24名）", []],
  ["補修箇所57か所（市道29、河川18）", ["total 47 wrong"]],
  ["補修箇所47か所（市道29、河川18）", []],
  ["7月末の登録者310人、9月末412人（112人増）", ["difference 102 wrong"]],
  ["1回当たりの参加者は34名（5回、延べ215名）", ["product 43 wrong"]],
  ["1回当たりの参加者は43名（5回、延べ215名）", []],
  ["1便当たり24人（3,500人、250便）", ["product 14 wrong"]],
  ["3,500人÷250便＝12人", ["product 14 wrong"]],
  ["月平均8.2日(延べ4,231日÷43人÷12か月)", []],
  ["削減量18t（前年度240t→今年度212t）", ["difference 28 wrong"]],
  ["60人定員の教室に75人の申込み（1.52倍）", ["share 1.25 wrong"]],
  ["前年1,204人、今年986人、合わせた定員2,290人", []],
  ["男性31人、女性28人、延べ95人", []],
])("sums, differences and averages whose digits differ by a slip: %s", (text, figures) => {
  expect(drawn(text)).toEqual(figures);
});
