import { readStatedFigures } from "./arithmetic";

const drawn = (text: string) => readStatedFigures(text).map(({ kind, computed, follows }) => `${kind} ${computed}${follows ? "" : " wrong"}`);

test.each<[string, string[]]>([
  ["30人×10回＝300人", ["product 300"]],
  ["30人×10回＝400人", ["product 300 wrong"]],
  ["講師謝礼 20千円×3回×2会場=120千円", ["product 120000"]],
  ["（25人×4回）=90人", ["product 100 wrong"]],
  ["対象400人×5%＝30人", ["product 20 wrong"]],
  ["3×25人×4回＝300人", []],
  ["10台×3日間＝30回", []],
])("products: %s", (text, figures) => {
  expect(drawn(text)).toEqual(figures);
});

test.each<[string, string[]]>([
  ["前年度（120人）より15人増の135人", ["difference 15"]],
  ["前年度（120人）より25人増の135人", ["difference 15 wrong"]],
  ["昨年度の80件から12件増え、92件", ["difference 12"]],
  ["昨年度の80件から12件減少し88件", ["difference -8 wrong"]],
  ["前年度2,000t、今年度1,900t（5.0%減）", ["difference 5"]],
  ["前年度2,000t、今年度1,900t（8.0%減）", ["difference 5 wrong"]],
  ["4人削減（210人→206人）", ["difference 4"]],
  ["4人削減（210人→205人）", ["difference 5 wrong"]],
  ["4人削減し、別の課は（210人→205人）", []],
  ["5校に各2台を増設（20台→30台）", []],
  ["2台ずつ増設（20台→30台）", []],
  ["2台を増設（20台→30台）", ["difference 10 wrong"]],
  ["前年度（120人）より15人増。新規は135人", []],
  ["12.34億円から13.8億円へ1.5億円増", ["difference 146000000"]],
  ["12.34億円から13.8億円へ1.6億円増", ["difference 146000000 wrong"]],
])("differences: %s", (text, figures) => {
  expect(drawn(text)).toEqual(figures);
});

test.each<[string, string[]]>([
  ["「よく分かった」との回答82.5%（回答40人中33人）", ["share 82.5"]],
  ["「よく分かった」との回答92.5%（回答40人中33人）", ["share 82.5 wrong"]],
  ["散布面積 60ha（対象 80ha）\n・実施率 75%", ["share 75"]],
  ["散布面積 60ha（対象樹林 80ha）、カバー率 85%", ["share 75 wrong"]],
  ["受診者 60人（対象 80人）、受診率 85%", ["share 75 wrong"]],
  ["受診者 60人（対象 80人）、満足度 85%", []],
  ["受診者 60人（対象 80人）\n・再検査受診率 85%", []],
  ["受診者 60人（前年度 80人）、受診率 85%", []],
  ["定員50人に対し申込65人（1.3倍）", ["share 1.3"]],
  ["定員50人に対し申込65人（倍率1.6倍）", ["share 1.3 wrong"]],
  ["定員50人に対し申込65人で、前年の1.6倍", []],
  ["目標80件に対し72件（達成率90%）、利用率は85%", ["share 90"]],
  ["目標80件に対し72件で、満足度は85%だった。", []],
  ["80人中72人が満足（満足度85%）", ["share 90 wrong"]],
  ["回収率 30.0%\n（配布400通、回収120通）", ["share 30"]],
  ["回収率 32.0%\n（配布400通、回収120通）", ["share 30 wrong"]],
  ["回収率 32.0%\n(1) 配布400通、回収120通", []],
  ["目標80件に対し72件\n達成率90%\n回答率は30%（配布40件、回収12件）", ["share 90", "share 30"]],
])("shares: %s", (text, figures) => {
  expect(drawn(text)).toEqual(figures);
});

test.each<[string, string[]]>([
  ["「満足」55%、「ほぼ満足」30%、計85%", ["total 85"]],
  ["「満足」55%、「ほぼ満足」30%、計86%", ["total 86"]],
  ["「満足」55%、「ほぼ満足」30%、計95%", ["total 85 wrong"]],
  ["現年分40%、繰越分20%、計38%", []],
  ["現年分99.3%、繰越分28.4%、計99.9%", []],
  ["測量2件、調査3件、実施設計4件", []],
  ["一般会計120億円、特別会計80億円、企業会計50億円", []],
  ["窓口2件、電話3件、集計6件", []],
  ["前半45人・後半31人の延べ76人", ["total 76"]],
  ["前半45人・後半31人の延べ86人", ["total 76 wrong"]],
  ["7件を除却（撤去5件、改修2件）", ["total 7"]],
  ["7件を処理（除却5件、改修3件）", ["total 8 wrong"]],
  ["52件（申請58件、取下げ6件）", []],
  ["52件（申請58件、取下げ8件）", ["total 66 wrong"]],
  ["申請17件／15件（完了14件、施工中3件）", []],
  ["申請18件／15件（完了14件、施工中3件）", ["total 17 wrong"]],
  ["7件を処理（仮置場を除き5件、3件）", []],
  ["乗客は延べ95人であった。（春45人、秋50人）", ["total 95"]],
  ["乗客は延べ95人であった。（春45人、秋60人）", ["total 105 wrong"]],
  ["乗客 95人\n（春45人、秋60人）", ["total 105 wrong"]],
  ["乗客 95人\n（春5人、秋6人）", []],
  ["乗客 95人（前年度45人、前々年度40人）", []],
  ["乗客 95人（R4 45人、R5 40人）", []],
  ["工事 21件（相談 63件、設計 19件）", []],
  ["工事 21件（改修 23件、新設 19件）", ["total 42 wrong"]],
])("totals: %s", (text, figures) => {
  expect(drawn(text)).toEqual(figures);
});

test.each(["計3人、", "3人(", "3%(", "3人×", "前年度3人、", "5人削減(3人→2人、", "3%、計4%、"])("a cell full of %s comes to an end", (piece) => {
  expect(Array.isArray(readStatedFigures(piece.repeat(32_767).slice(0, 32_767)))).toBe(true);
});

test("a sentence that is too long to be looked through states no total", () => {
  const addends = "大人20人、子ども10人";
  expect(drawn(`${"町内の各所で".repeat(10)}${addends}、計40人`)).toEqual(["total 30 wrong"]);
  expect(drawn(`${"町内の各所で".repeat(90)}${addends}、計40人`)).toEqual([]);
});
