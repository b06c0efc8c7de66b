import { readStatedFigures } from "./arithmetic";

const wrong = (text: string) => readStatedFigures(text).filter((figure) => !figure.follows).map(({ kind, computed }) => `${kind} ${computed}`);
const right = (text: string) => readStatedFigures(text).filter((figure) => figure.follows).map(({ kind }) => kind);

test.each([
  ["対象80団体のうち19団体で訓練をした（実施率23.8%）", "share"],
  ["登録200事業所のうち、73事業所（約36%）が応じた。", "share"],
  ["目標値50件に対して実施件数49件\n達成率98.0%", "share"],
  ["回収450通／発送600通（回収率75％）", "share"],
  ["発送600通／回収450通（回収率75％）", "share"],
  ["市民120人、職員30人の計150人が参加した。", "total"],
  ["住民約1,350人、関係者約600人の計約2,000人", "total"],
  ["男性30人、女性25人、合計55人が参加した。", "total"],
  ["参加者150人（市民120人、職員30人）", "total"],
  ["相談は60件から72件へ12件増えた。", "difference"],
])("%s follows from its numbers", (text, kind) => {
  expect(right(text)).toEqual([kind]);
  expect(wrong(text)).toEqual([]);
});

test.each([
  ["対象80団体のうち19団体で訓練をした（実施率32.8%）", "share 23.8"],
  ["目標値50件に対して実施件数49件\n達成率89.0%", "share 98"],
  ["市民120人、職員30人の計160人が参加した。", "total 150"],
  ["回収450通／発送600通（回収率85％）", "share 75"],
  ["10団体から15団体に8団体増えた。", "difference 5"],
  ["男性30人、女性25人、合計65人が参加した。", "total 55"],
  ["参加者150人（市民120人、職員40人）", "total 160"],
  ["相談は60件から72件へ15件増えた。", "difference 12"],
])("%s does not", (text, computed) => {
  expect(wrong(text)).toEqual([computed]);
});

test.each([
  ["20団体の協力を得て、5会場で合計1,012人が参加した。"],
  ["新たに6名が加わり、総勢15名となった。"],
  ["市民120人、職員30人ほか計200人が参加した。"],
  ["充足率84.3%"],
  ["89団体（約36.9%）"],
  ["補助額7,508千円、総事業費11,721千円"],
  ["前年度の80件に対し72件で、満足度は90%だった。"],
])("%s states nothing that could be recomputed", (text) => {
  expect(wrong(text)).toEqual([]);
});
