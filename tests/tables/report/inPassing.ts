import { row, type InitiativeRow } from "./initiatives";

/** Reports beside whose deed stands how it went, what is gained by it, or that something was left to the next year. */
export const IN_PASSING: InitiativeRow[] = [
  row("配水池の補強", "2026-03-31", "final", "東の池の補強を1月に完了した。計画どおり進んでいる。", ["done"], false),
  row("配水池の補強", "2026-03-31", "final", "東の池の補強工事は計画どおり進んでいる。", ["prog"], null),
  row("配水池の補強", "2026-03-31", "final", "東の池の図面を作成した。順調に進んでいる。", ["prog", "done"], null),
  row("帳票の電子化", "2026-03-31", "final", "12月に切り替えた。紙の購入を年に3割減らせる見込みである。", ["done"], false),
  row("帳票の電子化", "2026-03-31", "final", "12月に切り替えた。月に40時間短縮できる見込み。", ["done"], false),
  row("帳票の電子化", "2026-03-31", "final", "様式を検討し、切替えは6月になる見込みである。", ["prog", "post", "none"], true),
  row("県との境界の協議", "2025-12-31", "midYear", "協議は来年度に行うこととした。", ["post"], null),
  row("県との境界の協議", "2025-12-31", "midYear", "協議は11月に行うこととした。", ["none"], null),
  row("県との境界の協議", "2027-12-31", "midYear", "協議は来年度に行うこととした。", ["none"], null),
  row("県との境界の協議", "2025-12-31", "midYear", "1回目の協議を終えた。2回目は来年度に行うこととした。", ["prog", "done"], null),
  row("修繕の補助", "all year to 2026-03-31", "final", "11件を補助した。3件は申請者の都合により取下げとなった。", ["done"], true),
  row("乗合の船", "2025-10-01", "final", "2つの島で運航を始めた。1島は実施に至らなかった。", ["prog", "done"], true),
  row("飼育舎の工事", "2026-03-31", "final", "工事は3月に完了し、4月29日に公開する。", ["done"], false),
  row("飼育舎の工事", "2026-03-31", "final", "設計は3月に完了し、工事は5月に行う。", ["prog", "post"], true),
  row("飼育舎の工事", "2026-03-31", "final", "工事は5月に完了し、6月に公開する。", ["prog", "post", "none"], true),
  row("乗合の船", "2025-10-01", "final", "利用は30人に至らなかった。", ["done", "prog"], false),
];
