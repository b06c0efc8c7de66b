import { testRule } from "../ruleTesting";
import { unfilledPlaceholder } from "./rule";

testRule(unfilledPlaceholder, {
  accept: [
    { name: "filled in" },
    { name: "the template's words with numbers", header: { plan: "第1編 第2章 第3節" } },
    { name: "nothing but characters of no width", header: { participation: "\u200e" } },
    { name: "blank" , header: { plan: "" } },
    { name: "dashes and waves say so too", header: { plan: "ー～ー" } },
    { name: "as above", header: { plan: "〃" } },
    { name: "words that ask others to fill in", header: { plan: "申請書に記入してください" } },
    { name: "a number alone", header: { plan: "3" } },
    { name: "a bullet before words", header: { participation: "◆ 利用者の声\n  ・広報" } },
    { name: "a dash says there is none", header: { plan: "－" } },
    { name: "footer with its heading only" },
    { name: "dashes before words", header: { participation: "- 利用者の声\n- 広報" } },
    { name: "words under a number", header: { participation: "① 利用者の声" } },
    { name: "a dash below words says there is none", header: { participation: "利用者の声\n-" } },
    { name: "bullets with words", header: { participation: "・利用者の声を聞く会を開いた。" } },
  ],
  reject: [
    { name: "the first of the template's blanks alone", header: { plan: "第　　編" }, at: ["- 総合計画における位置付け"] },
    ...["- 利用者の声\n-", "* 利用者の声\n*", "➢利用者の声\n➢ ", "▶ 利用者の声\n▶"].map((participation) => ({ name: `a lone bullet of another kind: ${JSON.stringify(participation)}`, header: { participation }, at: ["- ○市民参加・協働の推進、市民満足度の向上を考慮した点"] })),
    { name: "only asked to be filled in", header: { plan: "（ここに記入してください）" }, at: ["- 総合計画における位置付け"] },
    { name: "signs that say nothing", header: { plan: "、（）" }, at: ["- 総合計画における位置付け"] },
    { name: "dashes with something else", header: { plan: "－、" }, at: ["- 総合計画における位置付け"] },
    { name: "an indented lone bullet", header: { participation: "利用者の声\n　○　" }, at: ["- ○市民参加・協働の推進、市民満足度の向上を考慮した点"] },
    { name: "the template's blanks with signs in them", header: { plan: "第〇編\n第（　）章\n第＿節" }, at: ["- 総合計画における位置付け"] },
    { name: "the template's blanks of another field", header: { participation: "第　編　第　章　第　節" }, at: ["- ○市民参加・協働の推進、市民満足度の向上を考慮した点"] },
    { name: "the template's blanks without the last of them", header: { plan: "第 編 第 章" }, at: ["- 総合計画における位置付け"] },
    { name: "the template's blanks without the first of them", header: { plan: "第　章　第　節" }, at: ["- 総合計画における位置付け"] },
    { name: "a lone bullet in a text from another program", header: { participation: "利用者の声\u2028・" }, at: ["- ○市民参加・協働の推進、市民満足度の向上を考慮した点"] },
    { name: "the template's blanks", header: { plan: "第　編　第　章　第　節" }, at: ["- 総合計画における位置付け"] },
    { name: "a lone bullet", header: { participation: "・" }, at: ["- ○市民参加・協働の推進、市民満足度の向上を考慮した点"] },
    {
      name: "a second bullet without words",
      header: { participation: "・利用者の声を聞く会を開いた。\n・" },
      at: ["- ○市民参加・協働の推進、市民満足度の向上を考慮した点"],
    },
  ],
});
