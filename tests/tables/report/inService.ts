import { row, type InitiativeRow } from "./initiatives";

/** Half-year reports whose last words tell how the finished work serves, beside those of a part, a draft or a plan. */
export const IN_SERVICE: InitiativeRow[] = [
  row("防犯カメラの設置", "2025-08-31", "midYear", "設置は8月末までに終わっており、9月から録画している。", ["done"], false),
  row("窓口端末の切替え", "2025-09-30", "midYear", "お盆の閉庁日に切り替え、その後も安定して動いている。", ["done"], false),
  row("作業車の取替え", "2025-09-30", "midYear", "8月に納車され、使用を開始した。", ["done"], false),
  row("作業車の取替え", "2025-09-30", "midYear", "8月に納車され、試験運用を開始した。", ["prog"], null),
  row("案内冊子の作成", "2025-06-30", "midYear", "3か国語の冊子ができあがり、窓口に置いている。", ["done"], false),
  row("利用者アンケートの実施", "2025-07-31", "midYear", "回答率は71%。結果は庁内で共有している。", ["done"], false),
  row("相談員の配置", "2025-05-31", "midYear", "5月から2名体制としている。", ["done"], false),
  row("契約の手引の改訂", "2025-09-30", "midYear", "改訂案は出来上がったが、法令担当の審査が残っている。", ["prog"], true),
  row("外国語の案内冊子の作成", "2025-08-31", "midYear", "英語版と中国語版は納品済み、韓国語版は翻訳中。", ["prog"], true),
  row("防犯カメラの設置", "2025-08-31", "midYear", "10台のうち7台は設置したが、3台は電柱の使用許可を待っている。", ["prog"], true),
  row("番号表示機の更新", "2025-07-31", "midYear", "機器の納品が10月になる見込みで、更新はまだである。", ["prog", "none"], true),
  row("条例の改正", "2025-06-30", "midYear", "6月定例会に提出した議案は継続審査となっている。", ["prog"], true),
  row("窓口端末の切替え", "2025-09-30", "midYear", "不具合が見つかり、切替えを11月の連休に改めた。", ["prog", "none"], true),
  row("研修計画の策定", "2025-05-31", "midYear", "各課の要望を集めているところで、10月には固めたい。", ["prog"], true),
  row("市道2号線の改良", "2026-03-31", "midYear", "用地の買収を終え、工事を発注した。", ["prog"], null),
  row("行政監査の実施", "2026-02-28", "midYear", "主題を決め、照会票を送った。", ["prog"], null),
];

/** Final reports whose rest, or whose next step, falls into the time after March. */
export const AFTER_MARCH: InitiativeRow[] = [
  row("蓋の更新", "all year to 2026-03-31", "final", "110か所を終えた。残り10か所は鋳物の納品待ちで、4月中に施工する。", ["prog"], true),
  row("計画の改定", "2026-03-31", "final", "答申が3月末となったため、決裁は4月になった。", ["prog", "post"], true),
  row("照明の更新", "2026-03-31", "final", "据付けは5月の連休明けになる。", ["prog", "post"], true),
  row("農道の舗装", "2026-03-31", "final", "舗装は雪解け後となる。", ["prog", "post"], true),
  row("遊休地の売却", "2026-03-31", "final", "1件を売却した。もう1件は応募がなく、次年度に価格を見直して公募し直す。", ["prog", "done"], true),
  row("手引の作成", "2026-03-31", "final", "骨格はできたものの、細部は来年度の担当者に引き継ぐこととした。", ["prog", "post"], true),
  row("調達方法の検討", "2026-03-31", "final", "応募が1者もなく、仕様から練り直すこととなった。", ["prog", "post"], true),
  row("収穫祭の開催", "2025-10-31", "final", "実行委員会が解散したことから、今年は催さなかった。", ["post"], true),
];
