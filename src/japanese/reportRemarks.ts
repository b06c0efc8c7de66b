import { anyEnding, NEGATIVE, oneOf } from "./reportWords";

const HALF_YEAR_REPORT = "(?:前回(?:報告|の報告)?|中間(?:報告|評価|期)?|上(?:半)?期(?:の)?(?:レビュー|報告|実績|評価)?|前期(?:報告)?|左記|上記|前記|前述)";

/** What every text names that points to another report, without white space; it is looked for first, because reading clauses takes long. */
export const NAMES_OTHER_REPORT = /前回|中間|上半?期|前期|左記|上記|前記|前述|同上|同左|[左上]に同じ/;
/** Points to another report: 中間報告のとおり, 上半期レビューに同じ. */
export const REFERS = anyEnding(
  `${HALF_YEAR_REPORT}(?:時|時点)?(?:の(?:内容|状況|報告))?(?:から|と)(?:の)?(?:大きな|特段の)?(?:変更|変わり|変化|進展|動き)[はも]?(?:な(?:し|い)|無し)`,
  `${HALF_YEAR_REPORT}(?:において|にて|で)(?:報告|記載|記入)(?:済み?|した)`,
  `${HALF_YEAR_REPORT}(?:時|時点|書|欄)?(?:を|の(?:内容|欄)を)?(?:参照|御覧ください|ご覧ください)(?:のこと|願います|ください)?`,
  `${HALF_YEAR_REPORT}に同様(?:だ)?`,
  `${HALF_YEAR_REPORT}(?:時|時点|書|欄)?(?:の内容)?[にで]?(?:記載|報告|記入|記述)?(?:した)?の?(?:とおり|通り|どおり|内容と同様|内容と同じ|と同様|と同じ|に同じ)(?:だ)?`,
  "^(?:同上|同左|左に同じ|上に同じ)",
);

const ISSUE = oneOf("必要 不可欠 重要 急務 大切 肝要 必須 課題 懸案");
const NOT_YET_EVERYWHERE = oneOf("浸透し 定着し 普及し 行き届い 知られ 理解され 認識され 広まっ 徹底され 足り 追いつい 改善され");

/** Names a need or an issue, or judges: 必要がある, 課題である, 十分とは言えない, 浸透していない. */
export const NEED = anyEnding(
  `(?<!年度(?:以降)?の(?:検討)?)${ISSUE}(?:性)?(?:[がはもで](?:ある|あった|高い|大きい|高まっている)|だった|だ|となる|となった|となっている|となってくる|と(?:考え|思わ|思|感じ|認識し|し)[^、]{0,6}|として残った|がある(?:と|もの)[^、]{0,8})?`,
  "(?:課題|余地|懸念|恐れ|おそれ|傾向|状況)[^、]{0,12}(?:残る|残った|残っている|ある|あった|多い|見られ[るた]|見られている|生じ(?:た|ている)|続いている)",
  "(?:求められ|望まれ|期待され|迫られ)(?:る|た|ている)",
  "べき(?:だ|と考える)?|(?:なければ|ねば)ならない",
  "(?:十分|充分|完全|万全|満足)(?:と|で|に)?(?:は|まで)?(?:は)?(?:言え|いえ|言い難|あり|な)?(?:ない|ず|く|かった|とは言いがたい)",
  `${NOT_YET_EVERYWHERE}てい(?:ない|なかった)`,
  `(?:効果|成果)[がはも]?(?:十分に?)?(?:得られ|見られ|上がら|現れ)${NEGATIVE}`,
);

/** Had been intended; the report goes on to say what came of it. */
export const INTENDED = anyEnding("(?:予定|計画|見込|想定)(?:をしてい|してい|となってい|だっ|し|ん?でい)た", "(?:こと|方針|考え)[とにで](?:してい|い)た");

/** Gives a reason, tells how it was received, or that something exists. */
export const REMARK = anyEnding(
  "(?:時間|期間|日数|費用|人手|手間)[をが](?:要し|かかり|かかっ|かけ)(?:た|て|ている)?",
  "[がもはで]ある",
  "(?:に|と)(?:よる|ある|基づく|いう)",
  "(?:多い|高い|低い|少ない|大きい|厳しい|難しい|良い|よい)",
);
