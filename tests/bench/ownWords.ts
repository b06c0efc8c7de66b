import { seededRandom, type Random } from "../hostile/random";

const SYLLABLES = [..."あかさたなはまやらわいきしちにひみりうくすつぬふむゆる"];
const TOPICS = ["見守り活動", "空き家の相談", "防災訓練", "健康講座", "歩道の点検", "図書の貸出し", "窓口の案内", "地産の給食", "水路の清掃", "子どもの居場所", "移動販売", "公園の手入れ"];

/** What reports and plans say, with marks for a place in each clause, a topic, numbers and a month: as long, and with as many numbers, as the sentences of departments' own sheets. */
const SENTENCES = [
  "{place}地区の{topic}について、{place}の自治会や民生委員など関係する団体との打合せを{many}回行い、{place}会との役割分担と進め方を確かめたうえで、{place}の住民への案内文と当日の進行の手順をまとめました。",
  "{month}月に{place}会館で{topic}の説明会を開き、{place}の高齢者世帯や子育て世帯を中心に{many}人が参加し、{place}との意見交換の場で寄せられた要望を今後の取組に生かすこととしました。",
  "{topic}の手引を作り、{place}の窓口や図書館、{place}公民館などの施設で配るとともに、{place}のホームページや広報紙でも内容を紹介して、{place}に転入してきた世帯への周知に努めました。",
  "{place}では天候の影響により{topic}の日程を改めましたが、{place}の協力団体との再調整がととのい、{month}月に{place}の会場で当初の計画どおりの内容で滞りなく実施しました。",
  "今後も{place}で{topic}の周知を続け、{place}での利用を広げていくとともに、担い手となる{place}の人材の育成や関係機関との連携の強化を図り、{place}が安心して暮らせる地域づくりにつなげていきます。",
  "{place}の{topic}は申込みが{many}件あり、{place}では前年度より{few}件増えたことから、{place}の受付の方法や職員の配置や会場の案内を見直し、{place}の待ち時間の短縮と利用者の満足度の向上に取り組みました。",
  "{place}の担当者の交代や資材の入手の遅れにより{topic}は着手が遅れていますが、{place}の事業者との協議を重ねながら全体の工程を組み直して{month}月までに終える見込みです。",
  "{topic}のやり方を見直し、{place}の施設で試しに始めたところ、{place}での手続にかかる時間が短くなるなどの効果が認められたため、{place}の利用者の声を聞きながらほかの地区にも順次広げることとしています。",
  "{place}から寄せられた意見を整理し、優先して取り組むべき{place}の事項を庁内の関係課の担当者による検討会で話し合い、来年度に向けた{place}の{topic}の計画の見直しに反映させることとしました。",
  "{topic}に協力する事業者を{place}で{few}者に増やす予定でしたが、{place}とは条件の折り合わない事業者が多く、{month}月の時点で{place}の{few}者にとどまっているため、引き続き{place}を個別に訪問して働きかけます。",
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
