import { seen } from "../quantities/quantityTesting";

test.each([
  ["a sign behind last year's", "コピー用紙を前年度比8%減らす。", "301千枚、前年度比△6.4%", ["-6.4/-8 short"]],
  ["a sign behind last year's, enough", "コピー用紙を前年度比8%減らす。", "前年度比▲9.1%", ["-9.1/-8 kept"]],
  ["a minus of what was to grow", "来館者を前年度比4%増やす。", "来館者 8,120人（前年度比-1.6%）", ["-1.6/4 short"]],
  ["a plus of what was to grow", "来館者を前年度比4%増やす。", "来館者 8,120人（前年度比+2.6%）", ["2.6/4 short"]],
  ["a plus of what was to grow, enough", "来館者を前年度比4%増やす。", "来館者 8,120人（対前年度比 +4.2%）", ["4.2/4 kept"]],
  ["a plus of what was to shrink", "ガス使用量を4%削減する。", "ガス使用量 対前年度比+0.7%", ["0.7/4 short"]],
  ["a count with a sign", "問い合わせを前年度より20件減らす。", "問い合わせ 88件（▲14件）", ["-14/-20 short"]],
  ["the level that a share leads to, with the change beside it", "窃盗の認知件数を前年（142件）より1割減らす。", "認知件数 131件（▲11件）", ["131/128 short"]],
  ["the level that a share leads to, of what stands far before it", "鳥獣の被害額を前年度（1,240万円）から1割以上減らす。", "被害額 1,198万円", ["11980000/11160000 short"]],
  ["the level that a share leads to, enough", "鳥獣の被害額を前年度（1,240万円）から1割以上減らす。", "被害額 1,098万円", ["10980000/11160000 kept"]],
  ["another level", "鳥獣の被害額を前年度（1,240万円）から1割以上減らす。", "補助額 1,198万円", []],
  ["a count with a sign, enough", "問い合わせを前年度より20件減らす。", "問い合わせ 78件（前年度比▲24件）", ["-24/-20 kept"]],
])("a change that a sign tells: %s: %s against %s", (_, target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["in the noun before the number", "学童保育の定員を90人増やす。", "定員増 72人", ["72/90 short"]],
  ["in the noun, beside its parts", "学童保育の定員を90人増やす。", "定員増72人（新設2か所50人、増築22人）", ["72/90 short"]],
  ["behind the number", "学童保育の定員を90人増やす。", "96人の定員増となった。", ["96/90 kept"]],
  ["of a cost", "光熱費を80万円減らす。", "光熱費減 64万円", ["640000/800000 short"]],
  ["in the target", "会員増 15人", "11人増", ["11/15 short"]],
  ["those who are new", "会員増 15人", "新規会員11人", ["11/15 short"]],
  ["those who are new, enough", "会員を15人増やす。", "新規会員18人", ["18/15 kept"]],
  ["fewer than were to be added", "会員を15人増やす。", "11人", ["11/15 short"]],
  ["all there are", "会員を15人増やす。", "会員230人", []],
  ["new ones beside all there are", "会員を15人増やす。", "会員230人、新規会員11人", []],
  ["others", "会員を15人増やす。", "来場者11人", []],
  ["a rate", "加入率を5%増やす。", "3%", []],
])("a change that its noun tells: %s: %s against %s", (_, target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["満足度（5段階評価）4.0以上", "満足度3.7", ["3.7/4 short"]],
  ["事故率（車両千台当たり）を1.5以下とする。", "事故率1.2", ["1.2/1.5 kept"]],
  ["合計特殊出生率 1.5以上", "1.38", ["1.38/1.5 short"]],
  ["満足度4.0以上、受講者90人", "3.7", []],
  ["受講者90人", "3.7", []],
])("a score, whatever stands between: %s against %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["朝礼を1回10分以内とする。", "上期48回の平均は12分。", ["12/10 short"]],
  ["朝礼を1回10分以内とする。", "全48回の平均で9分であった。", ["9/10 kept"]],
  ["前売券4,000枚を完売する。", "販売 3,420枚（販売率85.5%）", ["3420/4000 short"]],
  ["全14区画の完売", "11区画を売却した。", ["11/14 short"]],
  ["消火器の点検 320本", "点検完了（詰替え14本も10月に完了）", []],
  ["除雪車両6台を更新する。", "4台を更新した。", ["4/6 short"]],
  ["両2校で実施する。", "1校で実施した。", []],
  ["平均回答日数 12日→9日", "10.4日", ["10.4/9 short"]],
  ["転入者 70人", "26世帯58人", ["58/70 short"]],
  ["転入 30世帯", "26世帯58人", ["26/30 short"]],
  ["消火器の点検 320本", "296本（詰替え14本も完了）", ["296/320 short"]],
  ["前売券4,000枚を配布する。", "販売 3,420枚（販売率85.5%）", []],
])("what stands before a number, or tells how it is counted: %s against %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["beside both years' numbers", "搬送件数の伸びを前年度比3%以内に抑える。", "搬送件数 6,260件（前年度 6,000件、4.3%増）", ["4.3/3 short"]],
  ["as a verb", "給食費の伸びを3%以下に抑える。", "給食費は4.1%伸びた。", ["4.1/3 short"]],
  ["held down", "給食費の増加を3%以内とする。", "給食費は1.2%増にとどまった。", ["1.2/3 kept"]],
  ["gone down instead", "給食費の上昇を3%未満とする。", "給食費は0.6%減少した。", ["0.6/3 kept"]],
  ["counted", "延滞件数の増加を5件以内とする。", "前年度より8件増の62件", ["8/5 short"]],
  ["a decrease", "利用者数の減少を前年比2%以内に抑える。", "前年比3.4%減", ["3.4/2 short"]],
  ["a rise that is wanted", "会員を5%増やす。", "会員は1.2%減少した。", ["1.2/5 short"]],
  ["a decrease, from both years' levels", "登録者数の減少を前年度比2%以内に抑える。", "登録者数 4,930人（前年度 5,000人）", ["4930/4900 kept"]],
  ["a decrease beyond it, from both years' levels", "登録者数の減少を前年度比2%以内に抑える。", "登録者数 4,870人（前年度 5,000人）", ["4870/4900 short"]],
  ["points, from both years' levels", "受診率の低下を前年度比1ポイント未満に抑える。", "受診率 47.6%（前年度 48.1%）", ["47.6/47.1 kept"]],
  ["an increase, from both years' levels", "搬送件数の増加を前年度比5%以内に抑える。", "搬送件数 6,360件（前年度 6,000件）", ["6360/6300 short"]],
  ["a level", "給食費の伸びを3%以内に抑える。", "給食費は収入の4.1%であった。", []],
])("a change that is to stay small: %s: %s against %s", (_, target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});
