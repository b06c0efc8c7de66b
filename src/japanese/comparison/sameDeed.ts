import type { Placed } from "../quantities/placed";
import { isAt, matchAt } from "../lookup/sticky";

/** A verb of two characters with kana between them, of which the content words know nothing: 受け入れる, 取り替える. */
const VERB = /(?:以上|程度)?を([一-龠][ぁ-ん][一-龠])/y;

/** 15人を受け入れる and 7人を受け入れた: the very same was done to both. */
export function isDoneAlike(target: Placed, result: Placed): boolean {
  const asked = verbBehind(target);
  return asked !== undefined && asked === verbBehind(result);
}

function verbBehind({ folded, quantity: { end } }: Placed): string | undefined {
  return matchAt(VERB, folded, end)?.[1];
}

const WHO = /([一-龠]{2})者数?$/;

/** 就労者25人 and 22人が就労を開始した: the deed by which the target's noun tells who is counted. */
export function isDoneByThose({ quantity: { noun } }: Placed, { folded, quantity }: Placed): boolean {
  const deed = quantity.noun === null ? WHO.exec(noun ?? "")?.[1] : undefined;
  return deed !== undefined && matchAt(DID, folded, quantity.end)?.[1] === deed;
}

/** が起業し, が市内で起業した */
const DID = /が(?:[^、。はをが\n\d]{1,8}(?:で|に|へ|から))?([一-龠]{2})/y;

const TO_BE_TRAINED = /(?:以上|程度)?(?:を|の)?(?:養成|育成)/y;
const FINISHED_COURSE = /が(?:全[^、。\n]{1,6}を)?(?:修了|受講を終え|講座を終え)/y;

const TRAINED = /(?:養成|育成)(?:者|人員?)?数?$/;

/** リーダーを72人育成する, リーダー養成数 72人 and 68人が修了した. */
export function areTrained({ folded: aim, quantity: target }: Placed, { folded, quantity }: Placed): boolean {
  return quantity.noun === null && isAt(FINISHED_COURSE, folded, quantity.end) && (isAt(TO_BE_TRAINED, aim, target.end) || TRAINED.test(target.noun ?? ""));
}

/** What is to be got of them, and what came from them: 60人以上の申告を得る, 58人から申告があった. */
const ASKED_OF = /(?:以上|程度)?(?:から)?の([一-龠]{2,4})[をがの、。\n]/y;
const CAME_FROM = /(?:から|より)の?([一-龠]{2,4})[をがの、。\n]/y;

/** Whether what came from so many is what the target asks of them. */
export function isDoneFromThem({ folded: aim, quantity: target }: Placed, { folded, quantity }: Placed): boolean {
  const came = matchAt(CAME_FROM, folded, quantity.end)?.[1];
  return came !== undefined && came === matchAt(ASKED_OF, aim, target.end)?.[1];
}

const GIVEN_TO = /に(?:[^、。\n\d]{1,10}を)?(実施|指導|支援|助言|助成|補助|交付|配布|派遣|案内|訪問|面[談接])/y;
const REACH = 24;

/** 25人に月1回の指導を行う and 22人に指導した。うち9人は…: the very same was done to so many. */
export function isGivenToThose({ folded: aim, quantity: target }: Placed, { folded, quantity }: Placed): boolean {
  const deed = quantity.noun === null ? matchAt(GIVEN_TO, folded, quantity.end)?.[1] : undefined;
  const asked = deed === undefined ? "" : aim.slice(target.end, target.end + REACH).split(/[。\n]/)[0]!;
  return deed !== undefined && asked.startsWith("に") && asked.includes(deed);
}
