import { isAt, matchAt } from "../lookup/sticky";
import type { Placed } from "../quantities/placed";
import { contentWords, sharedWords } from "../words/contentWords";

/** Whether the words right around a number tell that it counts something else than the target: a part that did another deed, what was only announced, or all there is. */
export function tellsOfOthers(target: Placed, result: Placed): boolean {
  return (
    isPartWithOtherDeed(target, result) ||
    isAnnounced(target, result) ||
    isStockOfDeed(target, result) ||
    isSought(target, result) ||
    isOtherRate(target, result) ||
    areOthers(target, result) ||
    isOtherEvent(target, result)
  );
}

const OF_THOSE = /[こそ]のうち、?(?:約)?$/;
const CLAUSE = /[^、。\n]{0,24}/y;

/** このうち76.0%が即日処理された, of 解決率: those of whom the report told before did something that the target does not name. */
function isPartWithOtherDeed({ before: aim, quantity: { noun } }: Placed, { before, folded, quantity: { end } }: Placed): boolean {
  if (noun === null || !OF_THOSE.test(before)) return false;
  return sharedWords(contentWords(aim), contentWords(matchAt(CLAUSE, folded, end)![0])) === 0;
}

const ANNOUNCED = /(?:案内|広報|周知|啓発|勧奨|募集|相談会)(?:活動)?(?:件数|回数|数)?$/;

/** 支給案内1,200件 of 支給件数, 火災予防広報を60回 of 火災件数: what was only told of it. */
function isAnnounced({ text, quantity }: Placed, { quantity: { noun } }: Placed): boolean {
  const told = quantity.noun === null ? undefined : ANNOUNCED.exec(noun ?? "")?.[0];
  return told !== undefined && !text.includes(told.slice(0, 2));
}

const DEED_COUNTED =
  /(?:貸し?出し?|点検|警告|撤去|使用|利用|活用|補修|修繕|更新|清掃|交付|支給|販売|処理|搬入)(?:実施|対象|延べ)?(?:[件台点基本枚冊棟戸人箇か]所?)?(?:延長|面積)?数?(?:\([^()]{1,12}\))?[はがを: ]*$/;
const THERE_ARE = /(?:\([^()\n]{0,30}\))?(?:の[^、。はがを\n\d]{1,14})?を(?:保有|所有|所蔵|収蔵|管理|維持管理)/y;

/** 26台を保有し, of 貸出台数: how many there are, and not with how many something was done. */
function isStockOfDeed({ before }: Placed, { folded, quantity: { end } }: Placed): boolean {
  return isAt(THERE_ARE, folded, end) && DEED_COUNTED.test(before);
}

const SOUGHT = /の(?:募集|収容(?:台数|人数|能力)?|定員|枠)(?:[にで、枠]|$)/y;
const ASKS_FOR_ROOM = /募集|収容|定員|枠/;

/** 75区画の募集に対し, 540台の収容台数で: how many there was room for. */
function isSought({ text }: Placed, { folded, quantity: { end } }: Placed): boolean {
  return isAt(SOUGHT, folded, end) && !ASKS_FOR_ROOM.test(text);
}

const RATE_BEHIND = /の([一-龠ァ-ヶー]{1,10})率/y;
const RATE = /率$/;

/** 98.4%の把握率, of 受診率: the rate is named behind its number. */
function isOtherRate({ quantity: { noun, unit } }: Placed, { folded, quantity }: Placed): boolean {
  if (unit !== "%" || noun === null || quantity.noun !== null || !RATE.test(noun)) return false;
  const named = matchAt(RATE_BEHIND, folded, quantity.end)?.[1];
  return named !== undefined && sharedWords(contentWords(named), contentWords(noun.slice(0, -1))) === 0;
}

const ROLE = /の(?:[^、。はがを\n\d]{0,8})?(委員|講師|出展|出演|出品|学習者|指導員|申請者|応募者)(?:者|が|を|の|に|は|で|から|等|ら)/y;
const TAKES_PART = /[がの]?(?:参加|受講|出席|来場|聴講)/y;
const MEMBERS = /(?:会員|登録者|加入者|被保険者|受給者|世帯)数?[はがを: ]*$/;

/** 延べ38人の委員が参加した, of 学級参加人数; 養成講座(29名参加), of 会員数: people in another part than those whom the target counts. */
function areOthers({ text, before: aim, quantity: { noun } }: Placed, { folded, quantity: { end } }: Placed): boolean {
  if (noun === null) return false;
  const role = matchAt(ROLE, folded, end)?.[1];
  return (role !== undefined && !text.includes(role)) || (MEMBERS.test(aim) && isAt(TAKES_PART, folded, end));
}

const COUNTED = /(?:の(?=.))?(?:年間|延べ|実施|開催)?(?:参加|受講|来場|利用|出席|聴講|観覧)?(?:者数?|人数|人員|回数|件数|数)(?:\([^()]{1,12}\))?[はがを: ]*$/;
const EVENT =
  /([一-龠ァ-ヶー・ぁ-ん]{2,}?)(?:フェスタ|フェスティバル|フェア|まつり|祭り?|大会|講座|教室|研修会?|講演会|学習会|懇談会|見学会|体験会|訓練|会議|交流会|イベント|セミナー|サロン|コンサート|学級)$/;

/** サイクリング教室に12人, of ヨガ教室参加者数: both name what was held, and not the same. */
function isOtherEvent({ before: aim, quantity: { unit } }: Placed, { quantity: { noun, unit: counted } }: Placed): boolean {
  if (noun === null || unit === "%" || counted === "%") return false;
  const [asked, held] = [aim, noun].map((name) => contentWords(EVENT.exec(name.replace(COUNTED, ""))?.[1] ?? "")) as [ReadonlySet<string>, ReadonlySet<string>];
  return asked.size > 0 && held.size > 0 && sharedWords(asked, held) === 0;
}
