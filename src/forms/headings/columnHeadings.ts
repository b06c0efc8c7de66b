import { BEGIN_HEADING } from "./periodHeadings";
import { WORK } from "./reportHeadings";

/** What may follow a heading's words. */
const ENDED = "(?:$|[(・/、]|及び)";
const CONCRETE = "(?:具体的な?|主な|重点)?";

/** Other names of the column that says what is to be done, the best first. */
export const INITIATIVE_HEADINGS: readonly RegExp[] = [
  new RegExp(`^(?:${CONCRETE}(?:${WORK}|実施)(?:項目|内容|事項)|${CONCRETE}${WORK}${ENDED})`),
  new RegExp(`^(?:目標項目|(?:事業|${WORK}|業務)(?:名称?|目標)|業務内容|行動計画|目標(?:を達成する|達成の)ための(?:具体的な?)?${WORK})${ENDED}`),
];

/** Other names of the column that says until when. */
export const PERIOD_HEADING = new RegExp(
  `^(?:(?:実施|${WORK}|達成|完了|目標)?(?:予定)?(?:期間|期限|時期|期日|年月|スケジュール)${ENDED}|(?:実施|達成|完了)予定日?${ENDED}|(?:日|工)程表?${ENDED}|いつ(?:まで|・)|${BEGIN_HEADING}$)`,
);

/** Other names of the column that says how much. */
export const TARGET_HEADING = new RegExp(
  `^(?:(?:達成|成果|年度|到達)?目標(?:値|数値|指標|水準)?|(?:達成|到達)(?:水準|基準)|KPI|目標とする(?:成果|数値|水準|状態|姿)|どの水準まで)${ENDED}`,
  "i",
);
