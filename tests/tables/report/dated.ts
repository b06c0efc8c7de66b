import { row, type InitiativeRow } from "./initiatives";

/** Reports that are decided by the time of the work: begun and in use since, called off as a whole, prepared for the next time. */
export const DATED: InitiativeRow[] = [
  row("催告書の様式の変更", "2025-07-31", "midYear", "7月から新しい様式を使用している。", ["done"], false),
  row("観光案内所の移転", "2025-08-31", "midYear", "駅の向かいに移り、8月4日から営業している。", ["done"], false),
  row("相談窓口の委託", "2025-04-30", "midYear", "4月から民間に委託して開いている。", ["done"], false),
  row("宣誓制度の導入", "2025-07-31", "midYear", "制度を7月に始め、3組が宣誓した。", ["done"], false),
  row("電子申請の開始", "2025-04-30", "midYear", "4月から開始。利用は全体の34%", ["done"], false),
  row("電子申請の開始", "2025-04-30", "midYear", "4月から検討している。", ["prog"], true),
  row("電子申請の開始", "2025-11-30", "final", "11月から使っている。", ["done"], false),
  row("健康まつりの開催", "2025-11-30", "midYear", "申込みの受付を9月に開始し、180人の応募があった。", ["prog"], null),
  row("健康まつりの開催", "2025-09-30", "midYear", "会場の都合により9月の開催を11月に繰り下げた。", ["none", "prog"], true),
  row("健康まつりの開催", "2025-10-31", "final", "当日は大雨のため中止となったが、参加者には記念品を送った。", ["post"], true),
  row("健康まつりの開催", "2025-10-31", "final", "手話通訳の派遣は中止したが、健康まつりは予定どおり開催した。", ["done"], true),
  row("配水池の統合", "2026-03-31", "final", "統合を中止し、配水池を更新する方針に転換した。", ["post"], true),
  row("台帳の見直し", "2026-03-31", "midYear", "着手を下半期に変更した。", ["none"], null),
  row("大使の任命", "2025-07-31", "midYear", "人選を改めることとし、任命は来年度に先送りした。", ["post"], null),
  row("認定の申請", "2025-12-31", "midYear", "県との協議を2回行った。", ["prog"], null),
  row("橋の詳細設計", "2026-02-28", "midYear", "業者を選び、契約を締結した。", ["prog"], null),
  row("公有財産台帳の電子化", "2026-03-31", "midYear", "9月に契約し、台帳の貸与を行った。", ["prog"], null),
  row("遺跡の測量調査", "2025-11-30", "midYear", "遅れており、調査した面積は計画の約4割である。", ["prog"], null),
  row("開校の準備", "2026-03-31", "midYear", "予定どおり委員会を開催できなかったため、日程を組み直した。", ["prog"], null),
  row("手引の作成", "all year to 2026-03-31", "final", "18課のうち15課で作成した。未作成の3課については、組織改正の後に作成する。", ["prog"], true),
  row("手引の作成", "all year to 2026-03-31", "final", "18課のうち15課で作成した。残る3課は3月に作成する予定である。", ["prog", "done"], false),
  row("システムの移行", "2026-03-31", "final", "18業務のうち15業務を移行した。残る3業務は令和8年度の移行となる。", ["prog"], true),
  row("居場所づくり", "all year to 2026-03-31", "final", "1か所を開いた。2か所は来春の開設を目指し準備中である。", ["prog"], true),
  row("学校の統合", "2026-03-31", "final", "反対の意見が多く、令和9年度以降に改めて判断することとなった。", ["post", "prog"], true),
];
