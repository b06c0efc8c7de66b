import { anyOf } from "../../lookup/anyOf";
import { patternNeeds } from "../../lookup/patternNeeds";
import { rememberedText } from "../../lookup/rememberedText";
import { replaced, type Replacement } from "../../lookup/replacing";
import { NEGATED_STEM, POLITE_NEGATIVE, POLITE_PAST, POLITE_STATE, POLITE_TENSE } from "../../text/plainVerbs";

/** 開催できたことは評価できる, つながった点を高く評価したい, 終えられたことに感謝している: the deed is what is judged. */
const JUDGED = new RegExp(
  `([ただるい])(?:こと|事|点)(?:については|に関しては|[はがもをに])?、?(?:高く|大いに|十分に?|一定程度|特に)?(?:${
    anyOf([
      "評価(?:(?:することが)?でき|され|に値す|す)る",
      "評価(?:され|し)?(?:たい|ている)",
      "評価しても?[良よ]い",
      "感謝(?:する|したい|している)",
      "(?:うれし|嬉し|心強|残念に?)く?思う",
      "(?:残念|幸い|反省点?)(?:だ|だった)?",
      "[反猛]省(?:すべき(?:こと|点)?|し(?:ている|たい|なければならない))",
      "(?:喜ばし|心強|意義深)い",
      "(?:(?:今後|次年度|来年度)の)?(?:大きな)?課題(?:だ|だった)?",
    ]).source
  })$`,
);

/** Polite and humble endings with their plain ones, in the order in which they are tried. */
const PLAIN: readonly Replacement[] = [
  [/せて(?:いただき|頂き)(?=ま|た)/g, "せ"],
  [/(?:とともに|と共に|のほか|ほか|うえで?|上で|一方で?)$/, ""],
  [/(?:いたし|致し|させ(?=ました|ます))(?=まし|ます|てお|ており|た|て)/g, "し"],
  [/(?:てまいり|て参り)ました$/, "てきた"],
  [/(?:てまいり|て参り)ます$/, "ていく"],
  [/(?:てまいり|て参り)たい$/, "ていきたい"],
  [/てまいる$|て参る$/, "ていく"],
  ...POLITE_STATE,
  [/(て|で)おり(?:ます)?$/, "$1いる"],
  [/(て|で)おらず$/, "$1いない"],
  [/(て|で)(?:い|お)ないところ$/, "$1いない"],
  ...POLITE_NEGATIVE,
  [/(?:であります|でございます)$/, ""],
  [/(?:であり|でござい)ました$/, "だった"],
  ...POLITE_TENSE,
  [/ましょう$/, "う"],
  [/([ただるい])(?:もの|のではないか)?と(?:思[うわ]|考え|感じ|捉え|とらえ|認識し|評価し|推察|推測|判断)(?:れる|られる|され?る|る|ている|られている)?$/, "$1"],
  [/(課題|反省点?|問題点?|要因|原因|一因)(?:である|だ)?と(?:思わ|考え|感じ|捉え|とらえ|認識し)(?:れる|られる|る|ている|られている)$/, "$1"],
  [/(?:です|である|であり)$/, ""],
  [/であった$/, "だった"],
  [/((?:[えけせてねべめれげ]|でき|られ)る|ように)(?:状態|状況|環境|体制)[とに]な(?:った|っている)$/, "$1になった"],
  [JUDGED, "$1"],
  [/([ただ]|つつある|[てで]いる)(?:こと|事)$/, "$1"],
  // 中止という結果になった, 目標に届かないという結果に終わった: what came of it.
  [
    /(?<=な(?:い|かった)|ずれ込む|下回る|見送る|取りやめる|取り止める|中止|延期|休止|断念|見送り|取りやめ|取り止め|未達成?|未実施)(?:という|との)結果[とに]?(?:なった|なっている|終わった|終わっている|至った|だった)$/,
    "",
  ],
  [/([ただるい])(?:ところ|ばかり|もの|次第|状況|状態|段階|結果)(?:で|と|に|とな|にな|であ|と)?(?:っている|った|る|あった|ある|いる|だ|だった)?$/, "$1"],
  POLITE_PAST,
  [/(て|で)(?:おる|いて)$/, "$1いる"],
  [/(中|段階|予定|見込み|済み?)で$/, "$1"],
  [/中の(?:状況|状態|段階)$/, "中"],
  [/(?:等|など|他)(?:である|だ)?$/, ""],
];
/** What one of them is told by, or a polite ending that can stand anywhere. */
const VARYING = /[頂致]|いただ|いたし|させ/;
/** Most of them are passed over by the last character alone (null: it can stand anywhere). */
const PLAIN_ENDINGS = PLAIN.map((ending) => ({ ending, last: patternNeeds(ending[0]).last }));
const NEGATIVE = /ません(?:でした)?$/;
const MARK = /[。.．｡、,」』)\]】〕”・\s~!?]/;
const TRAILING = new RegExp(`${MARK.source}+$`);

/**
 * A clause with its polite ending made plain, so that one table of endings is enough: 至っておりません → 至っていない,
 * 図りました → 図った, 予定です → 予定, 完了したところである → 完了した.
 */
export const plainEnding = rememberedText((core: string): string => {
  let plain = withoutMarks(core);
  const varies = VARYING.test(plain);
  if (NEGATIVE.test(plain)) plain = replaced(plain, NEGATED_STEM);
  for (const { ending, last } of PLAIN_ENDINGS) {
    if (last === null ? !varies : !last.includes(plain.at(-1) ?? "")) continue;
    const next = replaced(plain, ending);
    if (next !== plain) plain = withoutMarks(next);
  }
  return plain;
});

function withoutMarks(text: string): string {
  return MARK.test(text.at(-1) ?? "") ? text.replace(TRAILING, "") : text;
}
