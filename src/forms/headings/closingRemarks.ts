import type { FieldForm } from "../family";

const HEADS = "(?:(?:部局?|局|課室?|室|所|所属|担当課)長|所属|上司)";

/** What stands below the rows of a year's sheet: the whole judged, or what a superior says of it. */
export const closingRemarks: FieldForm = {
  key: "note",
  label: new RegExp(`^(?:総合(?:評価|所見|コメント)|${HEADS}の?(?:総合)?(?:コメント|所見|意見|講評|評価)|(?:今年度の?|年度の?)?総括)$`),
  place: "right",
};
