import { readClauses } from "./reportReadings";

/** Each clause in short: what it says of the work, and the marks it bears. */
const drawn = (text: string) =>
  readClauses(text, "report").map(({ act, preparation, making, nominal, partly, outlook, remedied }) =>
    [act, preparation && "prep", making && "make", nominal && "noun", partly && "part", outlook && "out", remedied && "remedied"].filter(Boolean).join("+"),
  );

describe("clauses that lead up to a main statement take its tense", () => {
  test.each<[string, string[]]>([
    ["資料を収集し、3月に作成する", ["planned+prep", "planned+make"]],
    ["資料を収集し、作成した", ["done+prep", "done+make"]],
    ["資料を集め、案を作り、配布する予定", ["planned", "planned", "planned"]],
    ["調査し、着手した", ["done+prep", "started"]],
    ["調査し、進めている", ["done+prep", "running"]],
    ["調査を行い、順調に進めた", ["done+prep", "progressed"]],
    ["説明会を開き、課題を整理する必要がある", ["need", "need"]],
    ["素案をまとめ、現在、関係課と調整中", ["done+prep", "running+prep"]],
    ["9月に説明会を開き、今後、要綱を定める", ["done", "planned+out"]],
    ["4月に調査し、12月に公表する予定", ["done+prep", "planned+make"]],
    ["調査を行い、年度末に公表する", ["done+prep", "planned+make"]],
    ["説明会を開催し、次に講座を開く", ["done+prep", "planned"]],
    ["認可となり、11月に着工する予定", ["done", "planned+prep"]],
    ["12月に認可となり、着工する予定", ["planned", "planned+prep"]],
    ["資料を作成し、説明会は中止した", ["done+make", "cancelled"]],
    ["意見を聞き、策定に至っていない", ["done", "unfinished"]],
    ["調整が遅れ、実施できなかった", ["silent", "undone"]],
    ["準備が整わず、中止した", ["silent", "cancelled"]],
    ["日程を見直し、11月に行う予定", ["silent+make+noun", "planned"]],
    ["時間がかかり、完成しなかった", ["silent", "unfinished"]],
    ["期待され、続ける", ["silent", "planned"]],
  ])("%s", (text, acts) => {
    expect(drawn(text)).toEqual(acts);
  });
});

describe("circumstances, decisions and lists", () => {
  test.each<[string, string[]]>([
    ["策定に向けて協議し、資料を整えた", ["done+prep", "done"]],
    ["計画の策定に向けて、意見を聞き、素案を公表した", ["silent+prep", "done+prep", "done+make"]],
    ["国の採択に向け、準備し、案を策定した", ["silent", "done+prep", "done+make"]],
    ["補助の採択を受け、来月実施する", ["silent", "planned"]],
    ["検討の結果、維持することとした", ["done+prep+noun", "done"]],
    ["訓練の結果、連絡に要する時間が縮まった", ["done+noun", "done"]],
    ["検討した結果、来年度に行うこととした", ["done+prep", "planned+out"]],
    ["検討し、維持することとした", ["planned+prep", "planned"]],
    ["協議した後、実施することに決めた", ["done", "done"]],
    ["要綱の策定、研修会の開催を予定", ["planned+make+noun", "planned"]],
    ["要綱の策定、研修会は開催を予定", ["done+make+noun", "planned"]],
    ["素案を作成したが、策定には至っていない", ["done+prep+make", "unfinished"]],
    ["中間報告のとおり調査し、公表した", ["done+prep", "done+make"]],
  ])("%s", (text, acts) => {
    expect(drawn(text)).toEqual(acts);
  });
});

describe("what was made good", () => {
  test.each<[string, string[]]>([
    ["雨で中止したが、11月に実施した", ["cancelled+remedied", "done"]],
    ["雨で中止し、代わりに動画を流した", ["cancelled+remedied", "done"]],
    ["会を開催せず、資料を配布した", ["undone+remedied", "done"]],
    ["当初10月の予定が遅れたため、12月に完了した", ["delayed+remedied", "done+make"]],
    ["対象となる事案がなかったため、実施していない", ["done", "undone+remedied"]],
    ["申請がなく、実施していない", ["silent", "undone+remedied"]],
    ["申請がなく実施していない", ["undone+remedied"]],
    ["延期し、2月に行った", ["put-off+remedied", "done"]],
    ["昨年度は中止したが、今年は行った", ["cancelled+remedied", "done"]],
    ["中止となったが、メールで実施した", ["cancelled+remedied", "done"]],
    ["研修は中止したが、講座を開いた", ["cancelled", "done"]],
    ["中止し、着手する予定", ["cancelled", "planned"]],
    ["予定した100人に達せず、80人が参加した", ["missed", "done"]],
    ["人が集まらず、80人が参加した", ["missed", "done"]],
    ["雨で中止した。その後、11月に実施した。", ["cancelled+remedied", "done"]],
    ["10月は雨で中止したが、7月と2月に開催した", ["cancelled", "done"]],
    ["10月は雨で中止したが、11月と12月に開催した", ["cancelled+remedied", "done"]],
    ["10月は雨で中止したが、2月に開催した", ["cancelled+remedied", "done"]],
    ["雨で中止した。代わりに動画を流した。", ["cancelled+remedied", "done"]],
    ["雨で中止した。調べた。その後、実施した。", ["cancelled+remedied", "done", "done"]],
    ["雨で中止した。調べた。配った。その後、実施した。", ["cancelled", "done", "done", "done"]],
    ["雨で中止した。11月に会を開いた。", ["cancelled", "done"]],
    ["雨で中止した。その後、実施する予定", ["cancelled", "planned"]],
  ])("%s", (text, acts) => {
    expect(drawn(text)).toEqual(acts);
  });
});

describe("parts and outlooks", () => {
  test.each<[string, string[]]>([
    ["10講座のうち8講座を実施した", ["done+part"]],
    ["一部を実施した", ["running+part"]],
    ["一部を除き実施した", ["done"]],
    ["3件は未着手", ["not-started+part"]],
    ["残る2件は中止した", ["cancelled+part"]],
    ["4月は実施した", ["done"]],
    ["令和7年は実施した", ["done"]],
    ["引き続き行う", ["planned+out"]],
    ["今後も行っていく", ["planned+out"]],
    ["次回は3月に行う", ["planned+out"]],
    ["続けていく必要がある", ["need+out"]],
  ])("%s", (text, acts) => {
    expect(drawn(text)).toEqual(acts);
  });
});

describe("short notes", () => {
  test.each<[string, string[]]>([
    ["実施不可", ["cancelled"]],
    ["利用不可の表示を付けた", ["done"]],
    ["未済", ["unfinished"]],
    ["6割程度の進捗", ["running"]],
    ["全体の達成度を公表した", ["done+make"]],
    ["一部のみ実施", ["running+part"]],
    ["完成見込みは12月", ["planned"]],
    ["予定日は2月10日です。", ["planned"]],
    ["実施時期は9月だった。", ["done"]],
    ["関係者との合意に達しなかった。", ["unfinished"]],
    ["目標に達しなかった。", ["missed"]],
  ])("%s", (text, acts) => {
    expect(drawn(text)).toEqual(acts);
  });
});

test("a sentence that comes up again says the same, but for what its text makes of it", () => {
  const placed = (text: string, source: "report" | "midYear") => readClauses(text, source).map((one) => [one.text, one.offset, one.source, one.remedied]);
  expect(placed("講座は中止した（雨）。代わりに動画を配信した。", "report")).toEqual([
    ["講座は中止した（雨）", 0, "report", true],
    ["代わりに動画を配信した", 11, "report", false],
    ["雨", 8, "report", false],
  ]);
  expect(placed("町は晴れた。講座は中止した（雪）。", "midYear")).toEqual([
    ["町は晴れた", 0, "midYear", false],
    ["講座は中止した（雪）", 6, "midYear", false],
    ["雪", 14, "midYear", false],
  ]);
});
