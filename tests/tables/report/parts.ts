import type { SentenceRow } from "./row";

/** What was done for a share of its places, begun, moved within the year or left over for the next. */
export const PARTS: SentenceRow[] = [
  ["8割の施設で導入済み。", "prog", "prog", false],
  ["８割の集会所で取付済みとなった。", "-", "-", false],
  ["対象施設の80%で導入が完了した。", "prog", "prog", false],
  ["半数の地区で点検を終えた。", "prog", "prog", false],
  ["大半の窓口で更新した。", "prog", "prog", false],
  ["全ての施設で導入済み。", "done", "done", false],
  ["工事に着手済み", "prog", "prog", false],
  ["協議を開始した。", "prog", "prog", false],
  ["4路線のうち3路線を整備し、残る1路線は翌年度に整備する。", "-", "prog", true],
  ["半数の地区で実施し、残りは来年度に回した。", "-", "-", true],
  ["入札が不調に終わった。", "none", "post", true],
  ["応札がなく、入札不調となった。", "none", "post", true],
  ["入札不調となったが、再入札により業者を決め、工事を完了した。", "done", "done", false],
  ["年度内の完成は困難である。", "prog", "prog", true],
  ["地権者との話合いが続いており、年度内の締結は見込めない。", "prog", "prog", true],
  ["9月の実施を11月に延期した。", "none", "-", "?"],
  ["来年度に延期した。", "post", "post", true],
  ["現在のところ実績なし", "none", "-", "?"],
  ["要綱を制定し、4月から施行する。", "-", "done", false],
  ["参加者は目標に届かなかった。", "-", "done", false],
];
