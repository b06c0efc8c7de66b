import { contentWords, sharedWords } from "../../words/contentWords";

/** What a sentence is about in the end, and what is said of it. */
export const LAST_TOPIC = /([^、はをが]{1,30}?)(?:については|に関しては|は)([^は]*)$/;
const ITEMS = /[、・]|及び|並びに/;
/** 手引の[印刷] */
const HEAD = /[一-龠々ァ-ヶーA-Za-z]{2,}[ぁ-ん]?$/;
/** A reason that something was not done; a success has none. */
export const EXCUSED =
  /時間[をがも](?:要し|かか)|(?:都合|事情|影響|不調|不足|遅れ|積雪|降雪|困難)に(?:より|よって)|ため(?:、|$|[^、はが]{0,4}(?:年度|翌年|来年))|を待って/;

/** Words for one deed that ends the making of a thing: 計画の策定, 計画の決定. */
const SETTLED = /決定|確定|成案化/g;

/** 来年度に行う; 来年度末で廃止する is another deed, of a thing. */
const TO_BE_CARRIED_OUT = /行[うわいえ]|実施|予定|見込|着手|取り?組|[とに]なる|繰り?越|持ち越|先送|見送|回[しす]/;

/** 入力を終えた。登録は来年度に行う, where row names both: a deed of the year's own plan of which nothing says that it was done. */
export function isPlannedDeedLeft(words: string, planned: string, done: string): boolean {
  const [, topic, said] = LAST_TOPIC.exec(words) ?? [];
  if (topic === undefined || said === undefined || !TO_BE_CARRIED_OUT.test(said)) return false;
  const [asked, told] = [planned, done].map((text) => contentWords(asSettled(text))) as [ReadonlySet<string>, ReadonlySet<string>];
  return topic.split(ITEMS).some((typed) => {
    const item = asSettled(typed);
    const named = [...contentWords(item)];
    const head = [...contentWords(HEAD.exec(item)?.[0] ?? "")];
    if (head.length === 0 || (item.match(/[0-9]+/g) ?? []).some((digits) => !planned.includes(digits))) return false;
    return named.every((word) => asked.has(word)) && !head.every((word) => told.has(word));
  });
}

function asSettled(text: string): string {
  return text.replace(SETTLED, "策定");
}

/** 版 of 点字版, 語 of 英語: kinds of which there are several, told apart by what stands before. */
const ONE_OF_KIND = /[一-龠ァ-ヶー](版|編|語|棟|階|館|号機|工区|区間|地区|地域|路線|会場|支所|学年|部門)$/;

/** 西部地区については、会場の都合により来年度に実施する: what goes on from a success has no excuse. */
export function isExcused(words: string, planned: string, done: string): boolean {
  const topic = EXCUSED.test(words) ? LAST_TOPIC.exec(words)?.[1] : undefined;
  if (topic === undefined) return false;
  if (planned.includes(topic) || sharedWords(contentWords(topic), contentWords(planned)) > 0) return true;
  const kind = ONE_OF_KIND.exec(topic)?.[1];
  return kind !== undefined && new RegExp(`[一-龠ァ-ヶー]${kind}(?:[をはのと、]|及び|まで)`).test(done);
}
