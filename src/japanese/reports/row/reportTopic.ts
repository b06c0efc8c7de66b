import { contentWords, sharedWords } from "../../words/contentWords";
import { rememberedText } from "../../lookup/rememberedText";
import { HOLDING, MAKING, ONGOING, PREPARATION } from "../../words/deeds";
import { matchesOf } from "../../text/text";

/**
 * Whether a statement that names no sub-item can concern this one: it must not fit one of its neighbours better.
 * @param statement content words of the report's sentence
 * @param initiative content words of the sub-item
 * @param siblings content words of the other sub-items
 */
export function concerns(statement: ReadonlySet<string>, initiative: ReadonlySet<string>, siblings: readonly ReadonlySet<string>[]): boolean {
  const own = sharedWords(statement, initiative);
  return siblings.every((sibling) => sharedWords(statement, sibling) <= own);
}

/** Whether two texts share a content word: what a clause says concerns the work that an initiative or a target names. */
export function concernsWork(core: string, work: string): boolean {
  return sharedWords(contentWords(core), contentWords(work)) > 0;
}

/** What kind of work an initiative names by its last deed. */
export type Work = "making" | "ongoing" | "holding" | "preparing" | "other";

const PREPARING = new RegExp(PREPARATION, "g");
const KINDS: [Work, RegExp][] = [
  ["making", new RegExp(MAKING, "g")],
  ["ongoing", new RegExp(ONGOING, "g")],
  ["preparing", PREPARING],
  ["holding", new RegExp(HOLDING, "g")],
];

/** Reads the kind of work from the deed that an initiative names last (システムの整備 → making). */
export const workOf = rememberedText((initiative): Work => {
  let last = -1;
  let kind: Work = "other";
  for (const [work, words] of KINDS) {
    for (const match of matchesOf(words, initiative)) {
      const end = match.index + match[0].length;
      if (end <= last) continue;
      last = end;
      kind = work;
    }
  }
  return kind;
});

const DRAFT = /素案|原案|骨子|たたき台|[^提]案[をの]|仕様|設計書|図面|原稿|文面|レイアウト/;

const SAME_MAKING = [/リニューアル|刷新|改装|更新|見直し|改定|改正|改訂/, /整備|設置|建設|構築|導入|開設|新設|工事|改修/];

/** Whether two texts name the same kind of making (広報紙のリニューアル: 紙面を刷新した). */
export function isSameMaking(one: string, other: string): boolean {
  return SAME_MAKING.some((words) => words.test(one) && words.test(other));
}

/** The deed that an initiative ends in (決算書の調製), and the one that a clause is done with (8日に調製し). */
const NAMED_DEED = /の([一-龠]{2}[きぎしち]?)(?:等|業務|事業)?$/;
const DONE_WITH = /(?<![一-龠])([一-龠]{2}[きぎしち]?)(?:し|した|済み?|を終えた|を完了し|を完了した)$/;

/** Whether a clause tells of the deed that an initiative ends in (読書計画の策定: 計画を策定し). */
export function tellsNamedDeed(clause: string, initiative: string): boolean {
  const named = NAMED_DEED.exec(initiative)?.[1];
  return named !== undefined && clause.includes(named);
}

/** Whether the deed that an initiative ends in was done to what it names (設置箇所の決定: 設置箇所を決定した, not 受託者を決定した). */
export function doesNamedDeed(clause: string, initiative: string): boolean {
  const named = NAMED_DEED.exec(initiative)?.[1];
  return named !== undefined && DONE_WITH.exec(clause)?.[1] === named && concernsWork(clause.replace(named, ""), initiative.replace(named, ""));
}

/** Preparatory deeds that are told in a verb of their own (意向調査: 意向を調べた, 講師の選定: 講師を決めた). */
const SAME_STEP: [asked: RegExp, told: RegExp][] = [
  [/調査|アンケート|聞き取り|ヒアリング|把握/, /(?:調べ|尋ね|聞い|聴い|伺っ)た?$/],
  [
    /選定|選考|選任|決定|確保|絞り?込み/,
    /(?:(?:決定|内定|選定|選考|選任)し|決め|決ま[っり]|選ん|選び|絞っ|絞り|確保し|見つけ|押さえ)[ただ]?$|[者地先所員名]を?(?:決定|内定|選定|選任)(?:済み?)?$/,
  ],
  [/案内|勧奨|通知|周知|送付|発送|呼び?掛?か?け/, /(?:文|状|書|通知|手紙)(?:等|など)?を[^、はをが]{0,8}(?:送っ|送付し|発送し|出し|郵送し)た?$/],
  [/(?:^|\n|業者の?|システムの?|機器の?)調達[。\s]*(?:\n|$)/, /契約(?:を締結し|を結ん|し)[ただ]?$|(?:業者|受託者|落札者)を?(?:決定|選定)(?:し|した|済み?)?$/],
  [/(?:時期|日程|スケジュール|工程)の(?:見直し|変更|再検討)/, /(?:時期|日程|スケジュール|工程)[をの](?:見直し|変更し|再検討し)た?$/],
];

/** Whether a preparatory deed of the report is the very deed that the initiative asks for (場所の選定: 選定しました). */
export function isAskedFor(clause: string, initiative: string): boolean {
  const named = NAMED_DEED.exec(initiative)?.[1];
  if (named && DONE_WITH.exec(clause)?.[1] === named) return true;
  if (SAME_STEP.some(([asked, told]) => asked.test(initiative) && told.test(clause))) return true;
  const deeds = matchesOf(PREPARING, clause).filter(
    ({ 0: deed, index }) => !/^(?:[員者書票費係課]|(?:業務|作業)?[をの][^、]{0,14}委託)/.test(clause.slice(index + deed.length)),
  );
  const deed = deeds.at(-1)?.[0];
  return (deed !== undefined && initiative.includes(deed)) || (DRAFT.test(clause) && DRAFT.test(initiative));
}
