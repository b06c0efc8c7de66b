import { AFTER_MARCH, DATED, DUE, HANDED_OVER, INITIATIVES, IN_PARTS, IN_PASSING, IN_SERVICE, IN_USE_SINCE, LONGER, NOTES, ON_THE_WAY, SEVERAL, STAGES, STATUS, VARIANTS, type SentenceRow } from "../../../tests/tables/report";
import type { Status } from "./status";
import { readReport, type ReportContext } from "./report";
import { pointsBack } from "./clauses/reportReadings";

const MID_YEAR: ReportContext = { report: "midYear", fiscalYear: 2025 };
const FINAL: ReportContext = { report: "final", fiscalYear: 2025 };
const ENDED = { periodEnd: "2025-08-31" };

describe("a mid-year report against its sub-item", () => {
  it("is under way where its number is a part of the target and the period still runs", () => {
    const context = { ...MID_YEAR, initiative: "定期監査の実施", target: "24課", periodEnd: "2026-01-31" };
    expect(readReport("11課を終えた。", context).status).toBe("in-progress");
    expect(readReport("24課を終えた。", context).status).toBe("done");
    expect(readReport("11課を終えた。", { ...context, target: "実施" }).status).toBe("done");
  });

  it("of which one of several times is over", () => {
    const context = { ...MID_YEAR, initiative: "報告会の開催", periodEnd: "2025-11-30" };
    expect(readReport("5月の報告会には92人が参加した。", { ...context, resumes: true }).status).toBe("in-progress");
    expect(readReport("5月の報告会には92人が参加した。", context).status).toBe("done");
  });

  it("is done at the period's end where its numbers are the target's, whatever else is planned, but for a rest", () => {
    const context = { ...MID_YEAR, initiative: "待合室の再編", target: "待合室を30か所に減らす。", periodEnd: "2025-06-30" };
    expect(readReport("6月から30か所とした。", { ...context, plan: "ベンチの更新を検討する。" })).toMatchObject({ status: "done", unfinished: null });
    expect(readReport("6月から33か所とした。", { ...context, plan: "ベンチの更新を検討する。" }).status).toBe("in-progress");
    expect(readReport("6月から30か所とした。", { ...context, plan: "残る2か所の撤去を検討する。" }).status).toBe("in-progress");
  });

  it("stays done at the year's end where only something else was held", () => {
    const context = { ...FINAL, initiative: "市民委員の設置", target: "12人を委嘱する。", periodEnd: "2025-04-30" };
    expect(readReport("意見の聴取を3回行った。", { ...context, midYear: "4月に12人を委嘱した。" }).status).toBe("done");
    expect(readReport("意見の聴取を3回行った。", { ...context, midYear: "候補者と調整している。" }).status).toBe("in-progress");
  });

  it("is running where there is to be nothing of it and there was nothing", () => {
    const context = { ...MID_YEAR, initiative: "納付書の誤送付の防止", allYear: true, plan: "二人での確認を徹底する。" };
    expect(readReport("なし", { ...context, target: "0件を継続" }).status).toBe("in-progress");
    expect(readReport("発生なし", { ...context, target: "誤送付ゼロ" }).status).toBe("in-progress");
    expect(readReport("なし", { ...context, target: "点検10件" }).status).toBe("not-started");
  });

  it("has its number until now, where a rate of all is asked for", () => {
    const context = { ...MID_YEAR, initiative: "栄養指導の実施", target: "実施率70%", periodEnd: "2026-03-31" };
    expect(readReport("初回の面接の実施者は38人です。", context).status).toBe("in-progress");
    expect(readReport("指導の実施者は38人です。", { ...context, target: "38人" }).status).toBe("done");
  });

  it.each<[string, string, Status]>([
    ["年3回", "6月に1回目を開いた。", "in-progress"],
    ["説明会を3回開く。", "第1回を6月に、第2回を8月に開いた。", "in-progress"],
    ["説明会を2回開く。", "第1回を6月に開いた。第2回を8月に開いた。", "done"],
    ["説明会を開く。", "8月に第2回を開いた。", "done"],
  ])("of several times (%s): %s", (target, text, wanted) => {
    expect(readReport(text, { ...MID_YEAR, initiative: "住民説明会の開催", target }).status).toBe(wanted);
  });

  it.each<[string, string, string, Status]>([
    ["排水路の清掃", "6km", "6.3kmを清掃した。土砂の多い2地点には秋に沈砂池を設ける。", "done"],
    ["保育園の巡回", "18園", "18園を巡回した。相談の多い3園には冬に再度伺う。", "done"],
    ["排水路の清掃", "6km", "6.3kmを清掃した。秋にも清掃する。", "in-progress"],
    ["排水路の清掃", "6km", "4.8kmを清掃した。土砂の多い2地点には秋に沈砂池を設ける。", "in-progress"],
    ["排水路の清掃", "6km", "6.3kmを清掃した。残る区間は秋に行う。", "in-progress"],
    ["審議委員の委嘱", "9人", "9人から応募があった。選考を行い、11月に委嘱する。", "in-progress"],
  ])("of %s (%s) is done where its deeds reach all that the target counts, whatever else follows: %s", (initiative, target, text, wanted) => {
    expect(readReport(text, { ...MID_YEAR, ...ENDED, initiative, target }).status).toBe(wanted);
  });

  it.each<[string, string, string, string, Status]>([
    ["火葬場の案内板", "見やすい案内板が立っている。", "案内板を6月に立てた。", "会葬者の声を聞き、配置を検討する。", "done"],
    ["住居表示の台帳の整理", "台帳の照合が済んでいる。", "台帳を照合し、7月に終えた。", "地番図の様式を作成する(11月)。", "done"],
    ["納涼祭の開催", "来場者が安全に楽しんでいる。", "8月11日に開催した。", "納涼祭の収支をまとめ、12月に報告する。", "done"],
    ["貸出端末の入替え", "新しい端末が使われている。", "8月20日から新しい端末が稼働している。", "操作の研修を行う。", "done"],
    ["功労者の表彰", "8人程度を表彰する。", "8人を決めた。式典は中止し、表彰状は手渡した。", "市報で受賞者を紹介する。", "done"],
    ["功労者の表彰", "8人程度を表彰する。", "8人を決めた。式典は中止した。", "市報で受賞者を紹介する。", "in-progress"],
    ["送迎の見直し", "送迎の経路が決定している。", "保護者に聞き取り、経路を決定した。", "経路を基に運行を委託する。", "done"],
    ["案内板の更新", "案内板が更新されている。", "文面を作成した。", "業者と協議し、年内に更新する。", "in-progress"],
    ["手引による啓発", "手引が全戸に配布されている。", "手引を作成した。", "自治会を通じて配布する。", "in-progress"],
    ["遊具の塗替え", "遊具の塗替えが済んでいる。", "南部の遊具を塗り替えた。", "残る遊具を塗り替える。", "in-progress"],
    ["協定の締結", "協定が締結されている。", "協定書の案を作成した。", "案に沿って協議する。", "in-progress"],
    ["巡回の見直し", "巡回が42か所で行われている。", "巡回を40か所で行った。", "巡回の手引を作成する。", "in-progress"],
  ])("of %s (%s): %s Beside the plan: %s", (initiative, target, text, plan, wanted) => {
    const reading = readReport(text, { ...MID_YEAR, ...ENDED, initiative, target, plan });
    expect([reading.status, reading.unfinished === null]).toEqual([wanted, wanted === "done"]);
  });

  it("has nothing unfinished in what was called off", () => {
    const context = { ...MID_YEAR, ...ENDED, initiative: "納涼会の開催" };
    expect(readReport("8月に開催し、初日は雨のため中止した。", context).unfinished).toBeNull();
    expect(readReport("初日は雨のため中止した。2日目の会場を調整している。", context).unfinished).toMatchObject({ text: "2日目の会場を調整している" });
  });

  it("is not put off where what was called off is held later in the year", () => {
    const context = { ...MID_YEAR, initiative: "避難訓練の実施", periodEnd: "2025-08-31" };
    expect(readReport("7月の訓練は大雨のため中止した。", { ...context, plan: "11月に振り替えて行う。" }).status).toBe("not-started");
    expect(readReport("7月の訓練は大雨のため中止した。", { ...context, plan: "来年度に振り替えて行う。" }).status).toBe("postponed");
    expect(readReport("7月の訓練は大雨のため中止した。", context).status).toBe("postponed");
  });

  it.each<[string, string, Status, boolean]>([
    ["案を作成した。意見公募は、令和8年度に実施することとした。", "案を作成し、意見公募を行う。", "in-progress", true],
    ["意見公募は、令和8年6月に行うこととした。", "意見公募を行う。", "postponed", true],
    ["意見公募は、令和7年11月に行うこととし、87件の意見を得た。", "意見公募を行う。", "done", false],
  ])("%s tells of a deed put off beyond the year, beside one that the target asks for", (text, target, status, isOff) => {
    const reading = readReport(text, { ...FINAL, initiative: "景観の計画", target });
    expect([reading.status, reading.notAchieved !== null]).toEqual([status, isOff]);
  });

  it.each<[string, string, Status, boolean]>([
    ["巡回の試行結果をまとめた。利用が少なく、常設は見送ることとした。", "移動図書館の巡回を試行し、効果を検証する。", "done", false],
    ["巡回の試行結果をまとめた。住民説明会は見送ることとした。", "移動図書館の巡回を試行し、住民説明会を行う。", "done", true],
    ["課題を整理した。検討会の開催は見送ることとした。", "移動図書館の巡回方法を検討する。", "postponed", true],
    ["比較調査の結果、委託による運行は行わないこととし、直営を続けることに決定した。", "運行の手法を決定する。", "done", false],
    ["比較調査の結果、委託による運行は行わないこととした。", "委託による運行を始める。", "postponed", true],
    ["目標とする巡回回数を確保することができた。経路の見直しを検討する。", "巡回を40回行う。", "done", false],
    ["11月に設置工事に着手した。計画どおり進んでいる。", "年度内に設置工事に着手する。", "done", false],
    ["11月に設置工事に着手した。計画どおり進んでいる。", "年度内に設置工事を終える。", "in-progress", false],
    ["11月に設置工事に着手したが、遅れが生じている。", "年度内に設置工事に着手する。", "in-progress", true],
  ])("%s is held against the target %s", (text, target, status, isOff) => {
    const reading = readReport(text, { ...FINAL, initiative: "移動図書館", target });
    expect([reading.status, reading.notAchieved !== null]).toEqual([status, isOff]);
  });

  it("is done where what follows is in sight, and made good by no rest of it", () => {
    const context = { ...FINAL, initiative: "用地の取得", target: "用地を取得している。" };
    expect(readReport("用地の取得を11月に終えた。令和8年度の着工の見通しが立った。", context)).toMatchObject({ status: "done", notAchieved: null });
    expect(readReport("初日は大雪のため中止となり、2日目だけ開催した。", { ...FINAL, initiative: "冬の市の開催" }).notAchieved).not.toBeNull();
    expect(readReport("初日は大雪のため中止となり、翌週に開催した。", { ...FINAL, initiative: "冬の市の開催" }).notAchieved).toBeNull();
    expect(readReport("苗を30aに植え、生育は順調である。", { ...MID_YEAR, initiative: "新品種の栽培", plan: "10月に収穫する。", periodEnd: "2025-10-31" }).status).toBe("in-progress");
  });

  it("is not under way by the steps that a plan still has before it", () => {
    const context = { ...MID_YEAR, initiative: "車庫跡地の売却", periodEnd: "2026-03-31" };
    expect(readReport("売却は11月の予定である。", { ...context, plan: "11月に入札を公告し、1月に契約する。" }).status).toBe("not-started");
    expect(readReport("測量を終えた。売却は11月の予定である。", { ...context, plan: "11月に入札を公告し、1月に契約する。" }).status).toBe("in-progress");
  });

  it.each([
    ["督促の遅れは2件であった。0件にはできなかった。", null],
    ["残業は月30時間で、20時間以下に抑えられなかった。", null],
    ["受付の一本化は12月にできなかった。", "受付の一本化は12月にできなかった"],
  ])("%s: a number that was not reached is none of the work left undone", (text, words) => {
    expect(readReport(text, { ...FINAL, initiative: "督促の事務" }).notAchieved?.text ?? null).toBe(words);
  });

  it.each<[string, Partial<ReportContext>, Status]>([
    ["8月に設置箇所を選定した。", { initiative: "監視カメラ設置箇所の選定", ...ENDED }, "done"],
    ["電話会議の予約は0件", { initiative: "電話会議の予約", target: "予約 20件", ...ENDED }, "in-progress"],
    ["電話会議の予約は16件", { initiative: "電話会議の予約", target: "予約 20件", ...ENDED }, "done"],
    ["予約の取り違えは0件", { initiative: "電話会議の予約", target: "取り違え 0件", ...ENDED }, "done"],
    ["8月に納入業者を選定した。", { initiative: "監視カメラの設置" }, "in-progress"],
    ["警報のレベル4への引上げに伴い中止した。", { initiative: "川開きの開催", ...ENDED }, "postponed"],
    ["感染を恐れて休む会もあり、31か所で活動", { initiative: "ふれあい会の拡大", target: "40か所", allYear: true }, "in-progress"],
    ["入札不調のため、仕様を見直し、年明けの2月の施工とする。", { initiative: "冷房機の更新", target: "更新の完了", ...ENDED }, "in-progress"],
    ["配置を見直し、8月に新しい机へ替えた。", { initiative: "窓口の机の更新", ...ENDED }, "done"],
    ["計画外の運転の停止はなし", { initiative: "焼却炉の運転", allYear: true }, "in-progress"],
    ["護岸が2月に完成し、来年度に植栽を行う。", { initiative: "河川公園の整備", periodEnd: "2027-03-31" }, "not-started"],
    ["8月の講習は大雨で中止としたが、代わりに10月9日に実施する。", { initiative: "講習の実施", periodEnd: "2026-01-31", resumes: true }, "not-started"],
    ["前期の養成校に1名が入校、後期に1名が入校予定", { initiative: "資格の取得", target: "2名", periodEnd: "2026-03-31" }, "in-progress"],
    ["様式の作成、説明会の開催を予定", { initiative: "台帳の整備", periodEnd: "2026-03-31" }, "not-started"],
    ["9月に3台が納められた。", { initiative: "巡回用の軽貨物車", target: "3台", periodEnd: "2025-11-30" }, "done"],
    ["4月分から新料金を適用した。問合せには個別に対応している。", { initiative: "駐車料金の改定", target: "新料金の適用", periodEnd: "2025-04-30" }, "done"],
    ["4月分から新料金を検討した。問合せには個別に対応している。", { initiative: "駐車料金の改定", target: "新料金の適用", periodEnd: "2025-04-30" }, "in-progress"],
    ["地区懇談会を12地区で開いた。", { initiative: "避難路の実質化", target: "計画の見直し 20地区", periodEnd: "2026-03-31" }, "in-progress"],
    ["20地区の計画を見直した。", { initiative: "避難路の実質化", target: "計画の見直し 20地区", periodEnd: "2026-03-31" }, "done"],
    ["9月に2台が納められた。", { initiative: "巡回用の軽貨物車", target: "3台", periodEnd: "2025-11-30" }, "in-progress"],
    ["9月に3台を発注した。", { initiative: "巡回用の軽貨物車", target: "3台", periodEnd: "2025-11-30" }, "in-progress"],
    ["補助の内示が遅れ、開設は12月となった。", { initiative: "相談室の開設", ...ENDED }, "not-started"],
    ["10月1日に開所式を行った。", { initiative: "相談室の開設", periodEnd: "2025-10-31" }, "done"],
    ["12月に条例を改正し、4月1日から施行する予定である。", { initiative: "条例の改正", periodEnd: "2026-03-31" }, "not-started"],
    ["8月に条例を改正し、10月1日から施行する予定である。", { initiative: "条例の改正", periodEnd: "2026-03-31" }, "in-progress"],
    ["14件、4.2kmを発注し、うち1.1kmが完了した。", { initiative: "側溝の取替", target: "取替え 5km", periodEnd: "2026-03-31" }, "in-progress"],
    ["9月補正で予算を計上した。", { initiative: "発電機の配備", ...ENDED }, "in-progress"],
    ["9月補正で予算を確保した。", { initiative: "修繕費の予算の確保", ...ENDED }, "done"],
    ["6月の会議で予定地を1か所に決定した。", { initiative: "車庫の予定地の選定", ...ENDED }, "done"],
    ["6月の会議で予定地を1か所に決定した。", { initiative: "車庫の建設" }, "in-progress"],
    ["請負業者を決定しました。", { initiative: "庁内電話網の整備" }, "in-progress"],
    ["庁内電話網の整備を終えた。", { initiative: "庁内電話網の整備" }, "done"],
    ["担当者向けの勉強会を開いた。", { initiative: "内部監査制度の構築" }, "in-progress"],
    ["5月に勉強会を開いた。", { initiative: "勉強会の開催" }, "done"],
    ["相談会を4回開いた。", { allYear: true }, "in-progress"],
    ["相談会を4回開いた。", { periodEnd: "2026-03-31", initiative: "相談体制の充実" }, "in-progress"],
    ["8月31日に訓練を行った。今後は結果を検証し、次年度の訓練に生かす。", ENDED, "done"],
    ["8月31日に訓練を行った。今後は結果を検証し、次年度の訓練に生かす。", { periodEnd: "2026-03-31" }, "in-progress"],
    ["8月31日に避難訓練を行った。現在、アンケートを集計中である。", { initiative: "避難訓練の実施", ...ENDED }, "done"],
    ["避難訓練の説明会を開いた。訓練は11月に行う。", { initiative: "避難訓練の実施", ...ENDED }, "in-progress"],
    ["6月に要綱を定め、10月1日から施行する。", { initiative: "補助の見直し", ...ENDED }, "done"],
    ["6月に要綱を定め、10月1日から施行する。", { initiative: "要綱の施行", ...ENDED }, "in-progress"],
    ["改修を完了し、今後は利用状況を検証する。", { initiative: "待合室の改修", ...ENDED }, "done"],
    ["7月に点検表を完成させた。", { initiative: "車両の点検の徹底", target: "点検表を作る", plan: "点検表に沿った点検を続ける。", ...ENDED }, "done"],
    ["7月に点検表の案を完成させた。", { initiative: "車両の整備", target: "点検表を作る", plan: "点検表の案に沿って協議を行う。", ...ENDED }, "in-progress"],
    ["7月に設計書を完成させた。", { initiative: "歩道の工事", target: "歩道の工事を終える", plan: "設計書に基づき工事を行う。", ...ENDED }, "in-progress"],
    ["改修を完了し、今後は利用状況を検証する。", { initiative: "待合室の利用状況の検証", ...ENDED }, "in-progress"],
    ["展示は予算の都合で下期に繰り延べた。", ENDED, "not-started"],
    ["展示は来年度に繰り延べた。", ENDED, "postponed"],
    ["会場の都合により12月へ変更した。", { initiative: "設備の更新", ...ENDED }, "not-started"],
    ["公募を始め、9月12日に候補者を選定した。", { initiative: "指定管理者の公募", ...ENDED }, "done"],
    ["7月に公募を始めた。9月に候補者を選定した。", { initiative: "指定管理者の公募", ...ENDED }, "done"],
    ["7月に公募を始めた。", { initiative: "指定管理者の公募", ...ENDED }, "in-progress"],
    ["8月8日に調製し、市長に提出した。", { initiative: "台帳の調製", ...ENDED }, "done"],
    ["文面を作成し、業者に発注した。", { initiative: "案内板の設置", ...ENDED }, "in-progress"],
    ["文面を作成し、業者に発注した。", { initiative: "文面の作成", ...ENDED }, "done"],
    ["業者の選定が長引き、契約が9月となった。", { initiative: "案内板の設置", ...ENDED }, "in-progress"],
    ["点検の要領を作成した。", { initiative: "防火設備の点検訓練", periodEnd: "2025-11-30" }, "in-progress"],
    ["点検訓練を実施した。", { initiative: "防火設備の点検訓練", periodEnd: "2025-11-30" }, "done"],
    ["実行委員会を開き、演目を決定した。", { initiative: "演劇祭の開催", periodEnd: "2025-11-30" }, "in-progress"],
    ["素案を作成し、パブリックコメントを実施した。", { initiative: "計画の策定", ...ENDED }, "in-progress"],
    ["設置は9月となった。", { initiative: "案内板の設置", ...ENDED }, "done"],
    ["7月1日から1名を配置している。", { initiative: "相談員の配置", ...ENDED }, "done"],
    ["資料を作成した。要綱は起案中である。", { initiative: "要綱の制定", ...ENDED }, "in-progress"],
    ["8月の訓練は大雨のため中止した。なお、図上での研修を別に行った。", ENDED, "postponed"],
    ["屋上の塗替えは7月に終えた。外壁は入札不調により、11月に再度入札する。", { initiative: "市民会館の改修", target: "屋上及び外壁の塗替え", ...ENDED }, "in-progress"],
    ["屋上の塗替えは7月に終えた。好評につき、11月に見学会を行う。", { initiative: "市民会館の改修", target: "屋上の塗替え", ...ENDED }, "done"],
    ["国の指針が出された後、周知する予定である。", { initiative: "制度の周知", periodEnd: "2026-03-31" }, "not-started"],
    ["8月に国の指針が出された後、周知する予定である。", { initiative: "制度の周知", periodEnd: "2026-03-31" }, "in-progress"],
    ["策定委員会を設置し、市民の声を聞く会を開いた。", { initiative: "景観計画の策定", target: "計画の策定", periodEnd: "2026-03-31" }, "in-progress"],
    ["策定委員会を設置した。", { initiative: "策定委員会の設置", periodEnd: "2026-03-31" }, "done"],
    ["実行委員会を2回開いた。8月に申込みを締め切り、申込者は412人となった。", { initiative: "湖畔駅伝の開催", target: "参加者500人", periodEnd: "2025-11-30" }, "in-progress"],
    ["7月20日に開催し、412人が走った。", { initiative: "湖畔駅伝の開催", periodEnd: "2025-11-30" }, "done"],
    ["申込者は41人となった。", { initiative: "体験講座の開催", target: "申込み40人", periodEnd: "2025-11-30" }, "done"],
    ["説明会を2地区で開いた。", { plan: "残る3地区で説明会を開く。" }, "in-progress"],
    ["ごみの出し方の講座を12回開いた。", { allYear: true, plan: "今後も継続する。" }, "in-progress"],
    ["", { shared: "素案を作成中", initiative: "計画の策定", siblings: ["研修の実施"] }, "in-progress"],
    ["", {}, "unknown"],
  ])("%s %j", (text, context, wanted) => {
    expect(readReport(text, { ...MID_YEAR, ...context }).status).toBe(wanted);
  });

  it.each<[string, Partial<ReportContext>, string | null]>([
    ["資料を集め、3月までに台帳を作成します。", {}, "3月までに"],
    ["台帳の作成には着手していない。", {}, "着手していない"],
    ["台帳の様式を検討中", {}, "検討中"],
    ["対象施設の半数で点検作業が終わった。", {}, "半数"],
    ["約半数の施設の点検を終えた。", {}, "半数"],
    ["修繕を9月3日に契約し、工期は11月末までとなっている。", {}, "11月末"],
    ["11月14日に開催することが決まった。", {}, "11月14日"],
    ["台帳の整備には至っておりません。", {}, "至っておりません"],
    ["8月25日に台帳を作成し、各課に配布した。", {}, null],
    ["8月25日に台帳を作成した。今後も記載内容の充実に努める。", {}, null],
    ["台帳の作成は中止した。", {}, null],
    ["台帳を作成した。", { plan: "残る様式を作成する。" }, "残る様式"],
  ])("unfinished: %s", (text, context, words) => {
    const { unfinished } = readReport(text, { ...MID_YEAR, ...ENDED, ...context });
    if (words === null) expect(unfinished).toBeNull();
    else expect(unfinished?.text).toContain(words);
  });
});

describe("a final report against what belongs to it", () => {
  it.each<[string, Partial<ReportContext>, Status]>([
    ["中間報告のとおり", { midYear: "8月に台帳を作成した。" }, "done"],
    ["中間報告のとおり", { midYear: "7月から運用を開始した。" }, "done"],
    ["中間報告のとおり", { midYear: "台帳の作成は未着手である。" }, "not-started"],
    ["中間報告のとおり", { midYear: "業者を選定した。", initiative: "監視カメラの設置" }, "in-progress"],
    ["中間報告のとおり", { midYear: "大雨のため中止した。" }, "postponed"],
    ["中間報告のとおり", {}, "unknown"],
    ["法人として事業を展開している。", { midYear: "4月1日に設立登記を完了した。", initiative: "協会の法人化", periodEnd: "2025-04-30" }, "done"],
    ["法人として事業を展開している。", { midYear: "登記の書類を作成中である。", initiative: "協会の法人化", periodEnd: "2025-04-30" }, "in-progress"],
    ["中間報告のとおり実施し、2月に報告書をまとめた。", { midYear: "資料を収集中" }, "done"],
    ["関係者との調整を行った。", { initiative: "避難計画の策定" }, "in-progress"],
    ["関係者との調整を行った。", { initiative: "関係者との調整" }, "done"],
    ["分室を図書室とすることを決定し、改修の設計に着手した。", { initiative: "分室の活用", target: "分室の用途の決定", periodEnd: "2026-03-31" }, "done"],
    ["分室の図面を整え、改修の設計に着手した。", { initiative: "分室の活用", target: "分室の用途の決定", periodEnd: "2026-03-31" }, "in-progress"],
    ["委員会を重ね、4月の移管に向けた引継ぎを終えた。", { initiative: "移動図書館の移管", target: "運行先との引継ぎ", periodEnd: "2026-03-31" }, "done"],
    ["委員会を重ね、4月の移管に向けた打合せを終えた。", { initiative: "移動図書館の移管", target: "運行先との引継ぎ", periodEnd: "2026-03-31" }, "in-progress"],
    ["交流会を続けている。", { allYear: true }, "done"],
    ["計画の策定を続けている。", { allYear: true }, "in-progress"],
    ["移転の作業を進めた。", { periodEnd: "2027-03-31" }, "in-progress"],
    ["設計を終えた。来年度に工事を行う予定である。", { periodEnd: "2027-03-31", initiative: "倉庫の設計" }, "done"],
    ["8棟のうち5棟を直した。3棟については資材が届かず、繰越とした。", { initiative: "団地の修繕", target: "8棟" }, "in-progress"],
    ["台帳の整備を進め、整備率は47.5%となった。", { initiative: "台帳の整備", target: "整備率45%" }, "done"],
    ["台帳の整備を進め、整備率は47.5%となった。", { initiative: "台帳の整備", target: "台帳を整備する。" }, "in-progress"],
    ["4施設の灯具を替えた。電気代は年に約2割の削減が見込まれる。", { initiative: "照明の更新" }, "done"],
    ["5社と協定を結び、設備投資額は約31億円が見込まれる。", { initiative: "企業の誘致", target: "協定5社" }, "done"],
    ["4施設の灯具を替えた。利用の増加が見込まれる。", { initiative: "照明の更新" }, "done"],
    ["4施設の灯具を替えた。3月末には12施設の更新が見込まれる。", { initiative: "照明の更新" }, "in-progress"],
    ["候補地を2か所に絞った。用地の選定には時間を要しており、引き続き検討する。", { initiative: "車庫の移転", target: "用地を選定する。" }, "in-progress"],
    ["用地を選定した。住民への説明には時間を要しており、引き続き行う。", { initiative: "車庫の移転", target: "用地を選定する。" }, "done"],
    ["4施設の灯具を替えた。残りは2月に替える見込みである。", { initiative: "照明の更新" }, "in-progress"],
    ["書庫は2月末に完成、前庭は6月末の完成となる見込みである。", { initiative: "資料館の建設", target: "建設工事の完了" }, "in-progress"],
    ["入札が不調となったが、2月に再度入札し契約した。工事の完了は令和8年8月を予定している。", { initiative: "車庫の整備工事" }, "in-progress"],
    ["策定委員会を設置した。", { initiative: "景観計画の策定", target: "計画の策定" }, "in-progress"],
    ["護岸が2月に完成し、令和8年度に園路の整備を行う。", { initiative: "河川公園の整備", periodEnd: "2027-03-31" }, "in-progress"],
    ["計画外の運転の停止はなかった。", { initiative: "焼却炉の運転", target: "停止0日", allYear: true }, "done"],
    ["2月の説明会で同意を得た。施設は令和8年度末で廃止する。", { initiative: "集会所の廃止に向けた協議", target: "同意を得る。" }, "done"],
    ["説明会を開いた。施設は年度末で廃止する。", { initiative: "集会所の廃止", target: "廃止" }, "in-progress"],
    ["1月に国へ届出を行い、4月1日から運用することとなった。", { initiative: "制度の統合", target: "届出" }, "done"],
    ["1月に国へ届出を行い、3月1日から運用する予定である。", { initiative: "制度の統合", target: "統合" }, "not-started"],
    ["9地区の順番を決めた。残りの地区は引き続き検討する。", { initiative: "集会所の統合計画の作成", target: "全30地区の順番を決定する。" }, "in-progress"],
    ["30地区の順番を決めた。管理の方法は引き続き検討する。", { initiative: "集会所の統合の順番の決定", target: "30地区の順番を決定する。" }, "done"],
    ["関係団体との協議の結果、採算が取れないことから車庫の建設は見送り、借上げを研究することとした。", { initiative: "車庫の建設に向けた検討", target: "基本計画の策定" }, "postponed"],
    ["推進委員会を開催した。", { initiative: "交通安全の推進", target: "啓発", allYear: true }, "done"],
  ])("%s %j", (text, context, wanted) => {
    expect(readReport(text, { ...FINAL, ...context }).status).toBe(wanted);
  });

  it.each<[string, string, boolean]>([
    ["6月に準備組合を設立したが、整備方針については地権者との調整に時間を要しており、来年度の決定を目指して引き続き協議する。", "準備組合の設立及び整備方針の決定", true],
    ["関係者との調整が続いており、次年度の策定に向けて引き続き協議を進める。", "整備方針の策定", true],
    ["台帳は今年度に整えるべく進めてきたが、国が様式を改めることから、令和9年度の発行に向けて新しい様式で進めることとする。", "台帳の発行", true],
    ["1月に申請書を出し、国の審査を受けている。認可は6月の見込みである。", "国の認可を受ける。", true],
    ["12月に国の認可を受けた。記念の式は6月の予定である。", "国の認可を受ける。", false],
    ["整備方針を策定した。来年度の改定に向けて引き続き意見を聞く。", "整備方針の策定", false],
    ["整備方針は3月に策定し、来年度の公表に向けて引き続き調整する。", "整備方針の策定", false],
    ["協議会を4回開いた。次年度の開催に向けて引き続き準備を進める。", "協議会の開催", false],
  ])("%s against %s: left for the year to come", (text, target, isLeft) => {
    expect(readReport(text, { ...FINAL, initiative: "駅前の再整備", target }).notAchieved !== null).toBe(isLeft);
  });

  it.each<[string, boolean]>([
    ["据付けに日数を要し、県との協定期間を9月末まで延長した。", true],
    ["機器の納入期限を6月まで延長した。", true],
    ["申込みの受付期間を12月まで延長し、84人が受講した。", false],
    ["1棟は検査を終えたが、もう1棟は部品が足りず、来年度へ継続となった。", true],
    ["2棟とも検査を終えた。この事業は来年度へ継続することとした。", false],
    ["補助金の申請は7件にとどまった。", false],
    ["関係者との協議にとどまった。", true],
  ])("%s tells of work left undone: %s", (text, isLeft) => {
    expect(readReport(text, { ...FINAL, initiative: "水門の更新" }).notAchieved !== null).toBe(isLeft);
  });

  it("tells a bare reference from one that goes on", () => {
    expect(readReport("（1）中間報告のとおり。", FINAL)).toMatchObject({ onlyRefers: true });
    expect(readReport("上半期の報告に同じ", FINAL)).toMatchObject({ onlyRefers: true });
    for (const text of ["中間報告と同内容", "中間報告済み", "中間報告と同一", "中間報告で述べたとおり", "9月報告のとおり", "上期の取組のとおり", "前半の報告と同じ", "中間の記載のとおり", "上半期の現状に記載のとおり", "上期の取組実績のとおり", "中間報告と同じ内容である。", "中間時点の報告に変更なし"]) expect(readReport(text, FINAL)).toMatchObject({ onlyRefers: true });
    for (const text of ["上半期の現状を踏まえ、計画のとおり進めた。", "中間報告後に実施済み", "他市の事例を参照した。"]) expect(pointsBack(text)).toBe(false);
    for (const text of ["中間報告参照", "中間報告書を参照のこと", "中間報告欄のとおり", "中間報告に同様である。"]) expect(readReport(text, FINAL)).toMatchObject({ onlyRefers: true });
    const goesOn = "中間報告のとおり\n2月に2回目を開いた。";
    expect([pointsBack(goesOn), readReport(goesOn, FINAL).onlyRefers]).toEqual([true, false]);
    expect(readReport("計画どおり実施した。", FINAL)).toMatchObject({ onlyRefers: false });
  });

  it("names what is still open where a final report only points back", () => {
    const open = readReport("中間報告のとおり", { ...FINAL, midYear: "台帳は作成中である。" });
    expect(open.unfinished).toMatchObject({ text: "台帳は作成中である", source: "midYear" });
    expect(readReport("中間報告のとおり", { ...FINAL, midYear: "台帳を作成した。" }).unfinished).toBeNull();
  });

  it.each<[string, string, string]>([
    ["次の選挙での実施に向け、要綱を整えた。", "車両が間に合わず、試行は見送った。", "postponed true"],
    ["来シーズンは開設できる見込みである。", "ろ過機の故障により、開設を取りやめた。", "postponed true"],
    ["次の選挙での実施に向け、要綱を整えた。", "移動投票所を試行した。", "done false"],
    ["11月に試行した。", "車両が間に合わず、試行は見送った。", "done false"],
  ])("only prepares for another time: %s / %s", (text, midYear, wanted) => {
    const { status, notAchieved } = readReport(text, { ...FINAL, midYear, initiative: "移動投票所の試行", periodEnd: "2025-08-31" });
    expect(`${status} ${String(notAchieved !== null)}`).toBe(wanted);
  });

  it.each(["中間報告に記載のとおり", "前回報告から変更なし", "中間報告の内容のとおり", "中間報告の内容から変わりない。", "中間報告において報告済みです。", "中間報告時と同様", "中間レビューのとおり", "前期レビューと同じ"])("points back: %s", (text) => {
    expect(readReport(text, FINAL)).toMatchObject({ onlyRefers: true });
  });

  it("takes what the mid-year report called off for not done", () => {
    expect(readReport("中間報告のとおり", { ...FINAL, midYear: "訓練は中止した。" }).notAchieved).toMatchObject({ source: "midYear" });
  });

  it("is done where a number was missed and only the outcome looks ahead", () => {
    const context = { ...FINAL, initiative: "庭園の手入れ", shared: "土の入替えの効果が出るのは来年以降となる。" };
    expect(readReport("入園者は8千人と前年を下回った。", context).status).toBe("done");
    expect(readReport("入替えは来年以降となる。", context).status).not.toBe("done");
  });

  it("leaves shared words to the sub-item that they concern", () => {
    const context = { ...FINAL, shared: "台帳の電子化は見送った。", siblings: ["研修会の開催"] };
    expect(readReport("様式を定めた。", { ...context, initiative: "台帳の電子化" }).notAchieved).toMatchObject({ source: "shared" });
    expect(readReport("研修会を3回開いた。", { ...context, initiative: "研修会の開催", siblings: ["台帳の電子化"] }).notAchieved).toBeNull();
  });

  it.each<[string, Partial<ReportContext>, boolean]>([
    ["手引の作成については、職員の負担が大きいことから、来年度に行うこととした。", { initiative: "手引の作成" }, true],
    ["手引の作成については、職員の負担が大きいことから、来年度に行うこととした。", { initiative: "手引の作成", periodEnd: "2027-03-31" }, false],
    ["手引の完成は令和8年6月の予定である。", {}, true],
    ["手引の完成は令和8年2月の予定である。", {}, false],
    ["手引を作成した。来年度に改訂する予定である。", { initiative: "手引の作成" }, false],
    ["研修は来年度も年2回行うこととした。", { initiative: "研修の実施" }, false],
  ])("beyond the year: %s %j", (text, context, wanted) => {
    expect(readReport(text, { ...FINAL, ...context }).notAchieved !== null).toBe(wanted);
  });
});

describe("reports of every kind of department", () => {
  it.each([...INITIATIVES, ...DUE, ...LONGER, ...DATED, ...IN_SERVICE, ...AFTER_MARCH, ...HANDED_OVER, ...IN_USE_SINCE, ...ON_THE_WAY, ...IN_PARTS, ...STAGES, ...IN_PASSING, ...NOTES])("$initiative ($report): $text", ({ initiative, periodEnd, allYear, report, text, states, proof }) => {
    const { status, unfinished, notAchieved } = readReport(text, { report, fiscalYear: 2025, initiative, periodEnd, allYear });
    expect(states.map((state) => STATUS[state])).toContain(status);
    if (proof !== null) expect((report === "final" ? notAchieved : unfinished) !== null).toBe(proof);
  });
});

describe("rewrites that change nothing", () => {
  const wide = (text: string) => text.replace(/[0-9()%,]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  const spaced = (text: string) => text.replace(/([。、\n])/g, " $1　");
  it.each([...SEVERAL, ...VARIANTS].map(([text]: SentenceRow) => [text]))("%s", (text) => {
    for (const context of [MID_YEAR, FINAL]) {
      const { status, notAchieved } = readReport(text, context);
      for (const rewrite of [wide, spaced]) {
        const other = readReport(rewrite(text), context);
        expect([other.status, other.notAchieved !== null]).toEqual([status, notAchieved !== null]);
      }
    }
  });
});

it.each<[string, string, Status]>([
  ["夜間の窓口の開設は見合わせた。", "隣の市の窓口を使えるよう協定を結んだ。", "postponed"],
  ["協議を重ね、電話の受付を始めた。夜間の窓口の開設は見合わせた。", "利用は120件となった。", "done"],
  ["8月は夜間の窓口の開設を見合わせた。", "9月以降に41件の利用があった。", "done"],
])("%s beside an outcome that tells of something done: %s", (text, shared, wanted) => {
  expect(readReport(text, { ...FINAL, shared, initiative: "相談の充実", target: "夜間の窓口を開設する", periodEnd: "2026-03-31" }).status).toBe(wanted);
});

it.each<[string, Status]>([
  ["うち4組が就農の準備に入った。", "done"],
  ["4組分の準備に入った。", "in-progress"],
])("what some did next whom the work was for, told in the outcome: %s", (shared, wanted) => {
  expect(readReport("2回、計11組の相談に応じた。", { ...FINAL, shared, initiative: "就農相談会", target: "2回", periodEnd: "2026-02-28" }).status).toBe(wanted);
});

it.each<[string, Status]>([
  ["12台中8台の交換が終わった。", "done"],
  ["12台のうち4台の交換が終わった。", "in-progress"],
])("how many of all there are by now, beside the number of one year: %s", (shared, wanted) => {
  expect(readReport("5台を交換した。", { ...FINAL, shared, initiative: "冷房機の交換", target: "5台", periodEnd: "2026-02-28" }).status).toBe(wanted);
});

describe("why a number fell short, told in the outcome", () => {
  const context = { ...FINAL, initiative: "狭い道の拡幅", target: "拡幅 6路線", periodEnd: "2026-03-31" };
  it.each<[string, string, Partial<ReportContext>, boolean]>([
    ["拡幅は4路線であった。", "隣り合う土地では協議が進まなかった。", {}, false],
    ["拡幅は4路線であった。", "隣り合う土地では協議が進まなかった。", { initiative: "土地の協議" }, true],
    ["拡幅を始めた。", "隣り合う土地では協議が進まなかった。", {}, true],
    ["拡幅は4路線であった。", "草刈りの後継者が見つからない地区も多い。", {}, false],
    ["拡幅は4路線であった。", "山あいでは引き受け手がなかなか見つからない。", {}, false],
    ["拡幅は4路線であった。", "山あいでは担い手が見つかっていない。", { initiative: "担い手の紹介" }, true],
    ["拡幅は4路線であった。", "舗装が進まなかった。", {}, true],
    ["夜間の利用は資材の手配がつかなかったため、2路線下回った。", "", {}, false],
    ["拡幅が進まなかったため、目標を下回った。", "", {}, true],
    ["資材の手配がつかなかったため、完成しなかった。", "", {}, true],
  ])("%s / %s %j", (text, shared, more, wanted) => {
    expect(readReport(text, { ...context, ...more, shared }).notAchieved !== null).toBe(wanted);
  });
});

describe("what the outcome tells of others", () => {
  const context = { ...FINAL, initiative: "禁煙の支援", target: "禁煙教室を6回開催する", periodEnd: "2026-03-31" };
  it.each<[string, string, Status]>([
    ["修了者は42人で、目標を2人上回った。", "修了した者の6割が3か月後も続けている。", "done"],
    ["禁煙教室を6回開催した。", "県の表彰を受ける見込みである。", "done"],
    ["申込者80人のうち74人が受講し、受講率は92.5%となった。", "受講した者のうち約3割が、職場で手引を作成している。", "done"],
    ["申込者80人のうち74人が受講し、受講率は92.5%となった。", "手引の3割を作成している。", "in-progress"],
    ["禁煙教室を6回開催した。", "喫煙所19か所のうち12か所の撤去を終えた。", "done"],
    ["禁煙教室を6回開催した。", "積立金を使うことで、禁煙教室の受講料を無料のまま維持できる見通しである。", "done"],
    ["禁煙教室を6回開催した。", "積立金を使うことで、禁煙教室の受講料を無料にできる見通しである。", "in-progress"],
    ["禁煙教室を6回開催した。", "相談室の工事を進めている。", "in-progress"],
    ["禁煙教室を6回開催した。", "相談室は3月に完成する見込みである。", "in-progress"],
    ["禁煙教室の資料を準備した。", "禁煙教室は3月に開催する予定である。", "in-progress"],
  ])("%s / %s", (text, shared, wanted) => {
    expect(readReport(text, { ...context, shared }).status).toBe(wanted);
  });
});

describe("what the target names", () => {
  const context = { ...FINAL, initiative: "児童館の統合", target: "統合方針の決定", periodEnd: "2026-03-31" };
  it.each<[string, Status]>([
    ["利用者との話合いを優先し、方針の決定は見送った。", "postponed"],
    ["統合方針の素案を公表し、方針の決定は見送った。", "done"],
    ["方針の決定は見送り、送迎について考えることとした。", "postponed"],
    ["統合方針の素案を公表した。方針の決定は見送り、送迎について考えることとした。", "done"],
  ])("and the report calls off: %s", (text, wanted) => {
    const { status, notAchieved } = readReport(text, context);
    expect([status, notAchieved !== null]).toEqual([wanted, true]);
  });
});

it.each<[string, Status]>([
  ["2回行い、38人が参加した。活動が根付いてきている。", "done"],
  ["2回行い、38人が参加した。花壇は整備されてきている。", "in-progress"],
])("how things have come to be: %s", (text, wanted) => {
  expect(readReport(text, { ...FINAL, initiative: "花壇の手入れ", periodEnd: "2026-03-31" }).status).toBe(wanted);
});

it.each<[string, string, Status]>([
  ["11施設", "見通しが立たないため、実施を見送った。", "postponed"],
  ["動画を公開した。", "見通しが立たないため、開催を見送った。", "done"],
  ["約380人", "大雪により、2つの行事が中止となった。", "done"],
  ["11施設", "見通しが立たないため、2月の開催は見送った。", "done"],
])("%s beside an outcome that calls off: %s", (text, shared, wanted) => {
  const { status, notAchieved } = readReport(text, { ...FINAL, shared, initiative: "来訪者の受入れ", periodEnd: "2026-03-31" });
  expect([status, notAchieved !== null]).toEqual([wanted, true]);
});

it.each<[string, Status]>([
  ["協議会を8月に開き、続ける方向とした。", "in-progress"],
  ["協議会を12月に開き、続ける方向とした。", "not-started"],
])("what a decision at mid-year follows from: %s", (text, wanted) => {
  expect(readReport(text, { report: "midYear", fiscalYear: 2025, initiative: "祭りの開催", periodEnd: "2026-02-28" }).status).toBe(wanted);
});

it.each([["教材の活用状況を確認する。", "done"], ["教材を改訂する。", "in-progress"]])("what follows at mid-year on work whose time is over: %s", (plan, wanted) => {
  expect(readReport("教材を全校に配付した。", { report: "midYear", fiscalYear: 2025, plan, initiative: "見学の受入れ", periodEnd: "2025-06-30" }).status).toBe(wanted);
});

it.each([
  ["講座を1回開催した。1回は中止した。", "来年度の開催に向け、講師を探す。", "done"],
  ["講座を1回開催した。1回は中止した。", "追加の開催に向け、講師を探す。", "in-progress"],
  ["会場を決定した。", "来年度の開催に向け、講師を探す。", "in-progress"],
  ["大雨により中止した。", "来年度の開催方法について、講師と協議する。", "postponed"],
  ["日程を調整している。", "来年度の開催方法について、講師と協議する。", "in-progress"],
])("what a plan for the next time leaves of this one: %s %s", (text, plan, wanted) => {
  expect(readReport(text, { ...MID_YEAR, ...ENDED, plan, initiative: "公開講座の開催", target: "2回開催する。" }).status).toBe(wanted);
});

it.each<[string, Status]>([
  ["受付時間の延長を試行することとした。", "done"],
  ["保護者会の進め方を再検討することとした。", "in-progress"],
])("what the outcome says is decided: %s", (shared, wanted) => {
  expect(readReport("3回開催した。", { ...FINAL, shared, initiative: "保護者会の開催", periodEnd: "2026-03-31" }).status).toBe(wanted);
});

it("is done by what prepares, where the target asks for no more", () => {
  const context = { ...FINAL, initiative: "相談の拠点の設置", periodEnd: "2026-03-31" };
  const text = "4月1日の設置に向け、要綱の制定と職員の配置を終えた。";
  expect(readReport(text, { ...context, target: "設置の準備" }).status).toBe("done");
  expect(readReport(text, { ...context, target: "設置" }).status).toBe("in-progress");
});

describe("how a deed will be done, after its period", () => {
  test.each<[string, string, string]>([
    ["会議を2回開き、点検の方針を固めた。", "防火水槽の点検", "in-progress"],
    ["作成の進め方を決めた。", "手引の作成", "in-progress"],
    ["作成に当たっての基本的な考え方を整理した。", "手引の作成", "in-progress"],
    ["更新の方針を固めた。", "更新方針の策定", "done"],
    ["9月に更新する予定であったが、資材の遅れから12月に変更した。", "案内板の更新", "not-started"],
    ["8月に要領を変更した。", "要領の更新", "done"],
  ])("%s, of %s", (text, initiative, status) => {
    expect(readReport(text, { report: "midYear", fiscalYear: 2025, initiative, periodEnd: "2025-08-31" }).status).toBe(status);
  });
});

test.each<[string, string, string, Status]>([
  ["手話通訳者の確保", "募集を継続しているが、6窓口のうち2窓口で1人の配置となっている。", "各窓口2人", "in-progress"],
  ["手話通訳者の確保", "必要な人数を確保した。今後に備え、登録の募集を続けている。", "各窓口2人", "done"],
  ["調査票の回収", "対象640人中、571人が回答した。", "回収率80％", "done"],
  ["消火器の点検", "36施設中、36施設で実施した。", "36施設", "done"],
  ["消火器の点検", "36施設で点検中", "36施設", "in-progress"],
])("work whose time is over, told of a part of all or of what is still sought: %s: %s", (initiative, text, target, wanted) => {
  expect(readReport(text, { ...MID_YEAR, ...ENDED, target, initiative }).status).toBe(wanted);
});

test.each<[string, string, string, Status]>([
  ["7月から2課で試行した。", "11月に全面実施する。", "全課で電子申請を受け付ける。", "in-progress"],
  ["端末を8台配備した。", "12月から本格運用する。", "全員が端末で記録している。", "in-progress"],
  ["端末を8台配備した。", "12月から本格運用する。", "端末を8台配備する。", "done"],
  ["全館で利用を開始した。", "利用状況を検証する。", "全館で利用する。", "done"],
  ["2館で先行して利用を開始した。", "利用状況を検証する。", "全館で利用する。", "in-progress"],
  ["項目の洗い出しが終わった。", "11月に改訂する。", "手順書を改訂する。", "in-progress"],
])("work whose time is over, of which the whole is still to come: %s %s (%s)", (text, plan, target, wanted) => {
  expect(readReport(text, { ...MID_YEAR, ...ENDED, plan, target, initiative: "利用の電子化、手順書の改訂" }).status).toBe(wanted);
});
