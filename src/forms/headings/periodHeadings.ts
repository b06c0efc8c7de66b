/** What may follow the words of a heading that names one day of a period. */
const DATE = "(?:予定)?(?:時期|年?月日?|日)?";

/** The heading of a period's first day (開始年月, 着手予定日) and of its last, as parts of patterns for compacted texts. */
export const BEGIN_HEADING = `(?:開始|着手|始期)${DATE}`;
export const END_HEADING = `(?:終了|完了|終期)${DATE}`;
