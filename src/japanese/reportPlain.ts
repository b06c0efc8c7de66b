import { patternNeeds } from "./patternNeeds";

/** The polite negative stands on another stem than the plain one: 至りません, 至らない. */
const NEGATIVE_STEM: Record<string, string> = { い: "わ", き: "か", ぎ: "が", ち: "た", に: "な", び: "ば", み: "ま", り: "ら" };
/** Verbs whose stem does not change: できません, 足りません; ていません and ておりません have their own rule. */
const UNCHANGING = /(?:[てで]|[てで]お|出来|起|生|尽|足|借|用|率|試|見)$/;

/** Polite and humble endings with their plain ones, in the order in which they are tried. */
const PLAIN: [RegExp, string][] = [
  [/せて(?:いただき|頂き)(?=ま|た)/g, "せ"],
  [/(?:とともに|と共に|のほか|ほか|うえで?|上で|一方で?)$/, ""],
  [/(?:いたし|致し|させ(?=ました|ます))(?=まし|ます|てお|ており|た|て)/g, "し"],
  [/(?:てまいり|て参り)ました$/, "てきた"],
  [/(?:てまいり|て参り)ます$/, "ていく"],
  [/(?:てまいり|て参り)たい$/, "ていきたい"],
  [/てまいる$|て参る$/, "ていく"],
  [/(て|で)おりません$/, "$1いない"],
  [/(て|で)おりませんでした$/, "$1いなかった"],
  [/(て|で)おりました$/, "$1いた"],
  [/(て|で)おり(?:ます)?$/, "$1いる"],
  [/(て|で)おらず$/, "$1いない"],
  [/(て|で)(?:い|お)ないところ$/, "$1いない"],
  [/ませんでした$/, "なかった"],
  [/ません$/, "ない"],
  [/(?:であります|でございます)$/, ""],
  [/(?:であり|でござい)ました$/, "だった"],
  [/します$/, "する"],
  [/ます$/, "る"],
  [/でした$/, "だった"],
  [/ました$/, "た"],
  [/ましょう$/, "う"],
  [/(?:です|である|であり)$/, ""],
  [/であった$/, "だった"],
  [/(た|る|い)(?:ところ|もの|次第|状況|状態|段階|結果)(?:で|と|に|とな|にな|であ|と)?(?:っている|った|る|あった|ある|いる|だ|だった)?$/, "$1"],
  [/(中|段階|予定|見込み|済み?)で$/, "$1"],
  [/中の(?:状況|状態|段階)$/, "中"],
  [/(?:等|など|他)(?:である|だ)?$/, ""],
];
/** Words that are typed in kanji or kana as people like. */
const SPELLINGS: [RegExp, string][] = [
  [/無(?=い|かっ|く|し$)/g, "な"],
  [/出来(?=[たなずまるて]|な|$)/g, "でき"],
  [/行な(?=[いっわうえ])/g, "行"],
  [/([るたうい])事(?=[がとにはもを])/g, "$1こと"],
  [/([るたうい])様(?=に)/g, "$1よう"],
  [/繋(?=[がげ])/g, "つな"],
  [/未だ/g, "まだ"],
  [/しゅん(?=工|功)/g, "竣"],
];

/** What one of them is told by, or a polite ending that can stand anywhere. */
const VARYING = /[無出行事様繋未頂致]|いただ|いたし|させ|しゅん/;
/** Most of them are passed over by the last character alone (null: it can stand anywhere). */
const PLAIN_ENDINGS = PLAIN.map(([polite, ending]) => ({ polite, ending, last: patternNeeds(polite).last }));
const NEGATIVE = /ません(?:でした)?$/;
const MARK = /[。.．｡、,」』)\]】〕”・\s~!?]/;
const TRAILING = new RegExp(`${MARK.source}+$`);

/**
 * A clause with its polite ending made plain, so that one table of endings is enough: 至っておりません → 至っていない,
 * 図りました → 図りた (the stem stays as typed), 予定です → 予定, 完了したところである → 完了した.
 */
export function plainEnding(core: string): string {
  let plain = withoutMarks(core);
  const varies = VARYING.test(plain);
  if (varies) for (const [typed, kana] of SPELLINGS) plain = plain.replace(typed, kana);
  if (NEGATIVE.test(plain)) plain = plain.replace(/(.)(?=ません(?:でした)?$)/, (stem, _, at: number) => (UNCHANGING.test(plain.slice(0, at)) ? stem : (NEGATIVE_STEM[stem] ?? stem)));
  for (const { polite, ending, last } of PLAIN_ENDINGS) {
    if (last === null ? !varies : !last.includes(plain.at(-1) ?? "")) continue;
    const next = plain.replace(polite, ending);
    if (next !== plain) plain = withoutMarks(next);
  }
  return plain;
}

function withoutMarks(text: string): string {
  return MARK.test(text.at(-1) ?? "") ? text.replace(TRAILING, "") : text;
}
