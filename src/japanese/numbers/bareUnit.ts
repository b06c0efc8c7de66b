import { isAt } from "../lookup/sticky";
import { unitAt, type UnitMatch } from "./units";

const BARE: UnitMatch = { unit: "", class: "measure", length: 0 };
/** Nouns that say by themselves what the bare number behind them counts: 満足度4.0以上, 実施回数：10. */
const COUNTING_NOUN = /(?:度|率|比|指数|点数|スコア|評価|評点|係数|平均点?|段階[中で]|数|額|事故|苦情|待機児童|不祥事|違反|火災)(?: ?[はがをもで:(] ?| )?$/;
/** 参加自治会50 counts 自治会; 会場2 is the name of one of them. */
const COUNTED_HEAD = /(?:参加|加入|対象|実施|登録|認定|協力|加盟|利用|開催|活動|設置|整備|訪問|補助|導入|新規)([一-龠ァ-ヶー]{1,6})[はがを: ]?$/;
/** 公開レイヤー of 公開レイヤー数 40 */
const IN_COMPOUND = /[一-龠々ァ-ヶー]([一-龠々ァ-ヶー]+?)数?[はがを: ]*$/;
const NO_COUNTING_NOUN = /(?:震度|年度|難易度|程度|重要度|複数|多数|端数|奇数|偶数|半数|年数)[はがをもで:( ]*$/;
const BEHIND_BARE = / ?(?:$|[\n、。,()~→⇒]|以上|以下|未満|を|に|と|から|へ|程度)/y;

/** 受講者数（人）：150, 利用率（単位：％）25: the unit stands in a bracket before the number. */
const UNIT_BEFORE = /\((?:単位[:：]?)?([^()\d\s]{1,6})\)[はがを: ]*$/;

function unitBefore(before: string): UnitMatch | null {
  const typed = UNIT_BEFORE.exec(before)?.[1];
  const unit = typed === undefined ? null : unitAt(typed, 0);
  return unit && unit.length === typed!.length ? { ...unit, length: 0 } : null;
}

/** 自殺死亡率（人口10万人当たり）を: a bracket that tells of which or how. */
const REMARK = /[(【][^()【】\n]{1,20}[)】](?=[はがをもで: ]{0,2}$)/;
const LONGEST_REMARK = 32;

function withoutRemark(before: string): string {
  return /[)】]/.test(before.slice(-3)) ? before.replace(REMARK, "") : before;
}

/** The missing unit of a number from `start` to `end`: "" behind a noun that says what is counted, one of `counters` or the counted thing where they are named; null behind any other word. */
export function bareUnit(folded: string, start: number, end: number, counters: readonly string[]): UnitMatch | null {
  if (!isAt(BEHIND_BARE, folded, end)) return null;
  const typed = folded.slice(Math.max(0, start - LONGEST_REMARK), start);
  const ahead = unitBefore(typed);
  if (ahead) return ahead;
  const before = withoutRemark(typed);
  const named = counters.length === 0 ? undefined : counters.find((counter) => IN_COMPOUND.exec(before)?.[1]?.endsWith(counter));
  if (named !== undefined) return { unit: named, class: "counter", length: 0 };
  const head = COUNTED_HEAD.exec(before)?.[1];
  if (head !== undefined && unitAt(head, 0)?.length === head.length) return { unit: head, class: "counter", length: 0 };
  return COUNTING_NOUN.test(before) && !NO_COUNTING_NOUN.test(before) ? BARE : null;
}
