import type { ClauseInSentence } from "./reportReadings";

const GRADED = "(?:(?:自己|総合|内部)?(?:評価|達成|進捗)(?:度|区分|状況|結果|段階)?|判定(?:結果)?|ランク)";
/** C, 3, 未達成, 「」: a mark, not what the work was made into. */
const MARK = "(?:「[^」]*」|[A-ES○◎△×▲●]{1,2}|[0-9](?:点|段階目?)?|[ⅠⅡⅢⅣⅤ]|(?:一部)?未?達成|(?:やや|大幅な?)?遅れ(?:ている|あり)?|(?:概ね|おおむね)?順調)";
const GIVEN = "(?:判断|評価|判定|位置付け|位置づけ)?(?:した|し(?:て(?:いる|おります|おり|ございます))|する|され(?:た|ている))";
/** 達成度をCとした, 「」と評価した, 上記の評価とした */
const GRADE = new RegExp(
  `^(?:[^、はがを]{0,8}の)?${GRADED}(?:について)?[をはも]${MARK}(?:評価|判定|ランク)?[とに]${GIVEN}$|^${MARK}と(?:自己)?(?:評価|判断|判定)${GIVEN}$|^(?:(?:上記|左記|この|こうした)(?:の(?:とおりの)?)?|[^、はが]{1,12}を踏まえた)(?:評価|判定|達成度)と${GIVEN}$`,
);

/** Lets what a sentence gives as the reason for a mark (翌年度となったため、達成度をCとした) stand as what it says of the work. */
export function settleGrades(sentence: readonly ClauseInSentence[]): void {
  const [reason, grade] = sentence.slice(-2);
  if (!reason || !grade || reason.link !== "cause" || !GRADE.test(grade.core)) return;
  grade.act = "silent";
  reason.link = "end";
  reason.main = true;
}

/** A statement that is nothing but a reason: 目標を上回ったため。 */
const GIVEN_AS_REASON = /^([^。\n]*[ただ])(?:ため|から|ことによる)(?:です|である|だ|もの(?:です|である)?)?(?=。?[^\S\n]*$)/gm;
const EVERY_STATEMENT = /^(?:[^。\n]*[ただ](?:ため|から|ことによる)(?:です|である|だ|もの(?:です|である)?)?。?\s*)+$/;

/** A text whose statements are nothing but reasons for a mark, without the word that makes each of them one. */
export function withoutLoneReason(text: string): string {
  return EVERY_STATEMENT.test(text) ? text.replace(GIVEN_AS_REASON, "$1") : text;
}
