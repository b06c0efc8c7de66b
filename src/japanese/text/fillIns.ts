import { compact } from "./text";

const LONGEST = 24;
/** 未記入, （記入してください）; 未入力 and 手引に記入 may be what was done. */
const PROMPT =
  /^[([<【〔※*・]*(?:[未要]記入|(?:(?:ここ|こちら|この欄)に|具体的に|必ず)?(?:ご|御)?(?:記入|入力)(?:を?(?:お願いします|願います)|して(?:ください|下さい)))[。.)\]>】〕]*$/;

/** Whether a text holds only the template's request to fill it in, or a word that nobody did. */
export function isPrompt(text: string): boolean {
  return text.length <= LONGEST && /記入|入力/.test(text) && PROMPT.test(compact(text));
}

/** Whether a cell only says that it is as the one above: 同上, 〃. */
export function isDitto(text: string): boolean {
  return text.length <= LONGEST && /^[(]?(?:同上|上に同じ|上記に同じ|上と同じ|[〃″々"]+)[)。]?$/.test(compact(text));
}

const AS_NUMBER = /^\((\d{1,2})\)(?:[にと](?:同じ|同様|同内容)|のとおり)(?:で(?:す|ある))?[。]?$/;

/** The number of the sub-item that a text only points to ((1)に同じ); null where it says anything else. */
export function pointsToNumber(text: string): number | null {
  const number = text.length <= LONGEST ? AS_NUMBER.exec(compact(text))?.[1] : undefined;
  return number === undefined ? null : Number(number);
}
