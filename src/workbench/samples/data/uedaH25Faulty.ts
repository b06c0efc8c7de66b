import { faultsOf, type Fault } from "../fault";
import { coverH25, coverSheet, listSheet } from "../forms/helperSheets";
import { uedaSheet, type UedaGoal } from "../forms/uedaForm";
import { formH25 } from "../forms/uedaForms";
import type { SampleWorkbook } from "../sampleWorkbook";

const DEPARTMENT = "まちなみ部";

const roads: UedaGoal = {
  sheet: "1位",
  fields: {
    title: "安心して歩ける道づくり",
    department: DEPARTMENT,
    priority: "1位",
    plan: "第　編\n第　章\n第　節",
    mayor: "- 3 - (2)",
    situation: "・通学路に歩道のない区間が残っています。\n・街路灯の球切れの連絡から修理までに時間がかかっています。",
    purpose: "・歩く人の目線で道を点検し、危ない箇所から直します。",
    participation: "・点検は保護者と学校が一緒に行いました。",
    effect: "課題：用地の協力が得られない区間の扱いを決める必要があります。",
  },
  rows: [
    {
      initiative: "通学路の安全対策\n(1)合同点検の実施\n(2)路側帯の塗り直し\n(3)見守り隊の募集",
      period: "(1) 6月\n(2) 7月～10月\n(3) 通年",
      target: "(1)18路線を点検します。\n(2)延長4,000mを塗り直します。\n(3)隊員を120人にします。",
      midYear: "(1)6月に18路線の点検を終えました。\n(3)学校だよりで募集を続けています。",
      final: "(1)中間報告のとおり\n(2)10月までに4,100mを塗り直しました。\n(3)隊員は126人となりました。\n(4)保護者から感謝の声をいただきました。",
    },
    {
      initiative: "街路灯の計画的な更新\n(1)更新計画の作成\n(2)省エネ型への取替え",
      period: "(1) 6月\n(2) 年度内",
      target: "(1)計画を1件作成します。\n(2)取替えを300基とします。",
      midYear: "(1)担当者の交代により未着手です。3月までに作成します。\n(2)6月に契約し、取替えを進めています。",
      final: "(1)年度内に作成できなかったため、来年度へ見送りました。\n(2)取替えは250基となり、目標を達成しました。",
    },
    {
      initiative: "公園の見回り",
      period: "",
      target: "月2回以上、全25公園を見回ります。",
      midYear: "月2回、25公園の見回りを続けています。",
      final: "",
    },
  ],
};

const greenery: UedaGoal = {
  sheet: "2位",
  fields: {
    title: "花と緑のまちかどづくり",
    department: DEPARTMENT,
    priority: "2位",
    plan: "第3編 うるおいのある環境\n第1章 花と緑\n第2節 身近な緑化",
    mayor: "- 3 - (5)",
    situation: "花壇の世話をする団体の高齢化が進んでいます。",
    purpose: "新しい担い手とともに、まちかどの花壇を守ります。",
    participation: "・団体の集まりで植える花を一緒に選びました。",
    effect: "効果：若い世代の団体が加わりました。",
  },
  rows: [
    {
      initiative: "花壇づくり団体の支援\n(1)苗の配布\n(2)講習会の開催",
      period: "(1) 5月、11月\n(2) 通年",
      target: "(1)苗を6,000株配ります。\n(2)講習会を4回開催します。",
      midYear: "(1)5月分を配り終えました。11月にも配布します。\n(2)講師の選定について検討しています。",
      final: "(1)5月と11月に計5,400株を配りました。\n(2)中間報告のとおり",
    },
  ],
};

const first = faultsOf("1位");
const second = faultsOf("2位");

export const uedaH25Faults: Fault[] = [
  first("unfilled-placeholder", null, "総合計画における位置付け"),
  first("subitem-missing", 1, "midYear", 2),
  first("subitem-orphan", 1, "final", 4),
  first("overdue", 2, "midYear", 1),
  first("not-achieved", 2, "final", 1),
  first("target-missed", 2, "final", 2),
  first("achievement-contradiction", 2, "final", 2),
  first("blank-cell", 3, "period"),
  first("report-missing", 3, "final"),
  second("cover-mismatch", null, "重点目標"),
  second("target-missed", 1, "final", 1),
  second("final-unresolved", 1, "final", 2),
];

/** 平成25年度, year closed: reports that do not answer, contradict their numbers or only point back. */
export const uedaH25Faulty: SampleWorkbook = {
  sheets: [
    coverSheet(coverH25, DEPARTMENT, "重点目標", ["安心して歩ける道づくり", "花と緑のまちづくり"]),
    ...[roads, greenery].map((goal) => uedaSheet(formH25, goal)),
    listSheet("リスト", [
      { heading: "部局名", choices: ["くらし安心部", DEPARTMENT, "みらい経営部"] },
      { heading: "優先順位", choices: ["1位", "2位", "3位", "4位", "5位"] },
    ]),
  ],
};
