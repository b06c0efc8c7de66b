import { seededRandom, type Random } from "../hostile/random";

const SYLLABLES = [..."あかさたなはまやらわいきしちにひみりうくすつぬふむゆる"];
const TOPICS = ["見守り活動", "空き家の相談", "防災訓練", "健康講座", "歩道の点検", "図書の貸出し", "窓口の案内", "地産の給食", "水路の清掃", "子どもの居場所", "移動販売", "公園の手入れ"];

/** What reports and plans say, with marks for a place, a topic, numbers and a month. */
const SENTENCES = [
  "{place}地区の{topic}について、関係する団体と{many}回の打合せを行い、進め方を確かめました。",
  "{month}月に{place}会館で{topic}の説明会を開き、{many}人が参加しました。",
  "{topic}の手引を{many}部作り、{place}の窓口と{few}か所の施設で配りました。",
  "{place}では天候の影響で{topic}の日程を改め、{month}月に実施しました。",
  "今後も{topic}の周知に努め、{place}での利用を広げていきます。",
  "{place}の{topic}は申込みが{many}件あり、前年度より{few}件増えました。",
  "担当者の交代により{place}の{topic}は着手が遅れていますが、{month}月までに終える見込みです。",
  "{topic}のやり方を見直し、{place}の{few}施設で試しに始めたところ、待ち時間が短くなりました。",
  "{place}から寄せられた{many}件の意見を整理し、{topic}の計画に反映します。",
  "{topic}に協力する事業者を{place}で{few}者に増やす予定でしたが、{month}月の時点で{few}者にとどまっています。",
];

/** Sentences that no other workbook and no other cell has, from the words of one seed. */
export function ownSentences(seed: number): (count: number) => string {
  const random = seededRandom(seed);
  return (count) => Array.from({ length: count }, () => filled(random.pick(SENTENCES), random)).join("");
}

function filled(sentence: string, random: Random): string {
  const words: Record<string, () => string | number> = {
    place: () => Array.from({ length: 4 }, () => random.pick(SYLLABLES)).join(""),
    topic: () => random.pick(TOPICS),
    many: () => random.between(12, 980),
    few: () => random.between(2, 11),
    month: () => random.pick([4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]),
  };
  return sentence.replace(/\{(\w+)\}/g, (_, mark: string) => String(words[mark]!()));
}
