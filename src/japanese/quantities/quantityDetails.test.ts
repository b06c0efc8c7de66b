import { readQuantities } from "./quantity";
import { unitAt, canonicalUnit } from "../numbers/units";

describe("the noun before a number", () => {
  test.each<[string, string | null]>([
    ["受講者数を1,200人とする", "受講者数"], ["受講者数1,200人", "受講者数"], ["受講者数：1,200人", "受講者数"], ["受講者数（1,200人）", "受講者数"], ["受講者数は約1,200人", "受講者数"], ["受講者数は延べ1,200人", "受講者数"],
    ["若手職員の割合を30%", "若手職員の割合"], ["相談の件数 50件", "相談の件数"], ["件数50件", "件数"], ["待ち時間を10分以内", "待ち時間"], ["受入れ人数30人", "受入れ人数"], ["CO2排出量を5%削減", "CO2排出量"],
    ["ダウンロード・閲覧数 3,000件", "ダウンロード・閲覧数"], ["・申込者数 30人", "申込者数"], ["3歳児健診受診率95%", "3歳児健診受診率"], ["充足率 目標90%", "充足率"], ["SNS投稿10件", "SNS投稿"],
    ["成約8件", "成約"], ["予約 20件", "予約"], ["実施設計3件", "実施設計"], ["相談の集計 30件", "集計"], ["順延2回", "順延"], ["初級20回・上級6回", "上級"], ["市内20回・各6回", null],
    ["公開日数を\n90日とする", "公開日数"], ["窓口の 待ち時間は \n10分以内", "待ち時間"], ["参加者数\n1,200人", null],
    ["公開日数（年間） 25日", "公開日数"], ["受講者数の推移：80人", "受講者数"], ["人口の動向 80人", "人口"], ["推移 80人", "推移"], ["令和元年度80人", null], ["受診率【国保】は40%", "受診率"], ["講座（初級・中級）の受講者 30人", "受講者"], ["5回（うち屋外2回）、30人", null], ["各種相談の開催日数 24日", "開催日数"], ["各種講座開催日数 24日", "講座開催日数"], ["各館 24件", null],
    ["3か所で80人", null], ["数か所で80人", null], ["50人が参加", null], ["年3回", null], ["8月に3回", null], ["市内4か所", null], ["昨年度20件", null], ["10団体50人", null], ["平成25年度に20件", null], ["実施し、20件", null], ["各地区1回", null], ["現状80%", null], ["全5校", null], ["消防車両9台", "消防車両"], ["森林保全3か所", "森林保全"], ["両2校", null], ["（約30%）", null],
  ])("%s", (text, noun) => {
    expect(readQuantities(text).at(-1)?.noun).toBe(noun);
  });
});

describe("differences and multiples", () => {
  test.each<[string, string | null, string | null]>([
    ["3ポイントの改善を図る", "increase", null], ["3項目の改善を行う", null, null], ["前年比10%削減", "decrease", "前年比"], ["対前年度比5%増", "increase", "対前年度比"], ["前年度より20人増加", "increase", "前年度"], ["昨年度から5件減", "decrease", "昨年度"], ["令和6年度実績と比較して3%減", "decrease", "令和6年度実績"],
    ["平成30年4月1日を基準に8人の減員", "decrease", "平成30年4月1日"], ["令和7年度から5%ずつ削減", "decrease", null], ["目標を3人上回った", "increase", "目標"], ["2013年度比46%削減", "decrease", "2013年度比"], ["基準年度比120%", "ratio", "基準年度比"],
    ["10%削減", "decrease", null], ["10%の削減", "decrease", null], ["10%を縮減", "decrease", null], ["10%以上の増加", "increase", null], ["3ポイント向上", "increase", null], ["5件増", "increase", null], ["1割カット", "decrease", null], ["2台増設", "increase", null], ["20分短縮", "decrease", null],
    ["倍増", "ratio", null], ["半減", "ratio", null], ["1.5倍", "ratio", null], ["3倍増", "ratio", null], ["3分の1", "ratio", null],
    ["前年度比+3%", "increase", "前年度比"], ["前年度比▲3%", null, "前年度比"], ["定員増12人", "increase", null], ["会員の純減 5人", "decrease", null], ["12人の定員増", "increase", null], ["5%のコスト減を図る", "decrease", null],
    ["業務の増減3件", null, null], ["利用の急増30人", null, null], ["件数の半減3件", null, null], ["3件の業務量増減", null, null], ["30人の利用者増加", null, null],
    ["10%に削減", null, null], ["80%まで引き上げる", null, null], ["80%以上", null, null], ["5地区の減災対策", null, null], ["3施設の増築", null, null], ["前年度50件", null, null],
  ])("%s", (text, relative, basis) => {
    expect(readQuantities(text).at(-1)).toMatchObject({ relative, basis });
  });
});

describe("levels reached from above or below", () => {
  test.each([
    ["80%まで引き上げる", "="], ["80%まで高める", "="], ["60%まで進める", "="], ["10橋まで完了する", "="], ["5件まで受け付ける", "<="], ["100件まで増やす", "="], ["5件まで減らす", "<="], ["20人まで", "<="], ["5件に減らす", "<="], ["10%に抑える", "<="], ["5日に短縮する", "<="], ["10件にとどめる", "<="], ["90%に引き上げる", "="], ["80％に到達", "="],
  ])("%s", (text, comparator) => {
    expect(readQuantities(`待ち日数 ${text}`)[0]?.comparator).toBe(comparator);
  });
});

test.each([
  ["参加者は約1,200人以上とする", "約1,200人以上"], ["電力を10％程度の削減へ", "10％程度の削減"], ["利用者▲３％", "▲３％"], ["毎月 最低 ２ 回 開催", "毎月 最低 ２ 回"], ["３割４分５厘", "３割４分５厘"],
])("the words of %s are %s", (text, words) => {
  const [quantity] = readQuantities(text);
  expect(quantity!.text).toBe(words);
  expect(text.slice(quantity!.offset, quantity!.end)).toBe(words);
});

test.each([
  ["約30人", true], ["30人程度", true], ["30余人", true], ["10数件", true], ["30人", false], ["ほぼ100%", true], ["90%台", true], ["3割強", true], ["3割強化", false], ["5台風車", false], ["成約8件", false], ["成約約8件", true], ["8件成約", false],
])("%s is approximate: %s", (text, approximate) => {
  expect(readQuantities(text)[0]?.approximate ?? false).toBe(approximate);
});

test.each([
  ["人口", null], ["人", "人"], ["件名", null], ["分野", "分野"], ["分", "分"], ["分団", "分団"], ["部局", "部局"], ["部会", null], ["校区", "校区"], ["校舎", null], ["回答", null], ["パーセント", "%"], ["%", "%"], ["km", "km"], ["kmh", null], ["t", "t"], ["tea", null], ["", null], ["あ", null], ["施設整備", null], ["施設", "施設"],
])("the unit at the start of %j is %s", (text, unit) => {
  expect(unitAt(text, 0)?.unit ?? null).toBe(unit);
});

test.each([["名", "人"], ["ヶ所", "箇所"], ["か所", "箇所"], ["トン", "t"], ["㎡", "㎡"], ["件", "件"]])("%s counts the same as %s", (unit, canonical) => {
  expect(canonicalUnit(unit)).toBe(canonical);
});
