/** Behind 記入 or 作成: 上の注意, に当たっての留意点, にあたって注意; a remark on how a form is filled in. */
export const ON_FILLING_IN = "(?:上の|に(?:当|あ)たっての?)(?:注意|留意)";
