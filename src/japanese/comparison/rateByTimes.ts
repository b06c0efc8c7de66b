import { isAlike, lineBefore, type Placed } from "../quantities/placed";

/** Units of what is measured anew each time and adds up to nothing. */
const LEVELS: ReadonlySet<string> = new Set(["%", "割", "点", "分", "秒", "倍"]);
/** When it was measured, right before the number: 3月末時点で92.6%, 2回目は88%, 最終的には95.5%. */
const TIME =
  /(?:^|[、。・\n( しきりえけせてめれがの])(?:第?\d{1,2}回目?|\d{1,2}月(?:末|分|\d{1,2}日)?|\d{1,2}\/\d{1,2}|[前後]期|[上下]半?期|[春夏秋冬]季?|最終的?|決算|出納(?:整理期間|閉鎖)|年度?末)(?:後|時|時点|現在|の調査)?[にはがでの: ]*\(?(?<name>[一-龠]{2,8})?[はが: ]*約?$/;

/**
 * Whether a report gives a rate several times over, as many times as it gives numbers of the unit (7月 92%、2月 88%): all of
 * them on one side of the target, and none of anything else.
 */
export function isRateOfOneTime(target: Placed, result: Placed): boolean {
  const { noun, unit, value } = target.quantity;
  if (!LEVELS.has(unit)) return false;
  const times = result.all.filter((other) => isAlike(other, result.quantity));
  if (!times.every((time) => time.value >= value) && !times.every((time) => time.value <= value)) return false;
  return times.every((time) => {
    const told = time.noun === null || time.noun === noun ? TIME.exec(lineBefore(result.folded, time)) : null;
    return told !== null && (!told.groups?.name || told.groups.name === noun);
  });
}
