import { rememberedText } from "../lookup/rememberedText";

/** The polite negative stands on another stem than the plain one: 至りません, 至らない. */
const NEGATIVE_STEM: Record<string, string> = { い: "わ", き: "か", ぎ: "が", ち: "た", に: "な", び: "ば", み: "ま", り: "ら" };
/** The past and the present of the same verbs: 進みました, 進んだ. */
const PAST_STEM: Record<string, string> = { い: "った", き: "いた", ぎ: "いだ", ち: "った", に: "んだ", び: "んだ", み: "んだ", り: "った" };
const PRESENT_STEM: Record<string, string> = { い: "う", き: "く", ぎ: "ぐ", ち: "つ", に: "ぬ", び: "ぶ", み: "む", り: "る" };
/** Verbs whose stem does not change: できません, 足りました; ていません and ておりません have their own rule. */
const UNCHANGING = /(?:[てで]|[てで]お|出来|起|生|尽|足|借|降|下|用|率|報|試|顧|省|見|延|伸|過|す|落|満)$/;

/** A polite ending and its plain one. */
export type Plain = readonly [polite: RegExp, plain: string | ((polite: string, stem: string, at: number, text: string) => string)];

/** 進みました → 進んだ, 図ります → 図る */
export const POLITE_PAST: Plain = [/([ぁ-ん一-龠])ました$/, (_, stem, at, text) => stemOf(PAST_STEM, `${stem}た`, stem, at, text)];
const POLITE_PRESENT: Plain = [/([ぁ-ん一-龠])ます$/, (_, stem, at, text) => stemOf(PRESENT_STEM, `${stem}る`, stem, at, text)];

/** 至りません → 至らません: what stands before the ending alone. */
export const NEGATED_STEM: Plain = [/(.)(?=ません(?:でした)?$)/, (stem, _, at, text) => stemOf(NEGATIVE_STEM, stem, stem, at, text)];
/** 続けておりません → 続けていない */
export const POLITE_STATE: readonly Plain[] = [
  [/(て|で)おりません$/, "$1いない"],
  [/(て|で)おりませんでした$/, "$1いなかった"],
  [/(て|で)おりました$/, "$1いた"],
];
/** 至らません → 至らない */
export const POLITE_NEGATIVE: readonly Plain[] = [
  [/ませんでした$/, "なかった"],
  [/ません$/, "ない"],
];
export const POLITE_TENSE: readonly Plain[] = [[/します$/, "する"], [/(?<=行)きました$/, "った"], POLITE_PRESENT, [/でした$/, "だった"], POLITE_PAST];

function stemOf(stems: Record<string, string>, unchanged: string, stem: string, at: number, text: string): string {
  return UNCHANGING.test(text.slice(0, at)) ? unchanged : (stems[stem] ?? unchanged);
}

/** A text with one ending made plain. */
export function withEnding(text: string, [polite, plain]: Plain): string {
  return typeof plain === "string" ? text.replace(polite, plain) : text.replace(polite, plain);
}

const POLITE_VERB = /(?:ました|ます|ません|ませんでした|でした)$/;
/** Polite endings of verbs alone, in the order in which they are tried; what else stands in a clause is left as it is. */
const OF_VERBS: readonly Plain[] = [
  [/させて(?:いただき|頂き)(?=ま)/, "し"],
  [/(?:いたし|致し)(?=まし|ます)/, "し"],
  [/(て|で)(?:まい|参)りました$/, "$1きた"],
  [/(て|で)(?:まい|参)ります$/, "$1いく"],
  ...POLITE_STATE,
  [/(て|で)おります$/, "$1いる"],
  [/であります$/, "である"],
  [/でありました$/, "であった"],
  [/ありませんでした$/, "なかった"],
  [/ありません$/, "ない"],
  NEGATED_STEM,
  ...POLITE_NEGATIVE,
  ...POLITE_TENSE,
];

/** A clause with the polite ending of its verb made plain: 決定しました → 決定した, 実施しております → 実施している. */
export function plainVerb(core: string): string {
  if (!POLITE_VERB.test(core)) return core;
  return OF_VERBS.reduce(withEnding, core);
}

/** The end of a statement in which it is polite, or in which the work has just come so far. */
const STATEMENT_END = /[^。、\n(（]{1,12}?(?:ました|ます|ません|ませんでした|でした|(?:した|ている)ところ(?:である|です)?)(?=[。、\n(（]|が、|$)/g;
const POLITE = /ま[しすせ]|でした|ところ/;
const CHAINED = /して(?:おり|いて)、/;
const JUST_NOW = /ところ(?:である|です)?$/;

/** 8月に開催しており、120人が出席した: what was held once, in a sentence that tells of what came of it. */
const HELD_ONCE =
  /(?<=[0-9](?:月|日|[人名]が)(?:[にでへ]|から)?[^、。\n0-9]{0,8})(開催|実施|開講|参加|出席|受講|来場|締結|公表|配布|発足|完成|完了|竣工|設置|配備|導入)(?:して)(?:おり|いて)、(?=[^。\n]*(?<![てで]い)た(?:。|\n|$))/g;

/** A text with the verb of each of its statements made plain: 18社へ交付いたしました → 18社へ交付した, 完了したところである → 完了した. */
export function plainStatements(text: string): string {
  return POLITE.test(text) || CHAINED.test(text) ? inPlainStatements(text) : text;
}

const inPlainStatements = rememberedText((text) => text.replace(STATEMENT_END, (end) => plainVerb(end.replace(JUST_NOW, ""))).replace(HELD_ONCE, "$1し、"));
