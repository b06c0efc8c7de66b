/** Matches a text that ends in one of the alternatives (sources of regular expressions). */
export function anyEnding(...alternatives: string[]): RegExp {
  return new RegExp(`$(?<=${alternatives.join("|")})`);
}

/**
 * Affirmative endings that may follow a noun or verb stem: した, とした, せざるを得なかった, 余儀なくされた. No token is
 * made of others, so that there is one way to match and time stays linear.
 */
export const RESULT =
  "(?:[をがとにもはでしたてだいるさせれ]|する|こと|なっ|なり|なる|でき|ざるを[得え](?:な(?:い|かった)|ず)|決定|判断|決断|決め|余儀なく|やむなく|扱い|措置|見込み?|予定|方針|方向)*";

/** Negative endings after a verb stem: ない, なかった, ていない, ずに終わった. */
export const NEGATIVE =
  "(?:て(?:は)?いない|て(?:は)?いなかった|で(?:は)?いない|で(?:は)?いなかった|ない|なかった|ず|なく|なくて|ないまま|ぬまま|ずじまい)(?:に?いる|に?終わった|となった|でいる|だった|となっている|にとどまった|、?(?:年度末?|期末|期限|上?半期|年)を(?:終え|迎え|過ぎ)た|、?(?:年度末|期末|期限)[にと]なった|、?年度が終わった)?";

/** 前年度に中止した催しもあった: told of earlier years. */
const NOT_EARLIER = "(?<!(?:前年|昨年|前回|過去|従来|これまで)[^、]{0,16})";
/** 路線がある, 会場もあった, 2校もあり: some of what the work is made of. */
const SOME_THERE =
  "(?:もの|事業|項目|取組|取り組み|施設|地区|路線|案件|部分|学校|工事|作業|業務|工区|区間|会場|回|講座|教室|催し|行事|[箇か]所|校|園|課|地域|計画|訓練)[がも](?:多く|一部|数件|[0-9]+[^0-9、]{1,3})?(?:あ(?:る|った|り)|残(?:る|った|っている))";

/** Some of the work, by what was not done to it: 完了できなかった路線がある, 中止した会場もあった. */
export const someOf = (notDone: string): string => `${NOT_EARLIER}(?:${notDone})${SOME_THERE}`;

/** What is left of a work: 残る2か所, もう1棟, 最後の1人. */
export const REMAINING = "(?:残[るり]の?|最後の|もう|あと|他の|ほかの)";

/** The thing itself is there: 完成した, 竣工, 開館式を行った. */
export const COMPLETED = /完了|完成|竣工|できあが|出来上が|(?:開[設所館園校通業]|落成)(?:記念)?式/;
const ENDED = /終わっ|終わり|終え|終了|済[みんま]/;

/** Whether words tell of an end: of the thing itself, or of the work on it. */
export function tellsOfEnd(words: string): boolean {
  return COMPLETED.test(words) || ENDED.test(words);
}

/** 実施時期を見直し: a date is moved. */
export const RESCHEDULED = /(?:時期|日程|期日|スケジュール|工程|予定)(?:を|の)[^、]{0,6}(?:見直|変更|改め|組み直|再調整)/;
