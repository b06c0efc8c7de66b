import { toldInTheEnd } from "../reportTesting";

const PLAIN = { initiative: "木工教室の開催", target: "4回", allYear: true };

test.each([
  ["教室を4回開いた。来場者の満足度は把握できていない。", "done -"],
  ["教室を4回開いた。満足度のデータは得られていない。", "done -"],
  ["教室を4回開いた。受講後の効果はまだ測定できておりません。", "done -"],
  ["教室を4回開いた。参加率の数値は公表されていない。", "done -"],
  ["教室を4回開いた。実績値は集計中であり、現時点では確認できない。", "done -"],
  ["教室を4回開いた。数値目標は設定していない。", "done -"],
  ["教室を4回開いた。目標を定めにくいことから評価は行っていない。", "done -"],
  ["教室を4回開いた。再調査は行っていないが、申込みは増えた。", "done -"],
  ["教室を4回開いた。満足度調査は実施していない。", "done -"],
  // What was not done, and not what is unknown.
  ["教室を3回開いた。1回は会場を確保できていない。", "in-progress 1回は会場を確保できていない"],
  ["教室を3回開いた。受講後の面談は行っていない。", "done 受講後の面談は行っていない"],
  ["教室の開催には至っていない。", "postponed 教室の開催には至っていない"],
])("how a work came out is not known: %s", (text, expected) => {
  expect(toldInTheEnd(text, PLAIN)).toBe(expected);
});

test.each([
  ["教室を4回開いた。来場者の満足度は把握できていない。", "木工教室の開催と満足度の把握", "in-progress 来場者の満足度は把握できていない"],
  ["教室を4回開いた。受講後の効果は測定できていない。", "木工教室の効果の検証", "in-progress 受講後の効果は測定できていない"],
  ["教室を4回開いた。満足度調査は実施していない。", "木工教室の開催と満足度調査", "done 満足度調査は実施していない"],
  ["教室を4回開いた。成果指標は設定していない。", "成果指標の設定", "in-progress 成果指標は設定していない"],
])("to know it is the work: %s (%s)", (text, initiative, expected) => {
  expect(toldInTheEnd(text, { ...PLAIN, initiative })).toBe(expected);
});

test.each([
  // What may come of it is no plan.
  ["苗木を80本植えた。日陰の増加が期待される。", "苗木の植栽", "done -"],
  ["苗木を80本植えた。枯死は年々減少していくと見込まれます。", "苗木の植栽", "done -"],
  ["苗木の手入れを行い、緑の定着が見込まれる。", "苗木の植栽", "done -"],
  ["苗木80本の植栽は3月の完了が見込まれる。", "苗木の植栽", "not-started -"],
  // How it is measured, known and kept up.
  ["窓口で85件に応じた。待ち時間を指標としている。", "窓口の案内", "done -"],
  ["窓口で85件に応じた。来庁者の動向を随時把握している。", "窓口の案内", "done -"],
  ["窓口で85件に応じた。負担の軽減に役立っていることが確認されている。", "窓口の案内", "done -"],
  ["窓口で85件に応じた。夜間の相談体制を整備している。", "窓口の案内", "done -"],
  ["窓口で85件に応じた。また、受付時間の延長を検討している。", "窓口の案内", "done -"],
  ["窓口の案内板を検討した。また、受付時間の延長を検討している。", "窓口の案内", "in-progress -"],
  ["窓口で85件に応じた。郵送の案内は廃止している。", "窓口の案内", "done -"],
  ["利用が減り、夜間の窓口は廃止している。", "夜間の窓口の案内", "postponed 夜間の窓口は廃止している"],
  ["85件の利用がある。", "窓口の案内", "done -"],
  ["85件の申込みがある。", "窓口の案内", "unknown -"],
  // Whom it is for.
  ["送迎を受けられず買い物が困難な高齢者に対し、商品を届けた。", "買い物の支援", "done -"],
  ["車を確保できず買い物ツアーの参加者に謝罪した。", "買い物の支援", "in-progress 車を確保できず"],
])("all-year work at the year's end: %s (%s)", (text, initiative, expected) => {
  expect(toldInTheEnd(text, { initiative, target: "", allYear: true })).toBe(expected);
});

test.each([
  ["目標を上回る", "done -"],
  ["達成基準をやや上回る。", "done -"],
  ["達成基準どおり", "done -"],
  ["要領は改定途中となっている。", "in-progress -"],
  ["要領の改定に伴い、手続が減ったため。\n苦情がなかったため。", "done -"],
  ["夜間の相談体制を整備している。", "in-progress -"],
])("a verdict, a reason or a stage alone: %s", (text, expected) => {
  expect(toldInTheEnd(text, { initiative: "要領の改定", target: "", periodEnd: "2026-03-31" })).toBe(expected);
});
