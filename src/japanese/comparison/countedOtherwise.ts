import { isAt, matchAt } from "../lookup/sticky";
import type { Placed } from "../quantities/placed";
import { contentWords, sharedWords } from "../words/contentWords";
import { ADDED_UP, addsUp } from "./resultTotals";

/** Whether a result counts in another way than the target: an average, what came newly, one year of several, or whoever did something else. */
export function isCountedOtherwise(target: Placed, result: Placed): boolean {
  return (
    isAverageOfSum(target, result) ||
    isFarBelowStock(target, result) ||
    isOneYearOfAll(target, result) ||
    isNoView(target, result) ||
    isOfStaff(target, result) ||
    isOtherDeed(target, result) ||
    isOtherOpinion(target, result)
  );
}

const IN_ALL = /延べ|総|合計|累計|[年通]間/;
const AVERAGE = /平均/;
const OF_EACH = /平均|当たり|あたり/;

/** 平均13人 and 延べ利用者数120人: so many at a time, and all of them. */
function isAverageOfSum(target: Placed, { quantity, before }: Placed): boolean {
  if (quantity.unit === "%" || !(AVERAGE.test(quantity.text) || before.endsWith("平均"))) return false;
  return IN_ALL.test(target.before + target.quantity.text) && !OF_EACH.test(target.text);
}

/** 20名の新規会員, 40基を新設, 2校への新規配置: what came newly. */
const NEWLY = / ?(?:[のを]新[設規]|[へに]の?新規|を増設|を追加)/y;
const ADDED = /^(?:新たに|新規)/;
const ASKS_FOR_NEW = /新|増|追加|加え/;
const STOCK = /(?:登録|会員|加入|[設配]置|整備|導入|締結|認定)[^、。\d]{0,8}$/;
const MOST_ADDED = 4;

/** 新規会員20名 of 登録会員数150人: a small part of all there are. */
function isFarBelowStock(target: Placed, { folded, quantity: { text, end, value } }: Placed): boolean {
  if (MOST_ADDED * value > target.quantity.value || !STOCK.test(target.before) || ASKS_FOR_NEW.test(target.text)) return false;
  return ADDED.test(text) || isAt(NEWLY, folded, end);
}

const SINCE = /累計|累積|通算|合計|計\d|合わせて|まで|現在|時点|末/;

/** 8ha of 再構築【累計】55ha: far below all that was done in the years together, so that it is what this year added. */
function isOneYearOfAll(target: Placed, { folded, quantity }: Placed): boolean {
  if ((MOST_ADDED / 2) * quantity.value > target.quantity.value || !(addsUp(target.quantity) || ADDED_UP.test(target.before))) return false;
  return !addsUp(quantity) && !SINCE.test(folded);
}

/** 視聴回数, アクセス件数: what others did with it, and not how often it was made. */
const VIEWED = /(閲覧|視聴|アクセス|再生|ダウンロード)[^、。\d]{0,8}$/;
const REACH = 20;

function isNoView(target: Placed, { before, folded, quantity: { end } }: Placed): boolean {
  const viewed = VIEWED.exec(target.before)?.[1];
  if (viewed === undefined) return false;
  const around = before.slice(-REACH) + folded.slice(end, end + REACH);
  return !around.includes(viewed) && MADE.test(around);
}

const MADE = /開催|実施|発行|作成|制作|配信|配布|更新|保護|会議|研修/;

/** Deeds of which one is none of another: 補修件数 and 2件の新設. */
const DEEDS = ["補修|修繕|改修|修理|更新", "点検|調査|検査|診断|測定", "新設|設置|整備|増設", "撤去|除却|廃止", "交付|支給|助成|補助", "清掃"];
const DEED = DEEDS.map((deeds) => `(${deeds})`).join("|");
const COUNT_OF_DEED = new RegExp(`(?:${DEED})の?[件箇か基台本棟戸枚]?所?数[はがを: ]*$`);
const DEED_BEHIND = new RegExp(`の(?:${DEED})(?=[、。をがはもと(]|$)`, "y");

function isOtherDeed({ before }: Placed, { folded, quantity: { end } }: Placed): boolean {
  if (folded[end] !== "の") return false;
  const [asked, done] = [groupOf(COUNT_OF_DEED.exec(before)), groupOf(matchAt(DEED_BEHIND, folded, end))];
  return asked >= 0 && done >= 0 && asked !== done;
}

function groupOf(match: RegExpExecArray | null): number {
  return match === null ? -1 : match.slice(1).findIndex((deed) => deed !== undefined);
}

const WHO_CAME = /(?:参加|来場|利用|受講|観覧|入場|聴講|来館|相談)者?の?(?:人数|者数|件数|延べ人数|数)?(?:[(（【][^()（）【】]{1,10}[)）】])?[はがを: ]*$/;
const POSTED = / ?(?:の[一-龠ァ-ヶー]{2,10}[がを]|を)(?:派遣|配置|委嘱|任命)/y;
const ASKS_FOR_POSTS = /派遣|配置|委嘱|任命/;

/** 12名の相談員を派遣した, 45人を配置した: those who work there, and not those who come. */
function isOfStaff(target: Placed, { folded, quantity: { end } }: Placed): boolean {
  return WHO_CAME.test(target.before) && isAt(POSTED, folded, end) && !ASKS_FOR_POSTS.test(target.text);
}

/** 安心して暮らせると感じる市民の割合 */
const OPINION = /(?:^|[、。「」\n])([^、。\n]{4,})と(?:感じ|思[うっ]|考え|答え|回答)[^、。]{0,8}割合[はがも: ]*(?:\([^()]{1,20}\))?[はがも: ]*$/;
const LEAST_ALIKE = 0.5;
const LEAST_TOLD = 2;

/** What people were asked differs: 交流が盛んだと感じる市民の割合, 男女が対等だと感じる市民の割合. */
function isOtherOpinion(target: Placed, result: Placed): boolean {
  if (target.quantity.unit !== "%") return false;
  const [one, other] = [target, result].map(({ before }) => contentWords(OPINION.exec(before)?.[1] ?? "")) as [ReadonlySet<string>, ReadonlySet<string>];
  return one.size > 0 && other.size > 0 && one.size + other.size > LEAST_TOLD && sharedWords(one, other) < LEAST_ALIKE * Math.min(one.size, other.size);
}
