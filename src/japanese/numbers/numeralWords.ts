import { isAt } from "../lookup/sticky";

/**
 * Words that begin with or contain kanji numerals without counting anything. The numerals are taken as a whole: 一部 is a
 * word, 十一部 is eleven copies.
 */
const WORDS = (
  "一枚岩 二枚貝 三枚おろし 一部 一体 一致 一環 一層 一人ひとり 一人一人 一人一台 一人暮らし 一人親 一人でも 一元 一度 一般 一方 一定 一括 一時 一覧 一貫 一同 一本 一歩 一目 一連 一日 一丸 一員 一端 一翼 一助 一新 一律 一斉 一切 一旦 一因 一件落着 一点 一番 一緒 一向 一言 一堂 一面 一種 一等 一級 一品 一式 一戸建 一気 一昨 一行 一変 一転 一途 " +
  "一回り 一石 一生 一角 一応 一概 一見 一線 一次 一号 一期 一家 一帯 一室 一話 一つ 一存 一抹 一挙 一握 一案 一考 一策 一隅 一休 一巡 一読 一役 一任 一過 一市 一町 一村 一国 一県 一区 一段 一課 一係 一局 一票 一席 一位 一基 一組 一通 一問 一例 一語 一口 一対 一杯 一足 一着 一食 一機 一便 " +
  "二酸化 二次 二重 二世帯 二人三脚 二極 二元 二分 二輪 二者 二転 二種 二類 二の次 二部 三世代 三位 三者 三次 三密 三権 三役 三脚 三角 三輪 三種 三部作 四季 四半 四方 四苦 四輪 五感 五輪 五分 五体 五十歩 六法 七夕 七福 八百屋 八方 八割方 九州 九分 十分 十字 十八番 十人十色 十二支 十二分 百点満点 百貨 百科 百人一首 百姓 百聞 百周年 千差 千客 千羽 千本 千人針"
).split(" ");

/** A single 一 behind one of these is part of a word: 統一, 均一; of 平均五十台 the numeral is none. */
const BEFORE_ONE = "統唯同均単随万逐専択画純斉帰合";
/** … and behind these only 十 and larger ones are: 数十人, 何百, but 件数七百. */
const SOME = "数何幾";
const TENS = "十百千";

/** 陸 is 6 only where formal numerals stand together (陸拾): 三陸, 内陸. */
const LAND = /^[一二三四五六七八九]?陸$/;
/** 待ち時間十分以内 are ten minutes. */
export const LIMITED = /以内|未満/y;

const LONGEST = Math.max(...WORDS.map((word) => word.length));
const BY_FIRST = new Map<string, string[]>();
for (const word of WORDS) BY_FIRST.set(word[0]!, [...(BY_FIRST.get(word[0]!) ?? []), word]);

/** Whether the kanji numerals from `start` to `end` are part of a word and no number of anything. */
export function isWordNumeral(folded: string, start: number, end: number): boolean {
  const before = folded[start - 1] ?? "";
  if (before !== "" && (before === "第" || (BEFORE_ONE.includes(before) && end - start === 1 && folded[start] === "一") || (SOME.includes(before) && TENS.includes(folded[start]!)))) return true;
  if (folded[end - 1] === "陸" && LAND.test(folded.slice(start, end))) return true;
  if (folded[end] === "分" && isAt(LIMITED, folded, end + 1)) return false;
  const around = folded.slice(start, start + LONGEST);
  return (BY_FIRST.get(around[0] ?? "") ?? []).some((word) => around.startsWith(word) && word.length > end - start);
}
