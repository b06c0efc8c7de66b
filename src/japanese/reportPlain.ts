/** The polite negative stands on another stem than the plain one: 至りません, 至らない. */
const NEGATIVE_STEM: Record<string, string> = { い: "わ", き: "か", ぎ: "が", ち: "た", に: "な", び: "ば", み: "ま", り: "ら" };
/** Verbs whose stem does not change: できません, 足りません; ていません and ておりません have their own rule. */
const UNCHANGING = /(?:[てで]|[てで]お|出来|起|生|尽|足|借|用|率|試|見)$/;

/**
 * Polite and humble endings with their plain ones, in the order in which they are tried, and what such a clause ends in
 * ("" where the ending stands anywhere): most of them are passed over by that alone.
 */
const PLAIN: [RegExp, string, string][] = [
  [/せて(?:いただき|頂き)(?=ま|た)/g, "せ", ""],
  [/(?:とともに|と共に|のほか|ほか|うえで?|上で|一方で?)$/, "", "もに 共に ほか うえ うえで 上で 一方 一方で"],
  [/(?:いたし|致し|させ(?=ました|ます))(?=まし|ます|てお|ており|た|て)/g, "し", ""],
  [/(?:てまいり|て参り)ました$/, "てきた", "りました"],
  [/(?:てまいり|て参り)ます$/, "ていく", "ります"],
  [/(?:てまいり|て参り)たい$/, "ていきたい", "りたい"],
  [/てまいる$|て参る$/, "ていく", "まいる 参る"],
  [/(て|で)おりません$/, "$1いない", "おりません"],
  [/(て|で)おりませんでした$/, "$1いなかった", "ませんでした"],
  [/(て|で)おりました$/, "$1いた", "おりました"],
  [/(て|で)おり(?:ます)?$/, "$1いる", "おり おります"],
  [/(て|で)おらず$/, "$1いない", "おらず"],
  [/(て|で)(?:い|お)ないところ$/, "$1いない", "ところ"],
  [/ませんでした$/, "なかった", "ませんでした"],
  [/ません$/, "ない", "ません"],
  [/(?:であります|でございます)$/, "", "あります ございます"],
  [/(?:であり|でござい)ました$/, "だった", "ありました ございました"],
  [/します$/, "する", "します"],
  [/ます$/, "る", "ます"],
  [/でした$/, "だった", "でした"],
  [/ました$/, "た", "ました"],
  [/ましょう$/, "う", "ましょう"],
  [/(?:です|である|であり)$/, "", "です である であり"],
  [/であった$/, "だった", "であった"],
  [/(た|る|い)(?:ところ|もの|次第|状況|状態|段階|結果)(?:で|と|に|とな|にな|であ|と)?(?:っている|った|る|あった|ある|いる|だ|だった)?$/, "$1", "ろ の 第 況 態 階 果 で と に な であ る った だ だった"],
  [/(中|段階|予定|見込み)で$/, "$1", "で"],
  [/中の(?:状況|状態|段階)$/, "中", "状況 状態 段階"],
  [/(?:等|など|他)(?:である|だ)?$/, "", "等 ど 他 ある だ"],
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
];

/** What one of them is told by, or a polite ending that can stand anywhere. */
const VARYING = /[無出行事様繋未頂致]|いただ|いたし|させ/;
const PLAIN_ENDINGS = PLAIN.map(([polite, ending, ends]) => ({ polite, ending, ends: ends === "" ? null : ends.split(" ") }));
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
  for (const { polite, ending, ends } of PLAIN_ENDINGS) {
    if (ends ? !ends.some((end) => plain.endsWith(end)) : !varies) continue;
    const next = plain.replace(polite, ending);
    if (next !== plain) plain = withoutMarks(next);
  }
  return plain;
}

function withoutMarks(text: string): string {
  return MARK.test(text.at(-1) ?? "") ? text.replace(TRAILING, "") : text;
}
