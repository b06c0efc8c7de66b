import { row, type InitiativeRow } from "./initiatives";

/** Notes in place of a report: held later, nothing to tell, told elsewhere; and reports that begin in the same words. */
export const NOTES: InitiativeRow[] = [
  row("避難訓練の開催", "2025-11-30", "midYear", "後期に開催予定のため記載なし", ["none"], null),
  row("避難訓練の開催", "2025-11-30", "midYear", "※下期開催", ["none"], null),
  row("避難訓練の開催", "2025-11-30", "midYear", "下半期に開催するため、報告事項はありません。", ["none"], null),
  row("避難訓練の開催", "2025-11-30", "midYear", "11月の開催であるため、報告事項なし", ["none"], null),
  row("避難訓練の開催", "2025-11-30", "midYear", "※11月開催のため該当なし", ["none"], null),
  row("避難訓練の開催", "2025-11-30", "midYear", "開催時期未到来", ["none"], null),
  row("避難訓練の開催", "2025-11-30", "midYear", "まだ実施時期ではない。", ["none"], null),
  row("避難訓練の開催", "2025-11-30", "midYear", "実施時期に至っていない。", ["none"], null),
  row("避難訓練の開催", "2025-08-31", "midYear", "11月に開催するため、実績なし", ["none"], true),
  row("避難訓練の開催", "2025-11-30", "midYear", "下半期に開催するため、会場の準備を進めている。", ["prog"], null),
  row("避難訓練の開催", "2025-08-31", "midYear", "8月に開催したため、下半期の予定なし", ["done"], false),
  row("避難訓練の開催", "2025-08-31", "midYear", "対象者がいなかったため、実績なし", ["unk", "none", "post"], null),
  row("避難訓練の開催", "2025-11-30", "midYear", "期末に報告", ["unk"], false),
  row("避難訓練の開催", "2025-11-30", "midYear", "年度末にまとめて報告する。", ["unk"], false),
  row("避難訓練の開催", "2025-11-30", "midYear", "該当なし", ["unk"], false),
  row("避難訓練の開催", "2025-11-30", "midYear", "同上", ["unk"], false),
  row("避難訓練の開催", "2025-11-30", "final", "同上", ["unk"], false),
  row("避難訓練の開催", "2025-11-30", "final", "別紙のとおり", ["unk"], false),
  row("見舞金の支給", "all year to 2026-03-31", "final", "該当案件なく、実績なし", ["unk"], false),
  row("見舞金の支給", "all year to 2026-03-31", "final", "対象者なく、支給せず", ["unk"], false),
  row("見舞金の支給", "all year to 2026-03-31", "final", "申請がなく、実績なし", ["unk"], false),
  row("見舞金の支給", "all year to 2026-03-31", "final", "実績なし", ["post"], true),
  row("備品台帳の照合", "2026-03-31", "final", "照合していない課はない。", ["done"], false),
  row("料理教室の開催", "all year to 2026-03-31", "final", "感染症の影響で3回中止せざるを得ず、9回の開催となった。", ["done"], true),
];
