import type { Short } from "./row";

/** A sub-item, its report and what a careful reader makes of it. */
export interface InitiativeRow {
  initiative: string;
  /** Last day of the period, ISO; the fiscal year is 2025. */
  periodEnd: string;
  allYear: boolean;
  report: "midYear" | "final";
  text: string;
  /** States that careful readers would give. */
  states: Exclude<Short, "-">[];
  /** Whether the words prove that it is unfinished (half-year) or was not done (year's end); null where readers differ. */
  proof: boolean | null;
}

/** One row; `periodEnd` may be preceded by "all year to ". */
export const row = (initiative: string, periodEnd: string, report: "midYear" | "final", text: string, states: InitiativeRow["states"], proof: boolean | null): InitiativeRow => ({
  initiative,
  periodEnd: periodEnd.replace(/^all year to /, ""),
  allYear: periodEnd.startsWith("all year to "),
  report,
  text,
  states,
  proof,
});

/** Reports of every kind of department against the words of their sub-item. */
export const INITIATIVES: InitiativeRow[] = [
  row("地域福祉計画の策定", "2026-03-31", "midYear", "庁内策定委員会を2回、市民会議を3回開催し、計画の骨子案を取りまとめました。", ["prog"], null),
  row("地域福祉計画の策定", "2026-03-31", "final", "12月にパブリックコメントを実施し、3月に計画を策定しました。", ["done"], false),
  row("地域福祉計画の策定", "2026-03-31", "final", "計画案について審議会から答申をいただきましたが、議会日程の関係から、計画の公表は令和8年4月となります。", ["done", "prog"], null),
  row("子育て支援センターの開設", "2025-10-31", "midYear", "改修工事が完了し、10月1日に開所しました。", ["done"], false),
  row("子育て支援センターの開設", "2025-08-31", "midYear", "改修工事を進めており、11月の開所を予定しています。", ["prog"], true),
  row("市道の改良（3路線）", "2026-03-31", "final", "2路線については工事を完了しました。1路線については地権者との協議に不測の日数を要したことから、工期を5月末まで延長しました。", ["prog"], true),
  row("市道の改良（3路線）", "2026-03-31", "midYear", "3路線とも工事を発注し、うち1路線は完成しました。", ["prog", "done"], null),
  row("消費者被害の防止", "all year to 2026-03-31", "midYear", "出前講座を14回開催し、延べ420人が受講しました。", ["prog", "done"], null),
  row("消費者被害の防止", "all year to 2026-03-31", "final", "出前講座を29回開催しました。若年層の受講が少ないことから、学校との連携を図る必要があります。", ["done"], false),
  row("企業立地の促進", "all year to 2026-03-31", "final", "企業訪問を58社行い、2社の立地が決定しました。", ["done"], false),
  row("企業立地の促進", "all year to 2026-03-31", "midYear", "企業訪問を進めておりますが、立地の決定には至っておりません。", ["prog"], true),
  row("図書館の開館日の拡大", "2025-07-31", "midYear", "7月から月曜日の開館を試行しています。", ["prog", "done"], null),
  row("図書館の開館日の拡大", "2025-07-31", "final", "7月から月曜日の開館を始め、利用者アンケートでは9割が満足と回答した。", ["done"], false),
  row("避難行動要支援者名簿の更新", "2025-09-30", "midYear", "名簿の更新作業を実施中であり、11月に関係者へ配布する予定です。", ["prog"], true),
  row("避難行動要支援者名簿の更新", "2025-09-30", "midYear", "9月に名簿を更新し、民生委員等に配布しました。", ["done"], false),
  row("空き家バンクの充実", "all year to 2026-03-31", "midYear", "新規登録18件、成約11件", ["prog", "done"], null),
  row("空き家バンクの充実", "all year to 2026-03-31", "final", "新規登録32件、成約21件", ["done"], false),
  row("学校給食センターの建替え", "2026-03-31", "midYear", "基本設計を進めていますが、候補地の地質調査の結果を受けて、配置を見直しています。", ["prog"], true),
  row("学校給食センターの建替え", "2026-03-31", "final", "地質調査の結果、軟弱地盤であることが判明したため、候補地の選定をやり直すこととし、基本設計は次年度に行うこととしました。", ["post", "prog"], true),
  row("成年後見制度の周知", "all year to 2026-03-31", "final", "講演会は台風により中止となりましたが、リーフレットを全戸配布しました。", ["done"], true),
  row("全国大会の誘致", "2026-03-31", "final", "誘致活動を行いましたが、開催地には選ばれませんでした。", ["prog", "post", "done"], null),
  row("一人暮らしの高齢者の見守り", "all year to 2026-03-31", "final", "職員の欠員により、24世帯しか訪問できなかった。", ["done"], null),
  row("避難訓練の実施", "2025-11-30", "final", "雨の日が続き、3地区しか行えなかった。", ["prog"], true),
  row("税の収納率の向上", "all year to 2026-03-31", "final", "現年課税分99.1％、滞納繰越分24.3％", ["done"], false),
  row("滞納整理の推進", "all year to 2026-03-31", "final", "財産調査を強化し、不動産の公売を1件実施した。滞納繰越額は前年度比で8％減少した。", ["done"], false),
  row("内部事務のデジタル化", "2026-03-31", "midYear", "電子決裁の導入に向け、業者デモを3社から受け、仕様書の作成を進めています。", ["prog"], true),
  row("内部事務のデジタル化", "2026-03-31", "final", "電子決裁を1月に本稼働させました。操作に不慣れな職員への支援を継続しています。", ["done", "prog"], false),
  row("職員研修の実施", "2026-03-31", "final", "階層別研修12講座を計画どおり実施し、412人が受講した。カスタマーハラスメント研修は講師の都合により延期となっていたが、2月に実施した。", ["done"], false),
  row("事務の引継ぎの徹底", "all year to 2026-03-31", "final", "全ての係で引継書を作成した。", ["done"], false),
  row("公共施設の再編", "2027-03-31", "final", "対象施設の利用団体との意見交換を行い、再編案の作成を進めた。", ["prog"], false),
  row("選挙の適正な管理執行", "2025-07-31", "midYear", "7月20日執行の参議院議員通常選挙を適正に管理執行した。", ["done"], false),
  row("条例の制定", "2025-09-30", "midYear", "9月議会に条例案を提出した。", ["prog", "done"], null),
  row("監査の実施", "2026-03-31", "midYear", "定期監査を8課で実施。残る12課は下半期に実施する。", ["prog"], true),
  row("監査の実施", "2026-03-31", "final", "定期監査を20課で実施した。指摘事項は4件で、いずれも改善措置が講じられた。", ["done"], false),
  row("農業用水路の改修", "2025-12-31", "midYear", "受益者の同意取得に時間を要し、着工できておりません。", ["none"], true),
  row("農業用水路の改修", "2025-12-31", "final", "受益者の同意が得られたことから11月に着工し、3月に完成した。", ["done"], false),
  row("合同就職説明会の開催", "2025-06-30", "midYear", "6月14日に開催。参加企業42社、来場者138人。", ["done"], false),
  row("合同就職説明会の開催", "2025-06-30", "midYear", "会場の都合により、11月の開催に変更した。", ["none", "post"], true),
  row("自主防災組織の結成促進", "all year to 2026-03-31", "final", "未結成の5自治会に働きかけを行ったが、新たな結成には至らなかった。", ["prog", "done"], true),
  row("見守りネットワークの構築", "2026-03-31", "final", "協力事業者と協定を締結し（16社）、連絡体制を整えました。", ["done"], false),
  row("生涯学習講座の開催", "all year to 2026-03-31", "midYear", "前期講座10講座のうち、応募の少ない2講座は中止した。", ["prog", "done"], null),
  row("生涯学習講座の開催", "all year to 2026-03-31", "final", "年間22講座を開催（うち2講座は応募者少数のため中止）", ["done"], true),
  row("下水道接続率の向上", "all year to 2026-03-31", "final", "未接続世帯を訪問し接続を依頼した。接続率は88.1％（前年度87.4％）", ["done"], false),
  row("ごみ処理基本計画の改定", "2026-03-31", "final", "ごみ組成調査の実施が遅れたため、改定作業は来年度に持ち越しとなった。", ["post", "prog"], true),
  row("ホームページの見直し", "2026-03-31", "final", "各課にページの点検を依頼し、古い情報を削除した。デザインの変更は予算の都合上、見送った。", ["done", "prog"], true),
  row("学校の適正配置の検討", "2026-03-31", "final", "検討委員会を5回開催し、中間まとめを公表した。", ["done", "prog"], false),
  row("学校の適正配置の検討", "2026-03-31", "final", "検討委員会での議論がまとまらず、答申の時期が来年度となった。", ["prog", "post"], true),
  row("プレミアム商品券の発行", "2025-12-31", "midYear", "7月に販売を開始し、8月末で完売した。換金は1月まで。", ["prog", "done"], null),
  row("プレミアム商品券の発行", "2025-12-31", "final", "発行冊数2万冊が完売し、地域経済の活性化が図られた。", ["done"], false),
  row("公営住宅の入居者募集", "all year to 2026-03-31", "final", "定期募集を3回行い、26戸の入居が決定した。応募のない住戸が9戸ある。", ["done"], false),
  row("災害協定の締結", "2026-03-31", "midYear", "物資供給について3社と協議中で、年度内の締結を目指す。", ["prog"], true),
  row("災害協定の締結", "2026-03-31", "final", "2社と締結した。1社とは条件面で折り合わず、締結に至らなかった。", ["prog", "done"], true),
  row("消防水利の整備", "2026-03-31", "midYear", "耐震性貯水槽1基（繰越分）の設置を完了。今年度分は入札を終え、12月から着工する。", ["prog"], true),
  row("窓口アンケートの実施", "2025-11-30", "midYear", "11月に実施予定のため、現在設問を検討している。", ["prog", "none"], true),
  row("市民会館の改修", "2026-03-31", "final", "改修工事の入札が2度不調となり、設計の見直しを行った。工事は令和8年度に実施する。", ["prog", "post"], true),
  row("不法投棄の防止", "all year to 2026-03-31", "final", "監視カメラを4台増設し、パトロールを月2回行った結果、不法投棄の通報は前年度の半数となった。", ["done"], false),
  row("食品ロスの削減", "all year to 2026-03-31", "final", "フードドライブを年4回開催しました。取組を知らない市民が多く、周知が不足しています。", ["done"], false),
  row("移住フェアへの出展", "2026-03-31", "final", "東京・大阪で各2回出展予定であったが、大阪会場は中止となり、東京での2回の出展となった。", ["done"], true),
  row("救急講習の普及", "all year to 2026-03-31", "final", "救命講習会を41回実施した（目標40回）。", ["done"], false),
  row("庁内業務の棚卸し", "2025-09-30", "midYear", "全課から業務一覧の提出を受けた。分析はこれから行う。", ["prog"], true),
  row("庁内業務の棚卸し", "2025-09-30", "midYear", "様式を各課に配布したところであり、10月末までに提出を求めている。", ["prog"], true),
  row("歩道のバリアフリー化", "2026-03-31", "final", "駅前通り線の段差解消工事を施工し、2月27日に完成検査を終えた。", ["done"], false),
];
