import { firstFitting } from "../lookup/patternTable";
import { rememberedText } from "../lookup/rememberedText";
import { matchesOf } from "../text/text";

/** Between a word and what it qualifies; 更新 and 交付 alone are deeds. */
const QUALIFIES = "(?=の?(?:登録|認定|契約|加入|申請|会員|団体|者|件))";
const ROUND = "(?=の?(?:[検健]診|試験|募集|審査|選考|避難|調査))";
const WORKS = "(?=の?(?:耐震|整備|普及|改修|更新|長寿命|点検|修繕))";
/** A stage of a process in the name of those who came so far, or of what did. */
const STAGE = "(?=(?:者|件|企業|団体|事業者?|世帯|地区|校)?数?(?:額)?[はがの:を]* ?$)";

/** How much is there, or is to be: 計画延長, 開通延長. */
const EXTENT = "(?=の?(?:延長|面積|区域|戸数))";

/** Words of which a number's name bears one alone: what is told of the one side is not told of the other. */
const EXCLUSIVE: readonly (readonly string[])[] = [
  ["小学[校生](?!区)", "(?<!小・?)中学[校生](?!区)", "(?<!中・?)高(?:校|等学校)", "幼稚園", "保育[園所]"],
  ["男[性子児]", "女[性子児]"],
  ["大人|成人", "子ども(?!園)|子供|こども(?!園)"],
  ["高齢者", "若年[者層]|若者"],
  ["前期高齢者", "後期高齢者"],
  ["生産年齢", "老年|高齢者", "年少"],
  ["乳児", "幼児"],
  ["保健指導", "健診|健康診査"],
  [`[一1]次${ROUND}`, `[二2]次${ROUND}`],
  ["実(?=参加|利用|受講|来場|人[数員])", "延べ"],
  ["要介護", "要支援"],
  ["職員(?=の?研修)", "管理職(?=の?研修)"],
  ["正規(?:職員|雇用)", "会計年度任用|非正規"],
  ["提供会員", "依頼会員"],
  [`新規${QUALIFIES}`, `更新${QUALIFIES}`, `継続${QUALIFIES}`],
  [`(?:申請|申込み?|応募|予約|受験)${STAGE}`, `(?:参加|受講|来場|出席)${STAGE}`, `(?:決定|交付|採用|採択|合格|内定)${STAGE}`],
  [`(?:着手|着工|発注|協議|検討)${STAGE}`, `(?:完了|完成|竣工|策定|締結)${STAGE}`],
  [`計画${EXTENT}`, `(?:開通|整備|供用|完成|施工|改良|舗装|実施)済?み?${EXTENT}`],
  ["転入", "転出"],
  ["出生", "死亡"],
  ["自然[増減動]", "社会[増減動]"],
  ["入園", "[卒退]園"],
  ["入学", "卒業"],
  ["入[会団]", "退[会団]"],
  ["入所", "退所"],
  ["開業|起業|創業|開店", "廃業|閉店"],
  ["就農", "離農"],
  ["貸出", "返却"],
  ["歳入", "歳出"],
  ["収入", "支出"],
  ["黒字", "赤字"],
  ["一般会計", "特別会計", "企業会計"],
  ["平日", "休日|土日|土曜|日曜|祝日"],
  ["昼間|日中", "夜間"],
  ["上半期|上期", "下半期|下期"],
  ["[市町村区県]内(?!外)", "[市町村区県]外"],
  ["北部", "南部", "東部", "西部", "中部"],
  ["本庁", "支所|出張所"],
  ["(?<!都)[市町村]道", "[県国]道"],
  ["車道", "歩道"],
  ["家庭系|生活系", "事業系"],
  ["路線バス|循環バス|コミュニティバス", "デマンド|乗合タクシー"],
  ["可燃", "不燃", "資源(?:ごみ|物)"],
  [`住宅${WORKS}`, `(?:公共施設|公共建築物|市有施設)${WORKS}`, `(?:橋りょう|橋梁)${WORKS}`, `下水道${WORKS}`, `上水道${WORKS}`],
  ["乳がん", "肺がん", "胃がん", "大腸がん", "子宮", "前立腺"],
  ["窓口(?=交付|受付|申請|収納)", "コンビニ", "オンライン|電子", "郵送"],
];

const SIDES = EXCLUSIVE.flatMap((sides, group) => sides.map((_, side) => ({ group, side: 1 << side })));
/** But those that a name leaves out or takes in besides. */
const ANY = new RegExp(
  `(?:${EXCLUSIVE.flat()
    .map((side) => `(${side})`)
    .join("|")})(?![^、\\d]{0,8}(?:除[きくい]|含[むめみ]|問わ)|以外|も(?:参加|来|加|招|交))`,
  "g",
);

const holdsAny = firstFitting([["sides", new RegExp(ANY.source)]]);
const NONE: ReadonlyMap<number, number> = new Map();

/** The sides that a name's words stand on, as bits, by group. */
const sidesIn = rememberedText((text): ReadonlyMap<number, number> => {
  if (!holdsAny(text)) return NONE;
  const found = new Map<number, number>();
  for (const [, ...words] of matchesOf(ANY, text)) {
    const { group, side } = SIDES[words.findIndex((word) => word !== undefined)]!;
    found.set(group, (found.get(group) ?? 0) | side);
  }
  return found;
});

/** Whether a name holds any of these, so that others are worth looking at: sides, ages, and 年間. */
export function mayExclude(name: string): boolean {
  return sidesIn(name).size > 0 || OF_AGE_OR_YEAR.test(name);
}

const OF_AGE_OR_YEAR = /年間|通年|[0-9](?:歳|代|年生)/;

/** Whether two names stand on different sides of what excludes each other: 小学校の残食率 and 中学校の残食率. */
export function excludeEachOther(one: string, other: string): boolean {
  const mine = sidesIn(one);
  if (mine.size === 0) return false;
  const theirs = sidesIn(other);
  return [...mine].some(([group, sides]) => theirs.has(group) && (theirs.get(group)! & sides) === 0);
}

const AGE = /(?:(\d{1,3})[歳代]?[~-])?(\d{1,3})(歳|代(?![目表替理])|年生)[児代]?(以上|以下|未満)?/g;

/** Whether both name ages, and none that the other names: 40歳代 and 50歳代, 65歳以上 and 65歳未満. */
export function areOfOtherAges(one: string, other: string): boolean {
  if (!/[歳代生]/.test(one) || !/[歳代生]/.test(other)) return false;
  const [mine, theirs] = [agesIn(one), agesIn(other)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((age) => theirs.includes(age));
}

/** Ages with how they are bounded, `-` for below. */
function agesIn(text: string): string[] {
  return matchesOf(AGE, text).flatMap(([, from, age, unit, bound]) =>
    [from, age].flatMap((years) => (years === undefined ? [] : `${bound === "以下" || bound === "未満" ? "-" : ""}${years}${unit === "年生" ? unit : ""}`)),
  );
}
