import { readReport, type ReportContext } from "./report";
import type { Status } from "./status";

type Row = [what: string, text: string, context: Partial<ReportContext>, status: Status];
const read = (report: ReportContext["report"], text: string, context: Partial<ReportContext>) => readReport(text, { report, fiscalYear: 2025, ...context });

const HOLDING = { initiative: "施設での実習の実施", target: "1人当たり40時間", periodEnd: "2026-03-31" };
const SYSTEM = { initiative: "蔵書システムの更新\nア 仕様書の作成\nイ 業者選定\nウ 稼働", target: "休館8日以内", periodEnd: "2026-02-28" };

describe("a final report of one part", () => {
  it.each<Row>([
    ["figures, and another part that the sentence names", "36人。演奏会は会館の工事が長引き、開催を見合わせた。", { initiative: "合唱の普及", target: "受講者30人、演奏会1回" }, "done"],
    ["figures, and the work itself", "36人。合唱の普及は会館の工事が長引き、開催を見合わせた。", { initiative: "合唱の普及", target: "受講者30人" }, "postponed"],
    ["laid aside in other words", "冊子の発行はお蔵入りとなった。", {}, "postponed"],
    ["a bill that was not passed", "条例案が否決された。", {}, "postponed"],
    ["refrained from", "訪問の実施を控えた。", {}, "postponed"],
    ["not brought about", "稼働までこぎ着けられなかった。", {}, "not-started"],
    ["brought about", "稼働にこぎ着けた。", {}, "done"],
    ["figures alone", "36人。開催を見合わせた。", { initiative: "合唱の普及", target: "受講者30人" }, "postponed"],
  ])("%s", (_what, text, context, status) => {
    expect(read("final", text, context).status).toBe(status);
  });
});

describe("a mid-year report", () => {
  it.each<Row>([
    ["what is moved to another season", "荒天の影響で秋以降にずらした。", { initiative: "植樹の実施", periodEnd: "2025-08-31" }, "in-progress"],
    ["what is moved to the second half", "下半期に回した。", { initiative: "植樹の実施", periodEnd: "2025-08-31" }, "in-progress"],
    ["a thing that is moved to another place", "会場を公民館に移した。", { initiative: "植樹の実施", periodEnd: "2025-08-31" }, "done"],
    ["what runs from a month on, while the period does", "日程表を作り、10月から実施", HOLDING, "in-progress"],
    ["what runs from a month on, of something made", "7月から導入", { initiative: "予約制の導入", periodEnd: "2026-03-31" }, "done"],
    ["off with what it was to be held with", "大雪で産業祭が中止となったため、実施できなかった。", { initiative: "試食会の開催", periodEnd: "2025-09-30" }, "postponed"],
    ["off with what it was to be held with, and to come", "大雪で産業祭が中止となったため、実施できなかった。1月に行う。", { initiative: "試食会の開催", periodEnd: "2025-09-30" }, "not-started"],
    ["a part of what a comma stands in the middle of", "登録のあった1,204戸のうち、812戸の調査を終えた。", { initiative: "空き店舗の現地調査", periodEnd: "2025-10-31" }, "in-progress"],
    ["all of it, with a comma in the middle", "登録のあった1,204戸のうち、1,204戸の調査を終えた。", { initiative: "空き店舗の現地調査", periodEnd: "2025-10-31" }, "done"],
    ["put on a month to come, as no day suited", "会場の都合が合わず、12月の開催とした。", { initiative: "接遇講習の開催", periodEnd: "2025-07-31" }, "not-started"],
    ["put on a month that is past", "会場の都合が合わず、8月の開催とした。", { initiative: "接遇講習の開催", periodEnd: "2025-07-31" }, "done"],
    ["contracted, where that is to be done", "5月に提案を公募し、6月20日に契約した。", { initiative: "システムの調達", periodEnd: "2025-06-30" }, "done"],
    ["contracted, where more is to be done", "5月に提案を公募し、6月20日に契約した。", { initiative: "システムの導入", periodEnd: "2025-06-30" }, "in-progress"],
    ["into one of its stages", "対象の仕分けが終わり、試験的な移行に入った。", { initiative: "台帳データの移行", periodEnd: "2025-12-31" }, "in-progress"],
    ["done by some and planned by others", "対象23人のうち9人が受講または受講予定", { initiative: "資格講習の受講", target: "受講率85%", periodEnd: "2026-03-31" }, "in-progress"],
    ["one is sought again", "12人のうち公募の1人を除き6月に委嘱した。公募の委員は応募がなく、再募集している。", { initiative: "審議会委員の委嘱", target: "12人に委嘱する。", periodEnd: "2025-06-30" }, "in-progress"],
    ["those who have not come yet, where all are asked for", "対象92人のうち85人が受講した。未受講者には動画を見るよう促している。", { initiative: "個人情報の研修の受講", target: "全職員が受講する。", periodEnd: "2025-09-30" }, "in-progress"],
    ["those who have not come yet, where nobody asks for all", "92人が受講した。未受講者には動画を見るよう促している。", { initiative: "個人情報の研修の受講", target: "80人が受講する。", periodEnd: "2025-09-30" }, "done"],
    ["a share, where that is asked for", "対象184人のうち151人が受講した(82.1%)。", { initiative: "窓口の案内", target: "窓口の職員の8割が受講する", plan: "窓口の会話集を配布する。", periodEnd: "2025-08-31" }, "done"],
    ["a lesser share than that", "対象184人のうち121人が受講した(65.8%)。", { initiative: "窓口の案内", target: "窓口の職員の8割が受講する", plan: "窓口の会話集を配布する。", periodEnd: "2025-08-31" }, "in-progress"],
    ["put off until a month of the year", "推計の見直しに日数を要し、作成を12月まで延ばす。", { initiative: "財政の試算", periodEnd: "2025-09-30" }, "not-started"],
    ["put off until the next year", "推計の見直しに日数を要し、作成を来年度まで延ばす。", { initiative: "財政の試算", periodEnd: "2025-09-30" }, "postponed"],
    ["who is to make it is chosen", "仕様書を作成し、8月に公募で業者を決定しました。", SYSTEM, "in-progress"],
    ["it is there", "仕様書を作成し、8月に業者を決定、9月に稼働しました。", SYSTEM, "done"],
    ["after something else", "調査票の回収の後に実施", { initiative: "集計結果の公表", periodEnd: "2026-03-31" }, "not-started"],
    ["begun after something else", "答申の後に着手", { initiative: "計画の公表", periodEnd: "2026-03-31" }, "not-started"],
    ["after a body is there", "協議会設立後に申請", { initiative: "登録の申請", periodEnd: "2026-01-31" }, "not-started"],
    ["after a meeting, which is over", "説明会終了後に意見交換", { initiative: "意見交換の実施", periodEnd: "2025-08-31" }, "done"],
    ["the first of two by number", "1台目の更新が8月に完了。2台目は10月から施工", { initiative: "ポンプの更新", target: "ポンプ2台", periodEnd: "2026-02-28" }, "in-progress"],
    ["somebody is still to decide", "素案をまとめ、議会の議決待ちとなっている。", { initiative: "歩道の条例の制定", periodEnd: "2025-08-31" }, "in-progress"],
    ["the goods are still to come", "9月末時点で納品待ちの状況となっている。", { initiative: "投光器の更新", periodEnd: "2025-08-31" }, "in-progress"],
    ["people wait, and it is done", "6月に開所した。12人が入所待ちとなっている。", { initiative: "分室の開所", periodEnd: "2025-06-30" }, "done"],
    ["its last details are being settled", "図面の詰めに入った。", { initiative: "倉庫の設計", periodEnd: "2025-08-31" }, "in-progress"],
    ["most of it is made", "7割方できあがった。", { initiative: "手引の作成", periodEnd: "2025-08-31" }, "in-progress"],
    ["one stage after another", "献立40品の試作を終え、撮影に入りました。", { initiative: "料理集の作成", periodEnd: "2025-12-31" }, "in-progress"],
    ["a contract, of a choice", "9/12契約", { initiative: "委託業者の選定", periodEnd: "2025-09-30" }, "done"],
    ["a contract, of a building", "9/12契約", { initiative: "車庫の建設", periodEnd: "2025-09-30" }, "in-progress"],
    ["a day with a stroke, and where it is used", "8/3より運用を開始、14課で利用", { initiative: "議事録の作成支援", periodEnd: "2025-08-31" }, "done"],
    ["later than a target of minutes", "22時40分終了。目標より25分遅れた。", { initiative: "集計時間の短縮", periodEnd: "2025-07-31" }, "done"],
    ["later than planned by months", "8月に着手。計画より2か月遅れている。", { initiative: "倉庫の改修", periodEnd: "2025-07-31" }, "in-progress"],
    ["a deed whose result came out low, and another one to come", "7月に1回目を開催し、参加者は前年を下回った。2回目は1月に開催予定", { initiative: "講演会", target: "年2回", allYear: true }, "in-progress"],
    ["no deed beside a result that came out low", "参加者は前年を下回った。次は1月に開催予定", { initiative: "講演会", target: "年2回", allYear: true }, "not-started"],
    ["a part is completed, and all of it will be later", "撮影は完了したが、目録との照合に手間取り、完了は1月になる見込み", { initiative: "古文書の電子化", target: "約800点の電子化", periodEnd: "2025-09-30" }, "in-progress"],
    ["begun, as was asked for", "試験を終え、10月1日から供用を開始した。", { initiative: "新しい窓口への対応", target: "10月1日からの供用開始に間に合わせる。", periodEnd: "2025-10-31" }, "done"],
    ["begun, and something else was asked for", "試験を終え、10月1日から供用を開始した。", { initiative: "新しい窓口への対応", target: "試行を開始する。", periodEnd: "2025-10-31" }, "in-progress"],
    ["begun, where it is to be looked into, too", "10月1日から試行を開始した。", { initiative: "新しい窓口への対応", target: "試行を開始し、効果を検証する。", periodEnd: "2025-10-31" }, "in-progress"],
    ["a survey whose answers come in", "調査票を送付し、回収中", { initiative: "農家の意向調査の実施", periodEnd: "2025-09-30" }, "in-progress"],
    ["a survey whose answers are counted", "8月に調査を実施し、結果を集計中", { initiative: "農家の意向調査の実施", periodEnd: "2025-09-30" }, "done"],
    ["nothing begun while others are watched", "国の動向を注視しており、改訂には着手していない。", { initiative: "手引の改訂", periodEnd: "2025-11-30" }, "not-started"],
    ["what leads up to it, and it is not begun", "他市の手引の収集を行っており、改訂には着手していない。", { initiative: "手引の改訂", periodEnd: "2025-11-30" }, "in-progress"],
    ["who is to go is chosen", "参加する生徒の選考を行った。", { initiative: "友好都市への訪問", target: "生徒の派遣 8名", periodEnd: "2026-02-28" }, "in-progress"],
    ["who is to go, of a choice", "参加する生徒の選考を行った。", { initiative: "派遣する生徒の選考", periodEnd: "2025-08-31" }, "done"],
    ["closed for so many days, and held", "強い日差しにより6日間中止したが、延べ812人が泳いだ。", { initiative: "川遊び場の開放", target: "延べ700人", periodEnd: "2025-08-31" }, "done"],
    ["who is lacking is still to be found", "町会へ声を掛けたが、確保できたのは24人で、不足分は公募することとした。", { initiative: "見守り隊員の確保", target: "30人", periodEnd: "2025-08-31" }, "in-progress"],
    ["in use, and something else planned", "帳票を1つにまとめ、7月から使用している。", { initiative: "帳票のまとめ", periodEnd: "2025-07-31", plan: "記入の手引を作る。" }, "done"],
    ["in use, and the rest of it planned", "帳票をまとめ、7月から使用している。", { initiative: "帳票のまとめ", periodEnd: "2025-07-31", plan: "残る2つの帳票をまとめる。" }, "in-progress"],
    ["on trial, and something else planned", "帳票を1つにまとめ、7月から試行している。", { initiative: "帳票のまとめ", periodEnd: "2025-07-31", plan: "記入の手引を作る。" }, "in-progress"],
    ["so many so far", "猛暑のため始まりが遅く、これまでに40件を調査した。", { initiative: "看板の実態調査", target: "120件の調査", periodEnd: "2025-08-31" }, "in-progress"],
    ["so many so far, and all that were asked for", "これまでに124件を調査した。", { initiative: "看板の実態調査", target: "120件の調査", periodEnd: "2025-08-31" }, "done"],
    ["so many came so far", "これまでに40件の相談があった。", { initiative: "出張相談の実施", target: "相談120件", periodEnd: "2025-08-31" }, "done"],
    ["one of them moved to a month to come", "6月号は予定どおり発行した。9月号は中身を改めることとし、発行を11月に変更した。", { initiative: "瓦版の発行", target: "年2回", periodEnd: "2025-09-30" }, "in-progress"],
    ["something else moved to a month to come", "9月に瓦版を発行した。編集員の顔合わせを11月に変更した。", { initiative: "瓦版の発行", target: "年2回", periodEnd: "2025-09-30" }, "done"],
    ["the other one moved for a reason", "6月に1館を見学した。もう1館は先方の都合により11月となった。", { initiative: "先進館の見学", target: "2館", periodEnd: "2025-06-30" }, "in-progress"],
    ["the other one moved for a reason, behind a comma", "6月に1館を見学した。もう1館は、先方の都合により10月とした。", { initiative: "先進館の見学", target: "2館", periodEnd: "2025-06-30" }, "in-progress"],
    ["the other one at a time that is past", "5月に1館を見学した。もう1館は先方の都合により6月となった。", { initiative: "先進館の見学", target: "2館", periodEnd: "2025-06-30" }, "done"],
    ["its day put on a month to come", "会場の都合により、開催日が11月14日となった。", { initiative: "句会の開催", target: "1回", periodEnd: "2025-08-31" }, "not-started"],
    ["the other of its kind is still to come", "第一書庫は8月に完了。第二書庫は入札不調のため冬休みに施工することとした。", { initiative: "書庫の改修", target: "2か所", periodEnd: "2025-08-31" }, "in-progress"],
    ["the other of its kind, why and when", "東館は完了した。西館は入札が不調となったことから、12月に行う。", { initiative: "書庫の改修", target: "2館", periodEnd: "2025-08-31" }, "in-progress"],
    ["something else of the same house", "東館は完了した。開館式は12月に行う。", { initiative: "書庫の改修", target: "東館の改修", periodEnd: "2025-08-31" }, "done"],
    ["narrowed down, where one is to be chosen", "6案から2案に絞り込んだ。", { initiative: "図案の選定", target: "図案を決定する。", periodEnd: "2025-08-31" }, "in-progress"],
    ["narrowed down, and no more asked for", "6案から2案に絞り込んだ。", { initiative: "図案の選定", target: "2案に絞り込む。", periodEnd: "2025-08-31" }, "done"],
    ["all came, it was judged, and what follows it", "24組が参加し、8月22日に審査を行った。表彰式は11月の産業祭で行う。", { initiative: "菊花の品評会", target: "参加20組", periodEnd: "2025-08-31" }, "done"],
    ["too few came, and what follows it", "14組が参加し、8月22日に審査を行った。表彰式は11月の産業祭で行う。", { initiative: "菊花の品評会", target: "参加20組", periodEnd: "2025-08-31" }, "in-progress"],
    ["all was prepared, and what it was for", "町会の助けにより64人を確保し、9月上旬に説明会を開いた。10月1日から調査を実施する。", { initiative: "工業調査の準備", target: "調査員60人の確保", periodEnd: "2025-09-30" }, "done"],
    ["all are there, and the work itself is to come", "町会の助けにより64人を確保し、9月上旬に説明会を開いた。10月1日から調査を実施する。", { initiative: "工業調査の実施", target: "調査員60人の確保", periodEnd: "2025-09-30" }, "in-progress"],
    ["what use is made of what it found", "7月に工房9軒を回り、後継ぎのいないことが共通の悩みであると分かった。工房どうしの学習会に反映させる。", { initiative: "工房への聞き取り", target: "工房9軒を回る。", periodEnd: "2025-09-30" }, "done"],
    ["what use is made of what people said", "7月12日に開き、31名が出席した。読者の声は、図書室の担当に伝えている。", { initiative: "読者の声を聴く会の開催", target: "30名の出席", periodEnd: "2025-08-31" }, "done"],
    ["the use itself is asked for", "7月に声を募り、31件が寄せられた。寄せられた声を棚の配置に反映させる。", { initiative: "読者の声の反映", target: "声を棚の配置に反映する。", periodEnd: "2025-08-31" }, "in-progress"],
    ["its beginning is put on a day to come", "会員証の様式が決まらなかったため開始を10月1日とし、案内の会を8月に2回開いた。", { initiative: "貸出しの開始", target: "会員60人で貸出しを始める。", periodEnd: "2025-08-31" }, "in-progress"],
    ["its beginning was put on a day that is past", "開始を8月1日とし、案内の会を7月に2回開いた。", { initiative: "貸出しの開始", target: "会員60人で貸出しを始める。", periodEnd: "2025-08-31" }, "done"],
    ["how far a length got", "契約が7月にずれ込み、9月末時点で測線は240mまで進捗", { initiative: "水路の測量", target: "測線400m", periodEnd: "2025-06-30" }, "in-progress"],
    ["a count that it is left at, and the rest", "猛暑により8月を休んだため、84棟にとどまる。残りは11月に調べる。", { initiative: "蔵の調査", target: "120棟", periodEnd: "2025-09-30" }, "in-progress"],
    ["called off, and shown instead", "祭りの中止を決定。山車の展示のみ8月に実施。", { initiative: "夏祭りの開催", target: "来場者2万人", periodEnd: "2025-08-31" }, "postponed"],
    ["called off, and shown instead, with more to come", "祭りの中止を決定。山車の展示のみ8月に実施。秋に代わりの催しを行う。", { initiative: "夏祭りの開催", target: "来場者2万人", periodEnd: "2025-08-31" }, "in-progress"],
    ["how far a count got", "倒木の始末を先にしたため、枝打ちは60本まで進んだところです。", { initiative: "枝打ち", target: "90本", periodEnd: "2025-08-31" }, "in-progress"],
    ["until when it is open", "窓口は午後7時まで開けた。", { initiative: "夕方の窓口", target: "週2日", periodEnd: "2025-08-31" }, "done"],
    ["the rest of them from a month to come", "北館と南館の塗替えが完了。残る2館は11月から施工", { initiative: "外壁の塗替え", target: "4館", periodEnd: "2026-01-31" }, "in-progress"],
    ["its contract on a day, and the end to come", "据付けの契約を9月25日に締結し、11月末の完成を見込んでいます。", { initiative: "見守りカメラの据付け", target: "5台", periodEnd: "2025-09-30" }, "in-progress"],
    ["a large number, and how things stand", "8月末までの入浴客は6万2千人で、燃料の値上がりにより収支は厳しい状況にある。", { initiative: "浴場の運営", target: "入浴客15万人", periodEnd: "2026-03-31" }, "in-progress"],
    ["with what was bought the target is reached", "2,500枚購入し計4,000枚", { initiative: "毛布の備蓄", target: "4,000枚", periodEnd: "2025-12-31" }, "done"],
    ["with what was bought the target is not reached", "2,500枚購入し計3,500枚", { initiative: "毛布の備蓄", target: "4,000枚", periodEnd: "2025-12-31" }, "in-progress"],
    ["as good as arranged for October", "部会を3回開き、最後の部会は10月16日に開く運びとなった。", { initiative: "部会の開催", target: "4回", periodEnd: "2025-09-30" }, "in-progress"],
    ["as good as arranged, by a noun", "最後の部会は12月開催の運びである。", { initiative: "最後の部会の開催", periodEnd: "2025-09-30" }, "not-started"],
    ["it came to its opening in the summer", "7月に水族館が開館の運びとなった。", { initiative: "水族館の開館", periodEnd: "2025-07-31" }, "done"],
    ["it came to its end", "無事に完了の運びとなった。", { initiative: "堤防の補修", periodEnd: "2025-07-31" }, "done"],
    ["some of them after the harvest", "水路12本のうち9本を清掃、3本は刈取り後とした。", { initiative: "水路の清掃", target: "12本", periodEnd: "2025-06-30" }, "in-progress"],
    ["some of them in October", "9基を塗り替え、残り3基は10月としている。", { initiative: "街路灯の塗替え", target: "12基", periodEnd: "2025-09-30" }, "in-progress"],
    ["who may take part, and no rest", "対象は65歳以上とした。", { initiative: "割引の対象の決定", periodEnd: "2025-09-30" }, "done"],
    ["once something else is there", "新しい機器の導入後に実施", { initiative: "操作の講習", periodEnd: "2026-02-28" }, "not-started"],
    ["what others were asked for, and when they answer", "解析を大学に依頼し、結果が11月に出る。", { initiative: "水質の調査", periodEnd: "2025-12-31" }, "in-progress"],
    ["who will be asked, and when they answer", "11月に大学へ依頼し、結果は1月に出る。", { initiative: "水質の調査", periodEnd: "2026-01-31" }, "not-started"],
    ["one of several days called off, and the others held", "7月は高波で中止。8月は310人、9月は280人が来場した。", { initiative: "朝市の開催", target: "700人", periodEnd: "2025-09-30" }, "done"],
    ["a term in which none was held", "1学期は全て見合わせ、2学期に行う。", { initiative: "花壇づくりの体験", target: "8校", allYear: true }, "postponed"],
    ["a state in which others left it", "国の審査会が延期されたままとなっている。", { initiative: "登録の申請", periodEnd: "2025-09-30" }, "postponed"],
    ["a place to do it is no doing", "物産展の出展枠を確保", { initiative: "物産展への出展", periodEnd: "2025-11-30" }, "in-progress"],
    ["two deeds in one noun", "各浜を巡回し指導", { initiative: "海の家の衛生", allYear: true }, "in-progress"],
    ["just narrowed down", "予定地を3か所まで絞り込んだところである。", { initiative: "係留所の移転", periodEnd: "2026-03-31" }, "in-progress"],
    ["only just begun", "8月に据付けを始めたばかりである。", { initiative: "水位計の設置", periodEnd: "2026-01-31" }, "in-progress"],
    ["more time for what is under way", "部品の納入が遅れ、工期を2月末まで延長する変更契約を結ぶ。", { initiative: "水門の改修", periodEnd: "2025-11-30" }, "in-progress"],
    ["a contract that is still to come", "12月に契約を結ぶ。", { initiative: "水門の改修", periodEnd: "2025-11-30" }, "not-started"],
    ["put on a month to come, by a noun", "3月定例会への提出に改めた。", { initiative: "条例案の提出", periodEnd: "2025-12-31" }, "not-started"],
    ["put on a month that is past, by a noun", "9月定例会への提出に改めた。", { initiative: "条例案の提出", periodEnd: "2025-12-31" }, "done"],
    ["a number's verb is no plan", "問合せは371件と、前年同期の約3倍にのぼる。", { initiative: "相談の受付", allYear: true }, "in-progress"],
    ["who is to lead it is chosen", "司会者の人選を終えた。", { initiative: "住民会議の開催", target: "3回", periodEnd: "2026-02-28" }, "in-progress"],
    ["whom to visit is chosen, and they are told", "訪問先を選び、案内文を送った。", { initiative: "窯元の訪問", target: "80軒", periodEnd: "2025-11-30" }, "in-progress"],
    ["they were visited", "窯元82軒を訪問し、案内文を置いた。", { initiative: "窯元の訪問", target: "80軒", periodEnd: "2025-11-30" }, "done"],
    ["to tell them is the work", "案内文を送った。", { initiative: "未納者への案内", periodEnd: "2025-08-31" }, "done"],
  ])("%s: %s", (_, text, context, status) => {
    expect(read("midYear", text, context).status).toBe(status);
  });
});

describe("a final report", () => {
  it.each<Row>([
    ["the number asked for, and a rate that gets better", "8.4%", { initiative: "健全な運営", target: "9%以下", shared: "貯水率も52%から61%へと改善している。" }, "done"],
    ["none, as was asked for, and what others wish", "4月、10月ともに0人", { initiative: "待機者の解消", target: "0人", shared: "保留の11人は、いずれも特定の園を希望している。" }, "done"],
    ["some, of none that was asked for, and what others wish", "4月、10月ともに2人", { initiative: "待機者の解消", target: "0人", shared: "保留の11人は、いずれも特定の園を希望している。" }, "in-progress"],
    ["a number of what is still being built", "3基", { initiative: "照明の設置", target: "5基", shared: "残りの工事を進めている。" }, "in-progress"],
    ["those who gave up, beside as many as were asked for", "相談のあった9組のうち、5組が開業し、2組は準備中、2組は断念した。", { initiative: "開業の支援", target: "開業 4組" }, "done"],
    ["those who gave up, of too few", "3組が開業し、1組は断念した。", { initiative: "開業の支援", target: "開業 4組" }, "done"],
    ["how many are chosen is the deed", "面接を2回行い、11人を採用することとした。", { initiative: "指導員の採用試験", target: "10人", periodEnd: "2025-11-30" }, "done"],
    ["a plan to choose", "2月に11人を採用することとした。", { initiative: "指導員の採用試験", target: "10人", periodEnd: "2025-11-30" }, "not-started"],
    ["what those who were found are told from now on", "回答は412人で、回答率は81.0%となりました。体の弱った方には、体操の会への参加を勧めています。", { initiative: "元気度調べによる対象者の把握", target: "75歳以上の方に用紙を送り、回答率80％以上とする。", periodEnd: "2025-09-30" }, "done"],
    ["a judgement told as one's own", "アンケートの集計を終えており、おおむね所期の目標に届いたと評価しています。", { initiative: "広報の改善" }, "done"],
    ["a figure by the year", "3,120件/年", { initiative: "検索サイトの充実" }, "done"],
    ["a place left to the next year, its reason between", "2地区の改修を実施。港町については、協議に時間を要したため次年度に実施する。", { initiative: "歩道の改修", target: "北町、浜町、港町", periodEnd: "2026-03-31" }, "in-progress"],
    ["something further left to the next year", "3地区の改修を実施。利用調査については、集計に時間を要するため次年度に実施する。", { initiative: "歩道の改修", target: "北町、浜町、港町", periodEnd: "2026-03-31" }, "done"],
    ["decided against, where the target asks to consider it", "活用案の調査・検討の結果、市では建物を整備しないこととした。", { initiative: "旧校舎の整備", target: "活用案の調査・検討" }, "done"],
    ["decided against, where the target asks for the thing", "活用案の調査・検討の結果、市では建物を整備しないこととした。", { initiative: "旧校舎の整備", target: "建物の整備" }, "postponed"],
    ["a verbal noun with kana", "2.1㎞を張替え", { initiative: "舗装の張替え" }, "done"],
    ["a deed at so many places", "18施設で採用", { initiative: "予約制の拡大" }, "done"],
    ["under discussion at so many places", "18施設で協議中", { initiative: "予約制の拡大" }, "in-progress"],
    ["trouble at so many places", "18施設で不具合", { initiative: "予約制の拡大" }, "unknown"],
    ["an amount that is settled", "3,120万円で確定", { initiative: "委託金の精算" }, "done"],
    ["all that was to be counted is there, and its data are gathered", "120戸に取り付け、検針値を集計中", { initiative: "無線式メーターの導入", target: "120戸" }, "done"],
    ["fewer are there", "90戸に取り付け、検針値を集計中", { initiative: "無線式メーターの導入", target: "120戸" }, "in-progress"],
    ["well on its way beyond the year", "設計に着手。令和8年9月の切替えに向け順調", { initiative: "回線の切替え", periodEnd: "2026-09-30" }, "in-progress"],
    ["a rest due beyond the year, as its period is", "31施設で完了。残る11施設は令和8年9月までに施工する。", { initiative: "照明の交換", target: "42施設", periodEnd: "2026-09-30" }, "in-progress"],
    ["begun and carried over", "2地区で工事に着手したが、資材の不足から繰越しとなった。", { initiative: "光回線の整備", periodEnd: "2026-03-31" }, "in-progress"],
    ["nothing but a plan for the next year", "印刷は国の指針の公表を待って8年度に行います。", { initiative: "計画書の印刷", target: "500部", periodEnd: "2026-03-31" }, "postponed"],
    ["not reached, and gone on with in the next year", "担当の異動もあり改定に至らず、8年度上半期に改めて取り組む。", { initiative: "手引の改定", periodEnd: "2026-03-31" }, "in-progress"],
    ["a plan for the next year beside what was done", "500部を印刷した。概要版は8年度に印刷します。", { initiative: "計画書の印刷", target: "500部", periodEnd: "2026-03-31" }, "done"],
    ["who was to come was settled, and it was called off", "出店団体12団体を決定していたが、大雨の予報を受け、開催を中止した。", { initiative: "地場産品の販売促進", target: "市の開催 出店団体15団体" }, "postponed"],
    ["who was to be chosen is chosen", "協力店12店を決定した。", { initiative: "協力店の選定", target: "協力店 10店" }, "done"],
    ["nothing but a time that was looked at again", "実施を翌年度に見送ったため、評価は行っていない。", { initiative: "計画の点検", target: "計画の評価を行う。", shared: "計画期間と併せて、実施時期を見直した。" }, "postponed"],
    ["a time that was to be looked at again", "実施時期を見直した。", { initiative: "祭りの実施時期の見直し", target: "時期を見直す。" }, "done"],
    ["a further need beside what all-year work counts", "相談131件に応じた。引き続き家計の見直しなどの支援が必要である。", { initiative: "相談の支援", target: "相談120件", allYear: true }, "done"],
    ["a trouble of those that the work is for", "手当を支給した。会員の顔ぶれが固定化している。", { initiative: "会員の手当", target: "会員 40人" }, "done"],
    ["to begin with the building is all that is asked for", "1工区の造成工事に着手した。", { initiative: "団地の造成", target: "造成工事の着手" }, "done"],
    ["… and not where the building is", "1工区の造成工事に着手した。", { initiative: "団地の造成", target: "造成工事の完了" }, "in-progress"],
    ["the same need, where nothing was done of the work", "会場を借りた。引き続き家計の見直しなどの支援が必要である。", { initiative: "家計の見直し", target: "見直し120件", allYear: true }, "in-progress"],
    ["carried over with nothing begun", "資材の不足から2地区とも繰越しとなった。", { initiative: "光回線の整備", periodEnd: "2026-03-31" }, "postponed"],
    ["how the number went is no plan", "612人と微減にとどまる", { initiative: "友の会の拡大", target: "会員 650人" }, "done"],
    ["how the number goes is no plan", "81.2%で横ばいが続く", { initiative: "納付の促進", target: "納付率 83%" }, "done"],
    ["the check that it runs is the end of it", "2月に動作確認を終えた。", { initiative: "券売機の導入", target: "3月から稼働" }, "done"],
    ["a check of something else prepares", "2月に仕様の確認を終えた。", { initiative: "券売機の導入", target: "3月から稼働" }, "in-progress"],
    ["a part that goes on beyond the year", "2基は完了、1基は部品の不足により来年度にまたがる見込み", { initiative: "水門の更新", target: "3基" }, "in-progress"],
    ["nobody suitable", "3件の応募について審査したが、該当者なしとなった。", { initiative: "運営者の公募", target: "1者", periodEnd: "2026-03-31" }, "in-progress"],
    ["nobody to be helped", "該当者なし", { initiative: "見舞金の支給" }, "unknown"],
    ["the visit did not come about", "先方の事情で来訪は実現しなかった。", { initiative: "友好都市の受入れ", periodEnd: "2025-09-30" }, "postponed"],
    ["a noun of the next year, and nothing else", "上記に伴い次年度に実施", { initiative: "操作の講習", target: "2回" }, "postponed"],
    ["done, and only the rest is left to the next year", "3基を更新し、使い方の講習は次年度に実施する。", { initiative: "水門の更新", target: "3基", periodEnd: "2026-03-31" }, "in-progress"],
    ["a noun of the next year beside the deed", "2回行った。応用編は次年度に実施", { initiative: "操作の講習", target: "2回" }, "done"],
    ["what was made, and a noun of the next year", "要綱を定め、次年度に公表", { initiative: "要綱の制定", target: "制定" }, "done"],
  ])("%s: %s", (_, text, context, status) => {
    expect(read("final", text, context).status).toBe(status);
  });

  it("says that part of it was not held where fewer came of it, and not where it was held in another way", () => {
    const context = { initiative: "観察会の開催", target: "3回 参加者90人" };
    expect(read("final", "秋は大雨により中止としたため、57人の参加にとどまった。", context).notAchieved).not.toBeNull();
    expect(read("final", "秋は大雨により中止としたため、動画を配信し57人が視聴した。", context).notAchieved).toBeNull();
  });

  it.each<[text: string, isNotAchieved: boolean]>([
    ["2基は完了、1基は部品の不足により来年度にまたがる見込み", true],
    ["審査の結果、適格者なしとなった。", true],
    ["審査の結果、1者を選定した。辞退者なし。", false],
    ["先方の事情で来訪は実現しなかった。", true],
    ["次年度に実施", true],
    ["2基を更新。残り1基は次年度に更新", true],
    ["3基を更新した。使い方の講習は次年度に実施", false],
    ["欠員は解消されず、11人の体制にとどまった。", false],
    ["欠員は解消されなかった。", true],
  ])("of what is left to do: %s", (text, isNotAchieved) => {
    expect(read("final", text, { initiative: "水門の更新", target: "3基", periodEnd: "2026-03-31" }).notAchieved !== null).toBe(isNotAchieved);
  });

  it("says that it is not there where it will be completed in the next year", () => {
    const context = { initiative: "倉庫の新築", target: "1棟", periodEnd: "2026-02-28" };
    expect(read("final", "再度の入札となった。完成は8年6月の見込み。", context)).toMatchObject({ status: "in-progress", notAchieved: { text: "完成は8年6月の見込み" } });
    expect(read("final", "2月に完成した。開館は8年6月の見込み。", context).notAchieved).toBeNull();
  });
});
