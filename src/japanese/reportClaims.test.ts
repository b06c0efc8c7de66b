import fc from "fast-check";
import { readClaim, type Claim } from "./reportClaims";

const kinds = (text: string) => readClaim(text).map(({ kind }) => kind);

describe("claims about a target", () => {
  it.each<[string, Claim["kind"][]]>([
    ["目標を達成した。", ["achieved"]],
    ["目標達成", ["achieved"]],
    ["加入率は61％であり目標を達成済みである。", ["achieved"]],
    ["46地点で目標を達成した。", []],
    ["受講者は120人で目標を達成した。", ["achieved"]],
    ["目標件数を満たした。", ["achieved"]],
    ["目標どおりであった。", ["achieved"]],
    ["目標を上回る成果となった。", ["exceeded"]],
    ["目標額を突破した。", ["exceeded"]],
    ["120団体で目標に至らなかった。", ["missed"]],
    ["計画の策定に至らなかった。", []],
    ["達成できた", ["achieved"]],
    ["年間の目標を達成しました。", ["achieved"]],
    ["数値目標を達成することができた。", ["achieved"]],
    ["全ての指標で目標を達成済み", ["achieved"]],
    ["目標を達成し、前年度の水準も超えた。", ["achieved"]],
    ["概ね達成することができたが、引き続き努める。", ["mostly-achieved"]],
    ["おおむね目標を達成", ["mostly-achieved"]],
    ["目標はほぼ達成できました。", ["mostly-achieved"]],
    ["目標を3人上回った。", ["exceeded"]],
    ["目標どおりの成果となった。", ["achieved"]],
    ["目標値通りの実績を収めました。", ["achieved"]],
    ["目標どおり", ["achieved"]],
    ["目標どおり進めるため、会議を開いた。", []],
    ["計画どおりの実施となった。", []],
    ["計画を大きく上回る結果となった。", ["exceeded"]],
    ["目標値を超えて達成した。", ["achieved"]],
    ["目標を超過達成した", ["exceeded"]],
    ["18河川中15河川で基準を達成", []],
    ["7校で目標を達成した。", []],
    ["接種率は71.4％で目標を達成した。", ["achieved"]],
    ["申込みは年間212件で目標を達成した。", ["achieved"]],
    ["受講者12人中9人で目標を達成した。", []],
    ["9人が減量の目標を達成した。", []],
    ["3年続けて目標を達成した。", ["achieved"]],
    ["目標は未達成である", ["missed"]],
    ["目標未達", ["missed"]],
    ["未達", ["missed"]],
    ["年間の目標をクリアした。", ["achieved"]],
    ["目標値に到達した。", ["achieved"]],
    ["目標値に到達できなかった。", ["missed"]],
    ["目標を達成できなかった。", ["missed"]],
    ["目標の達成には至りませんでした。", ["missed"]],
    ["目標には達しなかったものの、前年を上回った。", ["missed"]],
    ["目標の200件に届かず、", ["missed"]],
    ["計画を5件下回った。", ["missed"]],
    ["前年度を上回り目標を達成した。", ["achieved"]],
    ["前年度を上回った。", []],
    ["目標は前年度並みを上回った。", []],
    ["目標に対し前年度の水準を上回った。", []],
    ["目標の前年比を下回った。", []],
    ["達成する見込", []],
    ["目標の達成見込み", []],
    ["目標の達成感", []],
    ["目標を達成するため会を開き、達成した。", ["achieved"]],
    ["目標を達成したため、終えた。", ["achieved"]],
    ["目標を達成できる見込み", []],
    ["大筋達成した。", ["mostly-achieved"]],
    ["大筋で達成した。", ["mostly-achieved"]],
    ["達成状況：達成", ["achieved"]],
    ["達成度：未達成", ["missed"]],
    ["達成状況：確認中", []],
    ["目標水準に達した。", ["achieved"]],
    ["目標値の8割に達した。", []],
    ["目標人数を確保した。", ["achieved"]],
    ["目標とする受講者数を確保できた。", ["achieved"]],
    ["目標人数を確保できなかった。", ["missed"]],
    ["目標の達成に必要な予算を確保した。", []],
    ["目標を上回る参加があった。", ["exceeded"]],
    ["目標以上の申込みがあった。", ["exceeded"]],
    ["目標を上回る参加を目指した。", []],
    ["目標以上に力を入れた。", []],
    ["達成率100％", ["achieved"]],
    ["目標達成率は104.5％となった。", ["achieved"]],
    ["予算の達成率は101％となった。", []],
    ["目標を割り込んだ。", ["missed"]],
    ["目標に対して不足した。", ["missed"]],
    ["目標に達することができなかった。", ["missed"]],
    ["来年度こそ目標を達成したい。", []],
    ["目標を上回りたいと考えている。", []],
    ["一昨年度の目標は達成していた。", []],
    ["前年度の目標は達成できなかったが、今年度は達成した。", ["achieved"]],
    ["全国平均を上回っている。", []],
    ["目標の達成に向けて取り組む。", []],
    ["達成率は85%であった。", []],
    ["達成状況を確認した。", []],
    ["目標を達成するため、研修を行った。", []],
    ["訓練を3回実施した。", []],
    ["", []],
  ])("%s", (text, wanted) => {
    expect(kinds(text)).toEqual(wanted);
  });

  it.each<[string, Claim["by"]]>([
    ["削減目標を3人上回った。", { value: 3, unit: "人" }],
    ["目標を１２名上回る結果となった", { value: 12, unit: "人" }],
    ["目標の500人を上回った", null],
    ["目標に0.7ポイント届かなかった", { value: 0.7, unit: "ポイント" }],
    ["計画を5件下回った。", { value: 5, unit: "件" }],
    ["目標を達成した", null],
  ])("by how much: %s", (text, wanted) => {
    expect(readClaim(text)[0]!.by).toEqual(wanted);
  });

  it("gives the clause and where it stands", () => {
    const text = "参加者は120人で、目標を20人上回った。";
    const [claim] = readClaim(text);
    expect(text.slice(claim!.offset, claim!.offset + claim!.text.length)).toBe(claim!.text);
    expect(claim!.text).toContain("上回った");
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => Array.isArray(readClaim(text))));
  });
});
