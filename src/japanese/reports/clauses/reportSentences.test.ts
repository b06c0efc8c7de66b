import { maskBrackets } from "./reportMask";
import { readSentences, readStatements } from "./reportSentences";

/** Each sentence in short: its flags, then every clause with its link and place. */
const drawn = (text: string) =>
  readSentences(text).map(({ masked, aside, offset }) => {
    const { note, adversative, clauses } = readStatements(masked);
    return [note && "note", aside && "aside", adversative && "but", ...clauses.map(({ core, link, start }) => `${core}[${link} ${offset + start}]`)]
      .filter(Boolean)
      .join(" ");
  });

test.each<[string, string[]]>([
  ["", []],
  ["。", []],
  ["調べた。まとめた", ["調べた[end 0]", "まとめた[end 4]"]],
  ["調べた．まとめた.終えた", ["調べた[end 0]", "まとめた[end 4]", "終えた[end 9]"]],
  ["調べた;まとめた!終えた?", ["調べた[end 0]", "まとめた[end 4]", "終えた[end 9]"]],
  ["調べた→まとめた⇒終えた", ["調べた[end 0]", "まとめた[end 4]", "終えた[end 9]"]],
  ["1.5倍にした。A.B社と会う", ["1.5倍にした[end 0]", "B社と会う[end 8]"]],
  ["74戸中72戸．2戸は残る", ["74戸中72戸[end 0]", "2戸は残る[end 8]"]],
  ["図．2枚を掲げた", ["図.2枚を掲げた[end 0]"]],
  ["資料を\n作成した", ["資料を作成した[end 0]"]],
  ["研修等、\n訓練", ["研修等、訓練[end 0]"]],
  ["広報により\n知らせた", ["広報により知らせた[end 0]"]],
  ["計画を策定\nし、公表", ["計画を策定し[sequence 0] 公表[end 8]"]],
  ["教材を活用\nし10月に実施", ["教材を活用し[sequence 0] 10月に実施[end 7]"]],
  ["施設の改修\nし尿の処理", ["施設の改修[end 0]", "し尿の処理[end 6]"]],
  ["計画を策定\nした", ["計画を策定した[end 0]"]],
  ["計画の策定\nが完了", ["計画の策定が完了[end 0]"]],
  ["計画の策定\nの完了", ["計画の策定の完了[end 0]"]],
  ["実現\nできた", ["実現できた[end 0]"]],
  ["実施\nする", ["実施する[end 0]"]],
  ["計画\nは、定めた", ["計画は、定めた[end 0]"]],
  ["計画\nしおり", ["計画[end 0]", "しおり[end 3]"]],
  ["計画\nできれば", ["計画[end 0]", "できれば[end 3]"]],
  ["計画\nがけ下", ["計画[end 0]", "がけ下[end 3]"]],
  ["資料を\n・配る", ["資料を[end 0]", "配る[end 5]"]],
  ["資料を\n 2)配る", ["資料を[end 0]", "配る[end 5]"]],
  ["資料を\n- 配る", ["資料を[end 0]", "配る[end 6]"]],
  ["資料を\n2.5倍", ["資料を2.5倍[end 0]"]],
  ["資料作成\n会議開催", ["資料作成[end 0]", "会議開催[end 5]"]],
  ["・ 調べた\n・まとめた", ["調べた[end 2]", "まとめた[end 7]"]],
  ["1.調べた\n12)まとめた\na.配った", ["調べた[end 0]", "まとめた[end 6]", "配った[end 14]"]],
  ["なお、続ける", ["note なお、続ける[end 0]"]],
  [" ※続ける", ["note 続ける[end 2]"]],
  ["それでもなお続ける", ["それでもなお続ける[end 0]"]],
  ["・しかし、遅れた", ["but しかし、遅れた[end 1]"]],
  ["だが、遅れた", ["but だ[contrast 0] 遅れた[end 3]"]],
  ["ただ、遅れた", ["but ただ、遅れた[end 0]"]],
  ["ただの物", ["ただの物[end 0]"]],
  ["調べたがしかし遅れた", ["調べたがしかし遅れた[end 0]"]],
  ["調べた（3月に完了）。", ["調べた[end 0]", "aside 3月に完了[end 4]"]],
  ["（前（中（奥）））調べた", ["調べた[end 9]", "aside 前[end 1]", "aside 中[end 3]"]],
  ["雨で中止したが、後に行った", ["雨で中止した[contrast 0] 後に行った[end 8]"]],
  ["調査したが行った", ["調査した[contrast 0] 行った[end 5]"]],
  ["資料を集め、案を作り、配った", ["資料を集め[sequence 0] 案を作り[sequence 6] 配った[end 11]"]],
  ["配布し,回収した", ["配布し[sequence 0] 回収した[end 4]"]],
  ["調べ、　 まとめた、", ["調べ[sequence 0] まとめた[end 5]"]],
  ["予算がないため、見送った", ["予算がない[cause 0] 見送った[end 8]"]],
  ["研修を開催し結果を各課に知らせた", ["研修を開催し[sequence 0] 結果を各課に知らせた[end 6]"]],
  ["設計は完了しており工事は12月に発注する", ["設計は完了しており[sequence 0] 工事は12月に発注する[end 9]"]],
  ["入札を行ったがいずれも不調", ["入札を行った[contrast 0] いずれも不調[end 7]"]],
  ["計画の見直し案を作成し直した", ["計画の見直し案を作成し直した[end 0]"]],
  ["毎月出席し助言", ["毎月出席し助言[end 0]"]],
  ["1日を中止し7日間の開催となった", ["1日を中止し7日間の開催となった[end 0]"]],
  ["見送ったため実施せず", ["見送った[cause 0] 実施せず[end 6]"]],
  ["計画に基づき、行った", ["計画に基づき[circumstance 0] 行った[end 7]"]],
  ["調査した結果、決めた", ["調査した結果[circumstance 0] 決めた[end 7]"]],
  ["案の作成、会の開催", ["案の作成[list 0] 会の開催[end 5]"]],
  ["1,200人、30人", ["1,200人[list 0] 30人[end 7]"]],
  ["しかしながら、行った", ["but しかしながら、行った[end 0]"]],
  ["予定どおり、行った", ["予定どおり、行った[end 0]"]],
  ["周知するとともに、配る", ["周知するとともに[sequence 0] 配る[end 9]"]],
  ["「中止」とした", ["中止とした[end 1]"]],
  ["「防災を考える集い」を開いた", ["「」を開いた[end 0]"]],
  ["計画の変更（倉庫の中止）により時間を要した", ["計画の変更により時間を要した[end 0]"]],
  ["予算の減（倉庫の中止）により実施", ["予算の減により実施[end 0]", "aside 倉庫の中止[end 5]"]],
  ["計画（案）を作成", ["計画案を作成[end 0]"]],
])("%j", (text, wanted) => {
  expect(drawn(text)).toEqual(wanted);
});

test("a clause keeps the end of what it says", () => {
  const { clauses } = readStatements(`${"資料".repeat(300)}を集めた`);
  expect(clauses[0]!.core).toHaveLength(400);
  expect(clauses[0]!.core.endsWith("資料を集めた")).toBe(true);
});

test.each<[string, string]>([
  ["（１）調べた", "___調べた"],
  ["計画（案）", "計画_案_"],
  ["計画（素案）と【別表】", "計画_素案_と____"],
  ["「中止」とした", "_中止_とした"],
  ["「123456」", "_123456_"],
  ["「1234567」", "「_______」"],
  ["『考える「集い」の会』", "『_________』"],
  ["（開いたまま", "(開いたまま"],
  ["閉じたまま）", "閉じたまま)"],
  ["（交差「する）括弧」", "(交差_する)括弧_"],
  ["（中（奥）外）後", "_______後"],
])("brackets of %j", (text, masked) => {
  expect(maskBrackets(text).text.replaceAll("\u0000", "_")).toBe(masked);
  expect(maskBrackets(text).text).toHaveLength(text.length);
});

test("what stands in round brackets is kept apart, outermost first", () => {
  expect(maskBrackets("前（中（奥）外）後（別）「名」計画（案）").asides).toEqual([
    { start: 2, end: 7 },
    { start: 10, end: 11 },
  ]);
});
