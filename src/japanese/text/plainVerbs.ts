import { type Replacement, replacing } from "../lookup/replacing";

/** The polite negative stands on another stem than the plain one: 至りません, 至らない. */
const NEGATIVE_STEM: Record<string, string> = { い: "わ", き: "か", ぎ: "が", ち: "た", に: "な", び: "ば", み: "ま", り: "ら" };
/** The past and the present of the same verbs: 進みました, 進んだ. */
const PAST_STEM: Record<string, string> = { い: "った", き: "いた", ぎ: "いだ", ち: "った", に: "んだ", び: "んだ", み: "んだ", り: "った" };
const PRESENT_STEM: Record<string, string> = { い: "う", き: "く", ぎ: "ぐ", ち: "つ", に: "ぬ", び: "ぶ", み: "む", り: "る" };
/** Verbs whose stem does not change: できません, 足りました; ていません and ておりません have their own rule. */
const UNCHANGING = /(?:[てで]|[てで]お|出来|起|生|尽|足|借|降|下|用|率|報|試|顧|省|見|延|伸|過|す|落|満)$/;

/** 進みました → 進んだ, 図ります → 図る */
export const POLITE_PAST: Replacement = [/([ぁ-ん一-龠])ました$/, (_, stem, at, text) => stemOf(PAST_STEM, `${stem}た`, stem, at, text)];
const POLITE_PRESENT: Replacement = [/([ぁ-ん一-龠])ます$/, (_, stem, at, text) => stemOf(PRESENT_STEM, `${stem}る`, stem, at, text)];

/** 至りません → 至らません: what stands before the ending alone. */
export const NEGATED_STEM: Replacement = [/(.)ません(?=(?:でした)?$)/, (_, stem, at, text) => `${stemOf(NEGATIVE_STEM, stem, stem, at, text)}ません`];
/** 続けておりません → 続けていない */
export const POLITE_STATE: readonly Replacement[] = [
  [/(て|で)おりません$/, "$1いない"],
  [/(て|で)おりませんでした$/, "$1いなかった"],
  [/(て|で)おりました$/, "$1いた"],
];
/** 至らません → 至らない */
export const POLITE_NEGATIVE: readonly Replacement[] = [
  [/ませんでした$/, "なかった"],
  [/ません$/, "ない"],
];
export const POLITE_TENSE: readonly Replacement[] = [[/します$/, "する"], [/(?<=行)きました$/, "った"], POLITE_PRESENT, [/でした$/, "だった"], POLITE_PAST];

function stemOf(stems: Record<string, string>, unchanged: string, stem: string, at: number, text: string): string {
  return UNCHANGING.test(text.slice(0, at)) ? unchanged : (stems[stem] ?? unchanged);
}

const POLITE_VERB = /(?:ました|ます|ません|ませんでした|でした)$/;
/** Polite endings of verbs alone, in the order in which they are tried; what else stands in a clause is left as it is. */
const withPlainEnding = replacing([
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
]);

/** A clause with the polite ending of its verb made plain: 決定しました → 決定した, 実施しております → 実施している. */
export function plainVerb(core: string): string {
  return POLITE_VERB.test(core) ? withPlainEnding(core) : core;
}

/** What a statement ends in where it is polite, or where the work has just come so far. */
const STATEMENT_END = /(?:ませんでした|ました|ます|ません|でした|(?<=した|ている)ところ(?:である|です)?)(?=[。、\n(（]|が、|$)/g;
const POLITE = /ま[しすせ]|でした|ところ/;
const JUST_NOW = "ところ";
/** Of a statement no more is looked at before its ending. */
const LONGEST_VERB = 12;
/** What stands before a statement's ending: nothing of another statement. */
const OWN_WORDS = /[^。、\n(（]*$/;

const CHAINED = /して(?:おり|いて)、/;
const HELD = "(?:開催|実施|開講|参加|出席|受講|来場|締結|契約|発注|公表|配布|送付|提出|発足|完成|完了|竣工|設置|配備|導入|作成|策定|選定|決定|改修)";
/** On a day or in a month that comes but once, or so many people. */
const ONCE =
  "(?:(?<!毎[月年週]?|[0-9])[0-9]{1,2}(?:月末?|[月/][0-9]{1,2}日?)(?:に|までに)[^。、\\n]{0,24}?|(?<!毎[月年週]?[0-9]?)[0-9](?:月|日|[人名]が)(?:[にでへ]|から)?[^。、\\n0-9]{0,8})";
/** What came of it: it is told as past, or as what was counted or decided. */
const CAME_OF_IT =
  "(?=[^。\\n]*(?<![てで]い)た(?:。|\\n|$)|(?![^。\\n]*(?:予定|見込|検討|準備|調整|今後|引き?続|未|まで|中(?:[。\\n]|$)))[^。\\n]*(?:[0-9](?:[^ぁ-ん。、\\n]{1,3}(?:参加|出席|受講|来場)?|[^。、\\n]{1,3}開催)|決定|選定|契約|締結)(?:。|\\n|$))";
/** 8月に開催しており、120人が出席した: what was held once, in a sentence that tells of what came of it. */
const HELD_ONCE = new RegExp(`して(?:おり|いて)、(?<=${ONCE}${HELD}して(?:おり|いて)、)${CAME_OF_IT}`, "g");

/** A text with the verb of each of its statements made plain: 18社へ交付いたしました → 18社へ交付した, 完了したところである → 完了した. */
export function plainStatements(text: string): string {
  const plain = POLITE.test(text) ? withPlainVerbs(text) : text;
  return CHAINED.test(plain) ? plain.replace(HELD_ONCE, "し、") : plain;
}

function withPlainVerbs(text: string): string {
  let plain = "";
  let done = 0;
  for (const { 0: ending, index } of text.matchAll(STATEMENT_END)) {
    const verb = OWN_WORDS.exec(text.slice(Math.max(done, index - LONGEST_VERB), index))![0];
    if (verb === "") continue;
    plain += text.slice(done, index - verb.length) + plainVerb(ending.startsWith(JUST_NOW) ? verb : verb + ending);
    done = index + ending.length;
  }
  return done === 0 ? text : plain + text.slice(done);
}
