import { plainEnding } from "../endings/reportPlain";
import type { ClauseReading } from "../clauses/reportReadings";
import { IN_USE, STANDING_STATE, STEADY } from "../endings/reportTense";

/** 相談体制を整備している, 学びやすい環境を構築している: all-year work brings about no thing that is still to be there. */
const OF_CONDITIONS = /(?:体制|態勢|環境|備え)(?:を|の)(?:[^、はがを]{0,6}(?:整備|構築|確立))(?:を(?:行|図|進め))?[しっ]?て?いる$/;

/** Whether a clause tells of a thing that is being made. */
export function bringsThing({ making, core }: ClauseReading): boolean {
  return making && !OF_CONDITIONS.test(plainEnding(core));
}

/** 30人全員が参加している: at the year's end, who came. */
const ALL_CAME = /(?:[0-9][^、はが]{0,3}|全員|全て|すべて|多く)が(?:参加|受講|出席|受診|来場|来館|利用|登録|加入)してい[るた]$/;

/** うち2人は就職している: what came of some of those that it was done for. */
const CAME_OF_SOME =
  /(?:^|の)うち[0-9][^、]*(?:受け|取得し|登録し|活動し|就職し|就労し|就業し|就農し|従事し|働い|勤務し|乗務し|居住し|移住し|移し|継続し|利用し)てい[るた]$|[0-9][^、はが]{0,3}の(?:入居|入所|入園|就職|採用)が決まってい[るた]$/;

/** 利用の状況を把握している: what is known, and looked at all the time. */
const KEPT_IN_VIEW = /(?:状況|動向|推移|件数|実績|進捗|効果)を(?:適切に|随時|定期的に|毎月)?(?:把握|確認|管理)してい[るた]$/;

/** Whether what runs at the year's end is how things stand, and no work that is still to be done. */
export function isStanding({ core }: ClauseReading): boolean {
  const ending = plainEnding(core);
  return (
    KEPT_IN_VIEW.test(ending) || ALL_CAME.test(ending) || CAME_OF_SOME.test(ending) || STANDING_STATE.test(ending) || STEADY.test(ending) || IN_USE.test(core)
  );
}
