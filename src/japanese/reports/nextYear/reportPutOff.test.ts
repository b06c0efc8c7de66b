import { readReport } from "../report";
import { toldInTheEnd } from "../reportTesting";

describe("work put off beyond the year", () => {
  test.each([
    ["手引の作成は来年度に行うこととした。", "手引の作成", "postponed 手引の作成は来年度に行うこととした"],
    ["手引は来年度中に作成することとした。", "手引の作成", "postponed 手引は来年度中に作成することとした"],
    ["来年度、改めて実施する。", "窓口の案内", "postponed 来年度、改めて実施する"],
    ["講座を4回開いた。来年度、改めて周知を図る。", "講座の開催", "done -"],
    ["手引の完成が翌年度となった。", "手引の作成", "in-progress 手引の完成が翌年度となった"],
    ["手引の完成は5月の予定である。", "手引の作成", "in-progress 手引の完成は5月の予定である"],
    ["手引の完成は令和8年5月の予定である。", "手引の作成", "in-progress 手引の完成は令和8年5月の予定である"],
    ["災害への対応を優先したため、次年度に作成する。", "手引の作成", "postponed 次年度に作成する"],
    ["集計に日時を要したため、次年度当初に作成する。", "手引の作成", "postponed 次年度当初に作成する"],
    ["手引を作成した。庁舎の移転が決まったため、次年度に改訂する。", "手引の作成", "done -"],
    ["講座を6回開いた。希望者が多かったため、次年度に追加で開催する。", "講座の開催", "done -"],
    ["図版をそろえたが、5月に完成する予定である。", "手引の作成", "in-progress 5月に完成する予定である"],
    ["令和8年度中の完成を目指す。", "手引の作成", "in-progress 令和8年度中の完成を目指す"],
    ["手引を作成した。点字版は校正中で、5月に完成する予定である。", "手引の作成", "in-progress -"],
    ["南町とは3月に締結した。北町とは年度をまたいで話し合うことになった。", "協定の締結", "in-progress 北町とは年度をまたいで話し合うことになった"],
    ["協議を年度をまたがずに終え、3月に締結した。", "協定の締結", "done -"],
    ["施工者は決まったものの、工期は6月20日までとなった。", "倉庫の移転", "in-progress 工期は6月20日までとなった"],
    ["倉庫を移転した。貸出しの受付期間は6月20日までとなった。", "倉庫の移転", "done -"],
    ["日本語版を発行した。中国語版は訳者が見つからず時間を要したため、次年度に発行する。", "便利帳の発行", "in-progress 次年度に発行する"],
    ["北棟を塗り替えた。南棟は資材の不足により来年度に塗り替える。", "外壁の塗装", "in-progress 南棟は資材の不足により来年度に塗り替える"],
    ["日本語版を発行した。中国語版は好評により次年度に増刷する。", "便利帳の発行", "done -"],
    ["完成時期を9月に見直した。", "手引の作成", "in-progress 完成時期を9月に見直した"],
    ["資料の収集に努めたが、翌年度以降の取組とした。", "手引の作成", "postponed 翌年度以降の取組とした"],
    ["国の基準が示されてから改正することとした。", "条例の改正", "postponed 国の基準が示されてから改正することとした"],
    ["県の動向を見極めた上で改正する方針である。", "条例の改正", "postponed 県の動向を見極めた上で改正する方針である"],
    ["素案をまとめたが、所有者との協議が整い次第、策定する予定である。", "手引の策定", "in-progress 所有者との協議が整い次第、策定する予定である"],
    ["条例を改正した。規則は、国の通知を待って改正する予定である。", "条例の改正", "done -"],
    ["国の基準が示された後に改正した。", "条例の改正", "done -"],
    ["来年度の点検を目指し、準備を進める。", "防火水槽の点検", "in-progress 来年度の点検を目指し、"],
    ["防火水槽を点検した。来年度の点検に向けて準備を進める。", "防火水槽の点検", "done -"],
    ["手引の作成には今しばらく時間を要する。", "手引の作成", "in-progress 手引の作成には今しばらく時間を要する"],
    ["手引を作成した。普及には時間を要する。", "手引の作成", "done -"],
    ["護岸の改修は未実施に終わった。", "護岸の改修", "postponed 護岸の改修は未実施に終わった"],
    ["手引は未完成に終わった。", "手引の作成", "in-progress 手引は未完成に終わった"],
    ["手引は配布しなかった。", "手引の配布", "postponed 手引は配布しなかった"],
    ["3回開催した。次回は日程の調整が整い次第、開催する予定である。", "研修の開催", "done -"],
    ["手引の作成は5月頃を見込む。", "手引の作成", "postponed 手引の作成は5月頃を見込む"],
    ["手引を作成した（製本の完成は5月の予定）。", "手引の作成", "in-progress 製本の完成は5月の予定"],
    ["一部は来年度に行うこととした。", "手引の作成", "in-progress 一部は来年度に行うこととした"],
    ["残る章は来年度に行うこととした。", "手引の作成", "in-progress 残る章は来年度に行うこととした"],
    ["3章は来年度に行うこととした。", "手引の作成", "in-progress 3章は来年度に行うこととした"],
    ["工事は令和8年度に行う。", "倉庫の整備", "postponed 工事は令和8年度に行う"],
    ["設計を終えた。工事は来年度に行う。", "倉庫の整備", "postponed 工事は来年度に行う"],
    ["しかし、研修の実施は来年度とする予定", "研修の実施", "postponed しかし、研修の実施は来年度とする予定"],
    ["講師の都合により、新年度に改めて実施する。", "研修の実施", "postponed 新年度に改めて実施する"],
    ["研修会は大雪により流会となった。", "研修の実施", "postponed 研修会は大雪により流会となった"],
    ["研修会は来年度に開く。", "研修の実施", "postponed 研修会は来年度に開く"],
    ["手引の案を作成したが、調整が必要なことから、策定は来年度に行うこととした。", "手引の策定", "postponed 策定は来年度に行うこととした"],
    ["準備の遅れにより、令和8年4月からの実施に変更した。", "窓口の集約", "postponed 令和8年4月からの実施に変更した"],
    ["実施時期を見直し、来年度とした。", "研修の実施", "postponed 来年度とした"],
    ["来年度に行うこととした。", "手引の作成", "postponed 来年度に行うこととした"],
    ["部品の入荷が遅れ、R8.6からの運用開始となった。", "予約機の導入", "postponed R8.6からの運用開始となった"],
    ["部品の入荷が遅れ、令和8年6月からの供用開始となった。", "予約機の導入", "postponed 令和8年6月からの供用開始となった"],
    ["部品の入荷が遅れ、運用開始は令和8年6月となった。", "予約機の導入", "postponed 運用開始は令和8年6月となった"],
    ["意見を踏まえ、改正案の提出は令和8年6月議会とした。", "条例の改正", "postponed 改正案の提出は令和8年6月議会とした"],
    ["意見を踏まえ、改正案の提出は令和8年3月議会とした。", "条例の改正", "done -"],
    ["部品の入荷が遅れ、R7.12からの運用開始となった。", "予約機の導入", "done -"],
    ["2月に設置を終え、令和8年4月からの運用開始となった。", "予約機の導入", "done -"],
    ["原稿の調整が長引いたため、作成は令和8年度となった。", "手引の作成", "postponed 作成は令和8年度となった"],
    ["原稿の調整が長引いたため、作成は令和8年2月となった。", "手引の作成", "done -"],
    ["ロッカー12台は来年度の廃棄とした。", "備品の整理", "in-progress ロッカー12台は来年度の廃棄とした"],
    ["4校は来年度の推進校とした。", "手引の作成", "done -"],
    ["条例を制定し、施行は令和8年4月となった。", "条例の制定", "done -"],
    ["証明書の有効期限は令和9年3月となった。", "手引の作成", "done -"],
    ["3章は来年度に作成することとし、5章を作成した。", "手引の作成", "in-progress 3章は来年度に作成することとし、"],
    ["3章は令和8年2月に作成することとし、5章を作成した。", "手引の作成", "done -"],
    ["来年度から全課で使うこととし、手引を作成した。", "手引の作成", "done -"],
    ["手引を作成した。製本は見送り、電子版で配った。", "手引の作成", "done -"],
  ])("%s (%s)", (text, initiative, wanted) => {
    expect(toldInTheEnd(text, { initiative })).toBe(wanted);
  });

  it.each([
    ["是正率は94.7％（38件中36件）であった。残る2件は令和8年6月に改修する見込みである。", "是正率90％以上", "done -"],
    ["是正率は86.8％（38件中33件）であった。残る5件は令和8年度に改修する。", "是正率90％以上", "in-progress 残る5件は令和8年度に改修する"],
    ["1.6kmを舗装した。残る3路線は来年度に施工する。", "1.5km", "done -"],
    ["1.2kmを舗装した。残る3路線は来年度に施工する。", "1.5km", "in-progress 残る3路線は来年度に施工する"],
  ])("a rest that is counted in nothing that is asked for: %s (%s)", (text, target, wanted) => {
    expect(toldInTheEnd(text, { initiative: "設備と道の手入れ", target })).toBe(wanted);
  });

  test.each([
    ["入力を終えた。地図への登録は来年度に行う。", "in-progress 地図への登録は来年度に行う"],
    ["入力を終えた。意見公募及び公表は来年度に行う。", "in-progress 意見公募及び公表は来年度に行う"],
    ["入力を終えた。地図への登録については、来年度からの実施を予定している。", "in-progress 地図への登録については、来年度からの実施を予定している"],
    ["入力を終えた。西部の台帳については、積雪の影響により来年度に調べる。", "in-progress 西部の台帳については、積雪の影響により来年度に調べる"],
    ["入力と地図への登録を終えた。東部の地図への登録は来年度に行う。", "done -"],
    ["入力と地図への登録を終えた。写真の撮影は来年度に行う。", "done -"],
    ["入力と地図への登録を終えた。紙の台帳は来年度末で処分する。", "done -"],
    ["入力と地図への登録を終えた。台帳は来年度末で閉じる。", "done -"],
    ["入力と地図への登録を終えた。来年度の登録は6月に行う。", "done -"],
    ["入力と地図への登録を終えた。使いやすいことから、来年度は他の台帳を登録する。", "done -"],
    ["入力と地図への登録を終えた。作業机の修繕は、登録期間の後の来年度に行う。", "done -"],
    ["12月議会で条例を改正し、4月から新しい台帳となる。", "done -"],
    ["入力と地図への登録を終えた。台帳の確定は、審査を経て来年度に行う。", "in-progress 台帳の確定は、審査を経て来年度に行う"],
    ["入力と地図への登録を終え、台帳を決定した。台帳の策定は来年度も行う。", "done -"],
    ["入力と地図への登録を終えた。撮影業者の決定は来年度に行う。", "done -"],
  ])("a deed that the row itself plans: %s", (text, wanted) => {
    const row = { initiative: "樹木の台帳の電子化", target: "西部の台帳が策定され、窓口で見られる。", method: "・入力\n・地図への登録\n・意見公募", periodEnd: "2026-03-31" };
    expect(toldInTheEnd(text, row)).toBe(wanted);
  });

  it("is no less put off where the numbers of the target are reached", () => {
    const row = { initiative: "樹木の台帳の電子化", target: "樹木300本の台帳を電子化し、公開する。", method: "・入力\n・公開", periodEnd: "2026-03-31" };
    expect(toldInTheEnd("樹木312本の台帳を電子化した。公開は、機器の都合により来年度となる。", row)).toBe("in-progress 公開は、機器の都合により来年度となる");
    expect(toldInTheEnd("樹木312本の台帳を電子化した。枝の剪定は、業者の都合により来年度となる。", row)).toBe("done -");
  });

  test.each([
    ["5園で実施した。2園は次年度とした。", "避難訓練を7園で実施", "in-progress 2園は次年度とした"],
    ["7園で実施した。9園は次年度とした。", "避難訓練を7園で実施", "done -"],
    ["5園で実施した。2園は園舎の修繕に時間を要し、4月の実施となった。", "避難訓練を7園で実施", "in-progress 4月の実施となった"],
    ["5園と契約した。2園は書類の不足により、5月の契約となった。", "7園と避難所の契約を結ぶ。", "in-progress 5月の契約となった"],
    ["7園と契約した。2園は書類の不足により、2月の契約となった。", "7園と避難所の契約を結ぶ。", "done -"],
    ["7園で実施した。2園は2月とした。", "避難訓練を7園で実施", "done -"],
    ["5園で実施した。2園は改修を控えており、改修後に実施することとした。", "避難訓練を7園で実施", "in-progress 改修後に実施することとした"],
    ["5園で実施した。訓練は閉園後に実施することとした。", "避難訓練を5園で実施", "done -"],
  ])("a part of those that the target counts: %s", (text, target, wanted) => {
    expect(toldInTheEnd(text, { initiative: "避難訓練", target })).toBe(wanted);
  });

  test.each([
    ["6.3kmを調べ終えた。傷みの激しい0.8kmについては、令和8年度に修繕工事を行う。", { initiative: "暗渠の調査", target: "調査延長6km", periodEnd: "2025-12-31" }, "done -"],
    ["5.2kmを調べ終えた。傷みの激しい0.8kmについては、令和8年度に調査を行う。", { initiative: "暗渠の調査", target: "調査延長6km", periodEnd: "2025-12-31" }, "in-progress 傷みの激しい0.8kmについては、令和8年度に調査を行う"],
    ["10月から9台を共用管理に移した。残りの4台は特殊な車であることから、引き続き各課で管理することとした。", { initiative: "公用車の共用管理", target: "共用管理に移す。", periodEnd: "2025-10-31" }, "done -"],
    ["10月から9台を共用に移した。残りの4台は特殊な車であることから、引き続き共用化に取り組むこととした。", { initiative: "公用車の共用化", target: "共用に移す。", periodEnd: "2025-10-31" }, "in-progress 引き続き共用化に取り組むこととした"],
    ["3月末の進捗率は63％となった。令和8年9月の完成を予定している。", { initiative: "渡り橋の架替え", target: "進捗率60％", periodEnd: "2026-03-31" }, "in-progress -"],
    ["桁を架けた。令和8年9月の完成を予定している。", { initiative: "渡り橋の架替え", target: "橋の架替え", periodEnd: "2026-03-31" }, "in-progress 令和8年9月の完成を予定している"],
    ["橋脚が2月に完成した。欄干は令和8年度の発注となる。", { initiative: "渡り橋の架替え", target: "橋脚の完成", periodEnd: "2026-03-31" }, "done -"],
    ["橋脚が2月に完成した。欄干は令和8年度の発注となる。", { initiative: "渡り橋の架替え", target: "橋脚と欄干の完成", periodEnd: "2026-03-31" }, "in-progress 欄干は令和8年度の発注となる"],
  ])("of another thing or deed than was asked for, or of the work: %s", (text, more, wanted) => {
    expect(toldInTheEnd(text, more)).toBe(wanted);
  });

  test.each([
    ["録音は終えたが、配信は許諾に時間を要しており、令和8年秋頃となる見込みである。", "民話を録音し、配信する", "in-progress 令和8年秋頃となる見込みである"],
    ["録音し、配信を始めた。増刷は部数の調整に時間を要しており、令和8年秋頃となる見込みである。", "民話を録音し、配信する", "done -"],
  ])("a deed that the target names, by the season: %s", (text, target, wanted) => {
    expect(toldInTheEnd(text, { initiative: "民話の保存", target, periodEnd: "2026-03-31" })).toBe(wanted);
  });

  test("it begins in the next year, as the target says", () => {
    expect(toldInTheEnd("準備を済ませ、令和8年4月からの運用開始となった。", { initiative: "予約機の導入", target: "令和8年4月の運用開始に向けた準備", periodEnd: "2026-03-31" })).toBe("done -");
  });

  test("a design that the target asks for is done, whenever the building follows", () => {
    const more = { target: "設計を行う。" };
    expect(toldInTheEnd("2か所の設計を行った。設計を終え、令和8年度に工事を行う。", { initiative: "待合所の設置", ...more })).toBe("done -");
    expect(toldInTheEnd("2か所の設計を行った。設計を終え、令和8年度に工事を行う。", { initiative: "待合所の設置", target: "工事を行う。" })).toBe("postponed 令和8年度に工事を行う");
  });

  test("also where only the thing's coming about is named, if nothing else is told and a day was set", () => {
    const text = "県との協議に日数を要し、指定は令和9年4月を見込む。";
    expect(toldInTheEnd(text, { initiative: "分校の設置", periodEnd: "2026-03-31" })).toBe("postponed 指定は令和9年4月を見込む");
    expect(toldInTheEnd(text, { initiative: "分校の設置", periodEnd: "2026-03-31", allYear: true })).toBe("not-started -");
    expect(toldInTheEnd(text, { initiative: "分校の支援", periodEnd: "2026-03-31" })).toBe("not-started -");
    expect(toldInTheEnd(`分校を設置した。${text}`, { initiative: "分校の設置", periodEnd: "2026-03-31" })).toBe("done -");
    expect(toldInTheEnd("開校式は令和8年4月を見込む。", { initiative: "分校の設置", periodEnd: "2026-03-31" })).toBe("not-started -");
  });

  test("also what follows the making, where the target asks for it", () => {
    const text = "地図の改訂は終えたが、配布は4月に実施する。";
    expect(toldInTheEnd(text, { initiative: "地図の改訂", target: "改訂と配布" })).toBe("in-progress 配布は4月に実施する");
    expect(toldInTheEnd(text, { initiative: "地図の改訂", target: "改訂" })).toBe("done -");
  });
});

describe("plans that put nothing off", () => {
  test.each([
    ["手引の作成は来年度も行うこととした。", "手引の作成", "not-started -"],
    ["手引の作成は来年度に継続して行うこととした。", "手引の作成", "in-progress -"],
    ["手引の第2回の作成は来年度に行うこととした。", "手引の作成", "not-started -"],
    ["手引の作成は第二期に回し来年度に行うこととした。", "手引の作成", "not-started -"],
    ["手引の完成は12月の予定である。", "手引の作成", "not-started -"],
    ["15月に手引を作成する予定", "手引の作成", "not-started -"],
    ["手引を作成した（配布は5月の予定）。", "手引の作成", "done -"],
    ["手引を作成した。公表は来年度に行う。", "手引の作成", "done -"],
    ["手引を作成した。手引の公表は5月の予定である。", "手引の作成", "done -"],
    ["工事は令和8年度に行う。", "研修の実施", "not-started -"],
    ["ただし、資料は来年度に配る予定", "研修の実施", "not-started -"],
    ["なお、研修の実施は来年度を予定している。", "研修の実施", "not-started -"],
    ["目標年度を令和12年度とした。", "手引の作成", "done -"],
    ["手引を作成した。続編は来年度に行うこととした。", "手引の作成", "done -"],
  ])("%s (%s)", (text, initiative, wanted) => {
    expect(toldInTheEnd(text, { initiative })).toBe(wanted);
  });

  test("nor does anything before the end of a period that runs on, or in a mid-year report", () => {
    const text = "手引の作成は来年度に行うこととした。";
    expect(toldInTheEnd(text, { initiative: "手引の作成", periodEnd: "2026-04-01" })).toBe("not-started -");
    expect(toldInTheEnd(text, { initiative: "手引の作成", periodEnd: "2026-03-31" })).toMatch(/^postponed/);
    expect(toldInTheEnd("教室は中止した。", { initiative: "教室の開催", report: "midYear" })).toBe("postponed -");
  });
});

describe("the plan for the second half", () => {
  const planned = (plan: string, text = "") => {
    const { status, unfinished } = readReport(text, { report: "midYear", fiscalYear: 2025, plan });
    return `${status} ${unfinished?.source ?? "-"}`;
  };
  test.each([
    ["11月に会を開いた。", "not-started plan"],
    ["会を続けている。", "not-started plan"],
    ["会場", "not-started plan"],
    ["会を中止した。", "postponed -"],
    ["引き続き会を開く。", "in-progress plan"],
    ["", "unknown -"],
  ])("%s is a plan whatever its tense", (plan, wanted) => {
    expect(planned(plan)).toBe(wanted);
  });
});

describe("a counted part of a time to come, without a verb", () => {
  const told = (text: string) => toldInTheEnd(text, { initiative: "ため池の改修", target: "ため池の改修 7か所" });

  test.each([
    "残り2か所は来年度に実施",
    "残る2か所は令和8年度へ",
    "残り2か所は次年度",
    "残り2か所は令和8年度補助要望",
    "残る2か所は翌年度予算で対応",
    "2か所は令和8年度に施工",
  ])("is not done: 5か所を改修。%s", (text) => {
    expect(told(`5か所を改修。${text}`)).toBe(`in-progress ${text}`);
  });

  test.each(["残る30か所は令和8年度以降に実施", "調査の結果は令和8年度計画に反映", "2か所は令和8年度分を前倒し", "新たに見つかった3か所は来年度に補修"])(
    "leaves nothing of what was asked for: 7か所を改修。%s",
    (text) => {
      expect(told(`7か所を改修。${text}`)).toBe("done -");
    },
  );

  test.each([
    ["6か所を改修。1か所は他の工事と重なったため、令和8年度からの着手とした。", "in-progress 令和8年度からの着手とした"],
    ["7か所（うち2か所は資材の搬入が遅れ、4月に改修）", "in-progress 4月に改修"],
    ["7か所（うち2か所は、4月に改修）", "done -"],
    ["7か所（うち2か所は資材の搬入が遅れ、2月に改修）", "done -"],
  ])("%s", (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });
});

describe("what staff call putting off", () => {
  test.each(["翌年度回しとした", "来年度送りとなった", "次年度扱いとした", "後回しとなった", "次年度への積み残しとなった", "来年度に仕切り直しとした", "ペンディングとした"])("台帳への反映は%s", (words) => {
    expect(toldInTheEnd(`6地区の台帳を更新した。台帳への反映は${words}。`, { initiative: "台帳の更新" })).toBe(`in-progress 台帳への反映は${words}`);
  });
  test.each([
    ["台帳への反映は積み残しとなった", "in-progress 台帳への反映は積み残しとなった"],
    ["台帳への反映は手つかずのまま年度末を迎えた", "in-progress 台帳への反映は手つかずのまま年度末を迎えた"],
    ["台帳への反映には踏み切れなかった", "in-progress 台帳への反映には踏み切れなかった"],
    ["台帳への反映はお流れになった", "done 台帳への反映はお流れになった"],
    ["台帳への反映は翌年度回しとせず、3月に終えた", "done -"],
    ["積み残していた台帳へ反映した", "done -"],
    ["積み残しはなかった", "done -"],
    ["後回しとなっていた台帳にも反映した", "done -"],
  ])("%s", (words, wanted) => {
    expect(toldInTheEnd(`6地区の台帳を更新した。${words}。`, { initiative: "台帳の更新" })).toBe(wanted);
  });
});

test.each([
  ["便りの発行", "第3号は挿絵がそろわず、4月の発行とした。", "in-progress 4月の発行とした"],
  ["便りの発行", "第3号は校正に日数を要して間に合わず、5月の配布に変更した。", "in-progress 5月の配布に変更した"],
  ["便りの発行", "第3号は挿絵がそろわず、3月の発行とした。", "done -"],
  ["便りの発行", "第3号は4月の発行とした。", "done -"],
  ["店舗の誘致", "出店希望者が見つからず、募集を続けている。", "in-progress -"],
  ["店舗の誘致", "出店希望者が見つからず、用途の変更を検討している。", "in-progress 出店希望者が見つからず、"],
  ["店舗の誘致", "初回の募集では応募がなく、再募集により11月に出店者を決定した。", "done -"],
  ["店舗の誘致", "2店を誘致した。苦情もなく、順調に営業している。", "done -"],
  ["認証の申請", "書類がそろわず、次年度の申請を目指すこととした。", "postponed 書類がそろわず、"],
  ["認証の申請", "点数が基準の80点に達せず、来年度の申請を目指す。", "in-progress 来年度の申請を目指す"],
  ["認証の申請", "申請を終えた。点数が80点に達せず、来年度は研修を増やす。", "done -"],
])("because it was not there in time, or nobody answered: %s: %s", (initiative, text, expected) => {
  expect(toldInTheEnd(text, { initiative, periodEnd: "2026-03-31" })).toBe(expected);
});

test.each([
  ["当面は2館での運営を続け、改めて検討することとした。", "2館の在り方について方針を決定する。", "in-progress 改めて検討することとした"],
  ["異論が多く、白紙に戻して検討し直すこととした。", "2館の在り方について方針を決定する。", "in-progress 白紙に戻して検討し直すこととした"],
  ["方針を決定した。開始の時期は改めて協議することとした。", "2館の在り方について方針を決定する。", "in-progress -"],
  ["審議の結果、2館を維持することとした。", "2館の在り方について方針を決定する。", "done -"],
  ["配置の方法を改めて検討することとした。", "2館の在り方を検討する。", "not-started -"],
])("what was to be decided, and is thought over again: %s, %s", (text, target, expected) => {
  expect(toldInTheEnd(text, { initiative: "図書館の再編", target, periodEnd: "2025-09-30" })).toBe(expected);
});

test.each([
  ["11月に刊行した。次年度は9月の刊行を目指す。", "done -"],
  ["資料の不足から、刊行は12月となった。令和8年度は10月の刊行を予定している。", "done -"],
  ["原稿を集めた。次年度は9月の刊行を目指す。", "in-progress -"],
])("the same deed, once more in the next year: %s", (text, expected) => {
  expect(toldInTheEnd(text, { initiative: "年報の刊行", target: "年報を刊行する。", periodEnd: "2025-09-30" })).toBe(expected);
});

test.each([
  ["防災士の資格取得", "1次は通過したが、2次試験で不合格となった。来年度再度受験する。", "in-progress 2次試験で不合格となった"],
  ["防災士の資格取得", "1人が合格した。もう1人は不合格であった。", "done -"],
  ["国の補助金の活用", "申請したが不採択となった。", "in-progress 不採択となった"],
  ["国の補助金の活用", "当初は不採択であったが、2次募集で採択された。", "done -"],
  ["絵画展の開催", "応募のあった2点が選外となった。", "done -"],
  ["入園料の見直し", "12月議会で可決され、4月1日から施行する。", "done -"],
  ["入園料の見直し", "3月議会で議決を得て、4月1日から新料金とする。", "done -"],
  ["入園料の見直し", "6月議会に改正案を提出し、10月1日から施行する予定である。", "in-progress -"],
])("what others decide: %s: %s", (initiative, text, expected) => {
  expect(toldInTheEnd(text, { initiative, periodEnd: "2025-12-31" })).toBe(expected);
});

test.each([
  ["手引は通知が遅れたことから作成に至らず、説明会は1回の開催となった。", "in-progress 手引は通知が遅れたことから作成に至らず、"],
  ["手引の作成には至らず、10月に改めて作成した。", "done -"],
])("what was not made, beside something else that was held: %s", (text, expected) => {
  expect(toldInTheEnd(text, { initiative: "手引の作成", target: "手引を作成し、説明会を2回開く。", periodEnd: "2026-03-31" })).toBe(expected);
});

test.each([
  ["2館で行った。残り1館は休館を控えており、翌年度の査察対象とした。", "in-progress 翌年度の査察対象とした"],
  ["2館で行った。残る1館は来年度の計画に組み入れた。", "in-progress 残る1館は来年度の計画に組み入れた"],
  ["2館で行った。残る1館については翌年度分に含めた。", "in-progress 残る1館については翌年度分に含めた"],
  ["2館で行った。もう1館は利用が集中し休館できなかったため、翌年度の事業に含めた。", "in-progress 翌年度の事業に含めた"],
  ["3館で行った。新たに開いた2館は翌年度の査察対象とした。", "done -"],
])("what is left is made a part of next year's work: %s", (text, expected) => {
  expect(toldInTheEnd(text, { initiative: "図書館の査察", target: "3館で行う。" })).toBe(expected);
});

test.each([
  ["配達が間に合わない園があり、統合は令和8年度の2学期からとした。", "in-progress 統合は令和8年度の2学期からとした"],
  ["統合は次年度の後半となった。", "postponed 統合は次年度の後半となった"],
  ["統合は翌年度の第2四半期からとなった。", "postponed 統合は翌年度の第2四半期からとなった"],
  ["統合は令和8年度の早い時期に変更した。", "postponed 統合は令和8年度の早い時期に変更した"],
  ["統合は令和7年度の3学期からとした。", "done -"],
  ["12月に統合した。弁当の持参は令和8年度の1学期までとした。", "done -"],
])("moved to a part of the year to come: %s", (text, expected) => {
  expect(toldInTheEnd(text, { initiative: "調理場の統合" })).toBe(expected);
});

test.each([
  ["8灯を取り替えた。2灯は製造が中止されたため、後継の器具の発売後に更新する。", "in-progress 2灯は製造が中止されたため、"],
  ["8灯を更新した。2灯は次年度に更新する。", "in-progress 2灯は次年度に更新する"],
  ["8灯を更新した。残る灯具は用地の取得後に着手する。", "in-progress 残る灯具は用地の取得後に着手する"],
  ["10灯を更新した。2灯は試験点灯の後に使用する。", "done -"],
  ["10灯を更新した。4灯は次年度に更新する。", "done -"],
])("what is missing of the target's number: %s", (text, expected) => {
  expect(toldInTheEnd(text, { initiative: "街路灯の更新", target: "街路灯の更新 10灯" })).toBe(expected);
});
