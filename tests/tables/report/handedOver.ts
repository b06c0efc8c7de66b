import { row, type InitiativeRow } from "./initiatives";

/** Half-year reports that end in what others are to do, beside those in which that is the work itself. */
export const HANDED_OVER: InitiativeRow[] = [
  row("給水車の更新", "2025-08-31", "midYear", "仕様書を作成し、業者に発注した。", ["prog"], true),
  row("窓口の案内の点字化", "2025-07-31", "midYear", "文案の翻訳を終え、印刷を発注した。", ["prog"], true),
  row("遊水池の地質調査", "2026-02-28", "midYear", "4か所を一括で委託した。", ["prog"], null),
  row("市道3号線の歩道整備", "2026-03-31", "midYear", "用地買収が完了し、8月に工事を契約した。", ["prog"], null),
  row("学習支援事業の委託", "2025-05-31", "midYear", "5月に2法人に委託した。", ["done"], false),
  row("検針業務の契約", "2025-06-30", "midYear", "6月20日に契約を締結した。", ["done"], false),
  row("子ども読書計画の策定", "2025-08-31", "midYear", "8月に計画を策定し、概要版の印刷を発注した。", ["done"], false),
  row("職員の採用", "2026-03-31", "midYear", "試験の申込みを受け付けた。", ["prog"], null),
  row("職員の採用", "2026-03-31", "final", "合格者を決定し、うち6名を採用予定である。", ["prog"], false),
  row("乗合バスの再編", "2026-02-28", "midYear", "協議会で再編案の承認を得た。", ["prog"], null),
  row("農地の集積", "2026-03-31", "midYear", "2地区で話合いを持った。", ["prog"], null),
  row("督促状の様式の変更", "2025-12-31", "final", "11月に変更した。", ["done"], false),
  row("督促状の様式の変更", "2026-03-31", "midYear", "実施時期を2月に変更した。", ["none", "prog"], null),
  row("広報紙の刷新", "2025-06-30", "midYear", "6月号から横書きに改めた。", ["done", "prog"], false),
];

/** Final reports of work that was done and is in use since, beside such as is still being made. */
export const IN_USE_SINCE: InitiativeRow[] = [
  row("学習用端末の更新", "2025-12-31", "final", "12月に300台の納品を受け、3学期から使用している。", ["done"], false),
  row("体育館の空調の設置", "2025-08-31", "final", "2館とも完成し、供用している。", ["done"], false),
  row("防災地図の配布", "2025-06-30", "final", "配布済み。転入者には窓口で手渡している。", ["done"], false),
  row("防災地図の作成", "2026-03-31", "final", "原図を作成した。現在、印刷会社と校正を行っている。", ["prog"], null),
  row("換気設備の設置", "2026-02-28", "final", "入札を再度行い、業者が決まった。設置は令和8年度となる。", ["prog", "post"], true),
  row("電気自動車の導入", "2025-12-31", "final", "2台が納車された。1台は生産の遅れにより4月の納車となる。", ["prog", "done"], true),
  row("電気自動車の導入", "2025-12-31", "final", "12月に3台が納車された。", ["done"], false),
  row("配分方式の見直し", "2025-08-31", "midYear", "検討の結果、配分方式の変更は行わず、通知の見直しにとどめることとした。", ["post", "done"], false),
  row("業務システムの移行", "2026-01-31", "final", "6業務を移行した。戸籍の1業務は令和8年度の移行となった。", ["prog", "done"], true),
];
