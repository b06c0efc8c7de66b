import { explain, type ExplainAs } from "../japanese/explain";
import { explainedText } from "./explained";

test.each<[string, ExplainAs, string, string]>([
  ["通年", "period", "通年（2025/4/1〜2026/3/31）", "all year (1 Apr 2025 to 31 Mar 2026)"],
  ["9月末まで", "period", "期限（2025/9/30まで）", "deadline (until 30 Sep 2025)"],
  ["10月～", "period", "始まりだけの期間（2025/10/1から）", "period without an end (from 1 Oct 2025)"],
  ["随時", "period", "日付のない時期", "time without a date"],
  ["町民課", "period", "期間とは読めません", "not a period"],
  ["講座を3回開き、1,200人以上が受講", "target", "3回、1,200人以上", "3回, at least 1,200人"],
  ["待ち時間15分以内、苦情10件未満、満足度80%超、約2.5haを整備", "target", "15分以下、10件未満、80%超、約2.5ha", "at most 15分, less than 10件, more than 80%, about 2.5ha"],
  ["計画を定める", "target", "比べられる数はありません", "no number to compare"],
  ["3億人", "number", "300,000,000", "300,000,000"],
  ["3回開き、60人が受講", "number", "一つの数とは読めません", "not one number"],
  ["実施した。", "status", "完了", "Done"],
])("%s as %s is told as %s", (text, as, ja, en) => {
  const understood = explain(text, as, 2025);
  expect([explainedText(understood, "ja"), explainedText(understood, "en")]).toEqual([ja, en]);
});
