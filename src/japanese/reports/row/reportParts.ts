import { digitsValue } from "../../numbers/numerals";
import { matchesOf } from "../../text/text";
import { NOT_MEANT } from "../endings/reportNotDone";
import type { Evidence } from "../reportContext";
import { countsIn } from "./reportCounts";
import { type ClauseReading, evidenceOf } from "../clauses/reportReadings";

/** What a work is divided into; its parts differ in what stands right before. */
const KINDS = "棟|階|工区|区間|地区|地域|号線|路線|号館|館|校舎|ホール";
const OPEN = new RegExp(`^(?:[^、はが]{0,8}の)?(?<name>[0-9]+|[^、はが])(?<kind>${KINDS})(?:以上|以下|以降|部分|分)?(?:の[^、はが]{1,10})?は`);
const FINISHED = new RegExp(
  `(?<name>[0-9]+|[^、\\nはが])(?<kind>${KINDS})(?:まで|部分|分)?(?:の[^、\\nはが]{1,10})?[はをがも]?[^、\\nはが]{0,6}(?:完了|完成|終了|終え|竣工|済)`,
  "g",
);

/**
 * Whether a clause tells of another part than the one that was finished (東棟は完了、西棟は次年度), where not that one alone
 * was asked for.
 */
export function isOtherPart(core: string, done: string, target: string, asked: ReadonlySet<string> | null): boolean {
  const { name, kind } = OPEN.exec(core)?.groups ?? {};
  if (name === undefined || kind === undefined) return false;
  const isNamed = (part: string): boolean => target.includes(part) || (!/[0-9]/.test(part) && (asked?.has(part.slice(0, 2)) ?? false));
  const parts = matchesOf(FINISHED, done).map(({ groups }) => groups!);
  return parts.length > 0 && parts.every((part) => part.kind === kind && part.name !== name && (!isNamed(`${part.name}${kind}`) || isNamed(`${name}${kind}`)));
}

/** 1か所を除き; what was never meant to be is none. */
const LEFT_OUT = new RegExp(`(?<!${NOT_MEANT})(?<![0-9])([0-9]{1,3})([^0-9、月日年人名回]{1,4})を除[きい]`);

/** 一部の学校を除き, 人員の確保が難しい施設を除き: whom or when it was about is no part of the work. */
const SOME_LEFT_OUT =
  /(?:一部(?:の[^、はをが]{1,10})?|(?:難し(?:い|かった)|困難[なだ](?:った)?|(?:でき|整わ|調わ|つか|まとまら|得られ|進ま|終わら|間に合わ|取れ|決まら)(?:てい)?(?:ない|なかった))[^、はをが]{1,10})(?<!者|人|員|児|生|世帯|家庭|日|曜|月|時|期|期間|時間|情報|データ|資料|文書)を除[きい]/;
const REST_TOO = /残[るり]|その後|後日/;

/** 10月のみ開催, of two times. */
const ONE_TIME_ONLY = /^[^0-9、はが]{0,8}(?:(?:1[0-2]|[1-9])月|[1-9]回目|[1-9]日目)(?:開催|実施)?分?(?:のみ|だけ)の?(?:開催|実施)/;

function asksForSeveral(target: string): boolean {
  return countsIn(target).some(({ count, counter }) => counter.startsWith("回") && count > 1);
}

/** The words by which a report leaves out a part of what the target counts and was done but for it (1か所を除き実施した, of 6か所). */
export function leftOut(clauses: readonly ClauseReading[], target: string): Evidence | null {
  const only = clauses.find(({ act, core }) => act === "done" && ONE_TIME_ONLY.test(core));
  if (only && asksForSeveral(target) && !clauses.some((other) => other !== only && /[0-9]月/.test(other.core))) return evidenceOf(only);
  const clause = clauses.find(({ core }) => core.includes("を除") && (LEFT_OUT.test(core) || SOME_LEFT_OUT.test(core)));
  if (!clause) return null;
  const counted = LEFT_OUT.exec(clause.core);
  if (!counted) return leavesSome(clause, clauses) ? evidenceOf(clause) : null;
  const [, count, counter] = counted;
  const asked = countsIn(target).filter(
    (one) => one.counter.startsWith(counter!.slice(0, one.counter.length)) || counter!.startsWith(one.counter.slice(0, counter!.length)),
  );
  if (asked.length !== 1 || asked[0]!.count <= digitsValue(count!)) return null;
  const own = clauses.filter(({ sentence, source }) => sentence === clause.sentence && source === clause.source);
  const isReached = own.some(({ core }) =>
    countsIn(core).some((one) => one.count >= asked[0]!.count && one.counter[0] === counter![0] && !core.includes("うち")),
  );
  return own.some(({ act, main }) => act === "done" && main) && !isReached ? evidenceOf(clause) : null;
}

function leavesSome(clause: ClauseReading, clauses: readonly ClauseReading[]): boolean {
  const wasDone = ({ act, main, sentence, source }: ClauseReading): boolean =>
    act === "done" && main && sentence === clause.sentence && source === clause.source;
  return clauses.some(wasDone) && !clauses.some(({ act, core }) => act === "done" && REST_TOO.test(core));
}

/** What a clause is about: 第二調理場は. */
const TOPIC = /^([^、はがを]{2,14}?)(?:について|に関して|分)?は/;
const ONE_OF_THEM = /^[^の、]{1,4}$/;
const A_KIND = new RegExp(`(?:${KINDS}|場|園|校|橋|池|炉|庫|室|所|団地|施設|号機)$`);

/** Whether a clause is about another one of the kind that one of the `others` is about (第二調理場は beside 第一調理場は). */
export function isOfSister({ core }: ClauseReading, others: readonly ClauseReading[]): boolean {
  const topic = TOPIC.exec(core)?.[1];
  return topic !== undefined && others.some((other) => areSisters(topic, TOPIC.exec(other.core)?.[1] ?? ""));
}

function areSisters(one: string, other: string): boolean {
  let same = 0;
  while (same < Math.min(one.length, other.length) && one.at(-same - 1) === other.at(-same - 1)) same++;
  const heads = [one, other].map((topic) => topic.slice(0, topic.length - same));
  return same > 0 && A_KIND.test(one) && heads.every((head) => ONE_OF_THEM.test(head));
}
