import { scanNumber } from "../numbers/numerals";
import { isWordNumeral } from "../numbers/numeralWords";
import { replacing } from "../lookup/replacing";

/** Words that are typed in kanji or kana as people like. */
const inUsualSpelling = replacing([
  [/無(?=い|かっ|く|し$)/g, "な"],
  [/出来(?=[たなずまるて]|$)/g, "でき"],
  [/行な(?=[いっわうえ])/g, "行"],
  [/(?<![一-龠])おこな(?=[いっわうえ])/g, "行"],
  [/([うくぐすつぬぶむるたい])事(?=[がとにはもを])/g, "$1こと"],
  [/([るたうい])様(?=に)/g, "$1よう"],
  [/繋(?=[がげ])/g, "つな"],
  [/いまだ|未だ/g, "まだ"],
  [/しゅん(?=工|功)/g, "竣"],
  [/(?<=に(?:は|も|まで)?|までは?)いた(?=[らっり])/g, "至"],
  [/(?<=[をにはも])つとめ(?=[たてるらま]|$)/g, "努め"],
  [/(?<=[をがはもくでに])すす(?=め[たてるらまな]|め$|ん[だで])/g, "進"],
  [/とりく(?=[みむん])|取組(?=[みむん])/g, "取り組"],
  [/(?<=目標|計画|予定|想定|例年)通り/g, "どおり"],
  [/立上げ/g, "立ち上げ"],
  [/見なお(?=[しすさ])/g, "見直"],
  [/[見み]おく(?=[りっるら])/g, "見送"],
  [/み(?=あわせ)/g, "見"],
  [/見あわせ/g, "見合わせ"],
  [/(?:とりや|取り止|取止)め/g, "取りやめ"],
  [/(?<=[をもで])お(?=え[たてずる、]|え$)/g, "終"],
  [/うわまわ/g, "上回"],
  [/したまわ(?=[っるれ])/g, "下回"],
  [/(?<=[にはもト歩件人名回%])とど(?=[かき])/g, "届"],
  [/(?<=に)留(?=ま)/g, "とど"],
  [/(?<=[がにはり月の])おく(?=れ[たてる、がを気]|れ$)/g, "遅"],
  [/(?<=[もがはに])ふえ/g, "増え"],
  [/(?<=[をだ])ひら(?=い[たて])/g, "開"],
  [/(?<=[てで])居(?=[るりたなま])/g, "い"],
  [/(?<=[るたいの])為(?=[、に。]|$)/g, "ため"],
  [/(?<=[をり])纏め/g, "まとめ"],
  [/キロメートル/g, "km"],
  [/(?<=[一-龠ァ-ヶー])ずみ/g, "済み"],
  [/ひきつづき|引続き/g, "引き続き"],
  [/(?<=ずれ)こ(?=[みんむま])/g, "込"],
  [/(?<=[持繰][ちり])こ(?=[しさすせ])/g, "越"],
  [/頂(?=[いき])/g, "いただ"],
  [/迄/g, "まで"],
  [/申し込み(?=[率数件者])/g, "申込"],
  [/パーセント|㌫/g, "%"],
]);

const KANJI = "〇一二三四五六七八九十百千";
/** 令和七年度, 十二月, 八回 and 六校中四校. */
const KANJI_NUMBER = new RegExp(
  `(?<![0-9万億${KANJI}第])[${KANJI}]+(?=[年月名件回社台基棟部冊頭割%]|戸(?!市)|枚(?!貝)|(?<=月[^。\\n]{0,3})日|人(?![口材権々])|校(?!区)|団体|世帯|[かカヵヶ箇]所|施設|地区|路線)`,
  "g",
);
/** What one of them is told by. */
const VARYING = new RegExp(
  `[無様繋頂迄㌫居為留纏]|[標画定年]通り|みあわ|見あわ|みおく|とりやめ|取り?止|うわまわ|したまわ|とど[かき]|おえ|おくれ|ふえ|ひらい|メートル|出来|申し込み|行な|事[がとにはもを]|おこな|いまだ|未だ|しゅん|いた[らっり]|つとめ|すす[めん]|とりく|取組|立上|見なお|見おく|ずみ|つづき|ずれこ|[持繰][ちり]こ|引続|パーセント|[${KANJI}](?:[^ぁ-ん]|か所)`,
);

/** A clause (width folded, without white space) in the spelling that the tables of words know: おこなった → 行った, 八回 → 8回. */
export function usualSpelling(text: string): string {
  if (!VARYING.test(text)) return text;
  return inUsualSpelling(text).replace(KANJI_NUMBER, inDigits);
}

function inDigits(numeral: string, at: number, text: string): string {
  const isDay = text[at - 1] === "月" && text[at + numeral.length] === "日";
  return !isDay && isWordNumeral(text, at, at + numeral.length) ? numeral : String(scanNumber(numeral, 0)?.value ?? numeral);
}
