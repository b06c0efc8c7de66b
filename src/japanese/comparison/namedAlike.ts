import { isAlike, lineBefore, type Placed } from "../quantities/placed";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { clauseWords } from "./nounsAlike";
import { sharedWords } from "../words/contentWords";
import { isAt, matchAt } from "../lookup/sticky";
import { matchesOf } from "../text/text";
import { smallestUnit } from "../numbers/units";

const LIST_MARK = /^(?:[ ・○●-]|\(\d{1,2}\))*/;

/** 事故ゼロ, 2件の事故: the noun may follow the number. */
export function isNamedBehind({ quantity: { noun } }: Placed, { folded, quantity }: Placed): boolean {
  return (
    noun !== null &&
    quantity.noun === null &&
    folded.startsWith(`の${noun}`, quantity.end) &&
    /^[がはを、。\n]?$/.test(folded.slice(quantity.end + noun.length + 1, quantity.end + noun.length + 2))
  );
}

const COUNT_OF = /(?:件|者|人|回|枚|台|戸|棟|本|基)?数$/;
const BEHIND_COUNT = /の([一-龠ァ-ヶー]{2,8})(?=[、。をがはでも\n(]|$)/y;

/** 補修件数 and 38件の補修: the target's noun stands behind the number. */
export function isCountedBehind({ quantity: { noun } }: Placed, { folded, quantity }: Placed): boolean {
  const behind = quantity.noun === null ? matchAt(BEHIND_COUNT, folded, quantity.end)?.[1] : undefined;
  return behind !== undefined && noun !== null && COUNT_OF.test(noun) && noun.replace(COUNT_OF, "").endsWith(behind);
}

const AT_A_TIME = /^(?:、|(?:1[0-2]|[1-9])月(?:[0-9]{1,2}日|末)?|[0-9]{1,2}\/[0-9]{1,2}|[今本]?年度[初末当中]?|現在|時点|[でにのは])*(?:約|計|合計|延べ)?$/;

/** 待機児童は10月1日現在で4人, of 学童待機児童: nothing but the day stands between. */
export function isCountedAt({ quantity: { noun } }: Placed, { quantity, before }: Placed): boolean {
  const [topic = "", ...told] = before.replace(LIST_MARK, "").split("は");
  return noun !== null && quantity.noun === null && topic.length > 2 && noun.endsWith(topic) && told.length === 1 && AT_A_TIME.test(told[0]!);
}

const LIKE = 4;
const CLAUSE_BEGINS = /^.*[、「・●○]/;

/** 伸びているもの(A)が18件 of 伸びているもの(A) 20件: without a noun, the very same words stand before both. */
export function isSaidAlike(target: Placed, result: Placed): boolean {
  if (target.quantity.noun !== null || result.quantity.noun !== null) return false;
  const words = ({ before }: Placed) => before.replace(/[はがも: ]+$/, "").replace(CLAUSE_BEGINS, "");
  const said = words(target);
  return said.length >= LIKE && said === words(result);
}

/** 交通事故死者数ゼロ, 交通事故による死者数は1人: the same words, taken apart. */
export function isNamedApart({ quantity: { noun } }: Placed, { quantity, before }: Placed): boolean {
  if (noun === null || quantity.noun === null || !noun.endsWith(quantity.noun) || noun === quantity.noun) return false;
  return before.includes(noun.slice(0, -quantity.noun.length));
}

const QUOTED = /「([^「」]{1,12})」/g;
const QUOTED_RIGHT_BEFORE = /「([^「」]{1,12})」(?:と(?:回答|答え)[^、。\d「]{0,10})?[はがの: ]*$/;

/** 「知っている」が61.4%, of 「知っている」と答えた人の割合: the one answer that the target names. */
export function isQuotedAlike({ before: aim, quantity: { unit } }: Placed, { before }: Placed): boolean {
  const named = QUOTED_RIGHT_BEFORE.exec(before)?.[1];
  const asked = named === undefined || unit !== "%" ? [] : matchesOf(QUOTED, aim);
  return asked.length === 1 && asked[0]![1] === named;
}

/** 60基を設置する and 設置 44基（申請52基）: the noun is the deed of the target. */
export function isDeedNamed({ folded, quantity: { end } }: Placed, { quantity: { noun } }: Placed): boolean {
  return noun !== null && folded.startsWith(`を${noun}`, end);
}

const SOLD = /(?:販売|売却|分譲)(?:数|件数|個数|枚数|区画数)?$/;
const SELLS_OUT = /[をの]?完売/y;

/** 20,000枚を完売する and 販売 18,200枚 */
export function isOfSoldOut({ folded, quantity: { end } }: Placed, { quantity: { noun } }: Placed): boolean {
  return noun !== null && isAt(SELLS_OUT, folded, end) && SOLD.test(noun);
}

/** Of several numbers of the unit this alone bears a noun that the target names: 設計2件、工事5件 of 工事の発注数6件. */
export function isOnlyOneNamed({ before }: Placed, { quantity, all }: Placed): boolean {
  const { noun } = quantity;
  if (noun === null || !before.includes(noun)) return false;
  return all.every((other) => other === quantity || !isAlike(other, quantity) || (other.noun !== null && !before.includes(other.noun)));
}

/** Of two numbers of the unit this is the only one whose clause speaks of the target. */
export function isOnlyOneAbout(words: ReadonlySet<string>, result: Placed): boolean {
  const { unit } = smallestUnit(result.quantity.unit);
  const same = result.all.filter((quantity) => smallestUnit(quantity.unit).unit === unit);
  if (same.length !== 2 || areSideBySide(result.folded, same)) return false;
  const about = same.filter((quantity) => sharedWords(words, clauseWords({ ...result, quantity, before: lineBefore(result.folded, quantity) })) > 0);
  return about.length === 1 && about[0] === result.quantity;
}

/** 役員会は、8月を除き毎月、計11回開いた: the sentence is about what the target counts. */
export function isTopicOf({ quantity: { noun } }: Placed, { quantity, folded, before }: Placed): boolean {
  const { end } = quantity;
  if (noun === null || quantity.noun !== null || !before.includes("は")) return false;
  const sentence = before.replace(LIST_MARK, "").replace(REMARK, "");
  return (
    sentence.startsWith(`${noun}は`) ||
    isWhatItCameTo(noun, sentence, folded, end) ||
    (/^合?計/.test(quantity.text) && noun.endsWith(TOPIC.exec(sentence)?.[1] ?? "は"))
  );
}

const CAME_TO_BE = /(?:と|に)(?:なった|なり|なっている|なっています)|である|であった|でした|です/y;
const AS_OF = /^(?:(?:[今本]年度?|1[0-2]|[1-9])?月?末?(?:現在|時点)?の)?([一-龠ァ-ヶー]{3,10})は/;

/** 9月末現在の専門員は、退職もあり37人となっている: of 相談支援専門員. */
function isWhatItCameTo(noun: string, sentence: string, folded: string, end: number): boolean {
  const topic = AS_OF.exec(sentence)?.[1];
  return topic !== undefined && noun.endsWith(topic) && isAt(CAME_TO_BE, folded, end);
}

/** 入館者数(1月~12月)は: which of them. */
const REMARK = /\([^()]{1,20}\)(?=は)/;
/** 登録者数は、個人12人、団体8人の計20人 counts what 市民登録者数 names, too. */
const TOPIC = /^([^、はをが\d]{3,12})は/;

/** 役員会は毎月開催(6回): of several numbers of the unit, the one whose noun alone stands in the clause before the bracket. */
export function isNamedByClause({ quantity, all }: Placed, { quantity: { noun }, before }: Placed): boolean {
  if (noun !== null || quantity.noun === null || !before.endsWith("(")) return false;
  const clause = before.slice(before.lastIndexOf("、") + 1);
  return all.every((other) => other.noun !== null && clause.includes(other.noun) === (other === quantity));
}

/** `平日6便、休日4便を運行した`: what is said behind the second is said of both. */
function areSideBySide(folded: string, [first, second]: readonly Quantity[]): boolean {
  return (
    /^(?:、|・| |と|及び|および)[^、。\n\d]{1,8}$/.test(folded.slice(first!.end, numberOffset(second!))) &&
    !/^[^、。\n]{0,2}[をがしでに]/.test(folded.slice(first!.end, second!.offset))
  );
}
