import type { Report, Status } from "./status";
import { readReport } from "./report";

/** Deeds that are neither preparation nor the name of an event alone. */
const DEEDS = ["配布", "改修", "掲載", "訪問", "設置", "公表", "整備", "策定", "更新", "導入", "移転", "実施", "開催"];

const DONE = ["Xした", "Xしました", "Xいたしました", "Xしたところです", "Xができた", "Xすることができました", "Xを行った", "Xを行いました", "Xを行なった", "Xされた", "X済み", "Xを完了した", "Xを終えました", "Xした状況である", "X完了", "全てXした。"];
/** Of some verbs the state, of others the process; a mid-year report leaves it open. */
const STATE = ["Xしている", "Xしています", "Xしております"];
const RUNNING = ["X中", "Xを行っている", "Xを進めている", "Xを進めております", "Xに取り組んでいる", "Xを継続中", "現在X中である", "Xを行っているところです"];
const PLANNED = ["Xする予定", "X予定", "Xを予定している", "Xを予定しております", "Xする見込み", "Xしたい", "Xしたいと考えている", "Xすることとしている", "X予定である", "Xしていく", "Xします", "Xしてまいります", "今後Xする", "年明けにX", "2月にX予定", "Xを行う", "Xを行う予定です", "Xを目指す", "X見込み", "Xの見込みは12月", "X予定日は2月10日です"];
const NOT_DONE = ["Xできなかった", "Xできませんでした", "Xしなかった", "Xに至らなかった", "Xには至りませんでした", "Xに至っていない", "Xまでには至っておりません", "Xしていない", "Xしていません", "Xできていない", "Xできておりません", "Xが出来ていない", "Xを行えなかった", "Xを行っていない", "Xせず", "Xできず", "Xすることができなかった", "Xできずにいる", "Xできない状況である", "Xできずに終わった", "Xは未着手のまま年度末を迎えた", "Xは手つかずのままとなった", "Xは手付かずの状態だった", "Xの合意に達しなかった"];
const OFF = ["Xを見送った", "Xを見送りました", "Xは見送りとなった", "Xを中止した", "Xは中止", "Xを延期した", "Xを取りやめた", "Xを断念した", "Xを見合わせている", "Xを次年度に延期することとした", "Xは見送ることといたしました", "Xの中止を決定した", "Xは中止せざるを得なかった", "Xが中止となりました", "Xは保留とした", "Xは保留となっている", "Xは白紙となった"];
const NOT_OFF = ["中止することなくXした", "予定を変更してXした", "延期の後、Xした", "遅れることなくXした", "滞りなくXした", "Xしたが、大きな混乱には至らなかった", "Xし、大事に至らなかった", "Xしないということがないよう確認した"];

const filled = (forms: readonly string[]): [string][] => forms.flatMap((form) => DEEDS.map((deed): [string] => [`${form.replaceAll("X", deed)}`]));
const read = (text: string, report: Report) => readReport(text, { report, fiscalYear: 2025 });
const state = (text: string, report: Report): Status => read(text, report).status;

describe("forms of one verb", () => {
  it.each(filled(DONE))("done: %s", (text) => {
    expect([state(text, "midYear"), state(text, "final"), read(text, "final").notAchieved]).toEqual(["done", "done", null]);
  });
  it.each(filled(RUNNING))("under way: %s", (text) => {
    expect([state(text, "midYear"), state(text, "final"), read(text, "final").notAchieved]).toEqual(["in-progress", "in-progress", null]);
  });
  it.each(filled(STATE))("under way at mid-year: %s", (text) => {
    expect([state(text, "midYear"), read(text, "final").notAchieved]).toEqual(["in-progress", null]);
  });
  it.each(["配布", "設置", "公表", "導入", "掲載"])("%sしている: there at the year's end", (deed) => {
    expect(state(`${deed}しております。`, "final")).toBe("done");
  });
  it.each(filled(PLANNED))("planned: %s", (text) => {
    expect([state(text, "midYear"), state(text, "final"), read(text, "final").notAchieved]).toEqual(["not-started", "not-started", null]);
  });
  it.each(filled(NOT_DONE))("not done: %s", (text) => {
    const { status, notAchieved } = read(text, "final");
    expect(status).not.toBe("done");
    expect(notAchieved).not.toBeNull();
  });
  it.each(filled(OFF))("called off: %s", (text) => {
    expect([state(text, "midYear"), state(text, "final")]).toEqual(["postponed", "postponed"]);
    expect(read(text, "final").notAchieved).not.toBeNull();
  });
  it.each(filled(NOT_OFF))("not called off: %s", (text) => {
    expect(read(text, "final").notAchieved).toBeNull();
    expect(state(text, "final")).toBe("done");
  });
});
