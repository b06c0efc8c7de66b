import { anyOf } from "../lookup/anyOf";
import type { UnitMatch } from "../numbers/units";

/** 全 or 両 before a number; 車両9台 and 森林保全3か所 end in them by chance. */
export const NAMES_ALL = /(?:(?<![安保健完万])全|(?<!車)両)$/;
/** 10台を含め全60台: a total with what it is the total of. */
const ALL_WITH_THEM = /(?:含め|加え|合わせ|あわせ)て?、?全$/;
const NAMED_BEFORE =
  /(?:関係(?:する)?|全[一-龠ァ-ヶー]{1,8}\(|次の|以下の|下記の|上記の|左記の|これら|これらの|この|その|(?<![共合協])同|当該|[^\d、。\n]・[^\d、。\n]{1,12}の)$/;
const NAMED_AFTER = /^ ?(?:の?(?:すべて|全て|全部|いずれ|それぞれ|とも)|全(?:校|域|体|員|施設|地区))/;
/** `実施率95%以上（対象40事業）`: of how many the rate is. */
const BASE_OF_RATE = /[\d][%割](?:以上|以下|以内|程度|超)?\(対象(?:者|数|者数)?[はが: ]*(?:約)?$/;
/** `5つの柱`, `3本の柱`, `2つの課`: parts of a plan or of the town hall, and not an amount of work. */
const PARTS =
  /^(?:の|本)?(?:重点|基本|主要)?(?:目標|柱|視点|挑戦|方針|政策|施策|戦略|プロジェクト|テーマ|ゴール|分野|原則|理念|基本目標|約束|宣言|力|要素|観点|条件|区分|側面|段階|ゼロ|課(?![題程税])|係(?![るわ])|部署|部局|所属)/;
/** `5市町で構成する協議会`: who makes up a body. */
const MAKES_UP = /^(?:で|から|が)(?:構成|組織|成る|なる(?!べく))/;
/** `2つの計画の整合を図る`, `4市町の連携体制`: those that are to go together. */
const TOGETHER = /^(?:の[^、。\d]{1,8})?(?:の|による)(?:連携(?!協定)|協力(?!者)|共同|広域|整合|両立|均衡|一体|融合|枠組)/;
const NAMES_SET = anyOf([NAMES_ALL, NAMED_BEFORE]);
const IS_SET = anyOf([NAMED_AFTER, MAKES_UP, TOGETHER]);
const COUNTED_TIMES = new Set(["回", "件", "円", "時間", "分", "日間", "%", "ポイント", "倍", "割", "日", "点"]);
const ADMINISTRATIVE = new Set(["市", "町", "村", "町村", "市町", "市町村", "市区町村", "県", "区", "都市", "国"]);
const PLACE = /^(?:に|で|の|ごと|毎|別|それぞれ|から)/;
/** `2地域での設立`: something new for so many of them. */
const FOUNDED = /^(?:で|に)の?(?:[一-龠]{0,6})(?:を|の)?(?:設立|発足|結成|立ち上げ|新設)/;

/** 近隣3市, and each of 2市1町. */
function namesNeighbours(before: string, after: string): boolean {
  return /(?:近隣|周辺|隣接|沿線|圏域|構成)の?$|\d[市町村県区]$/.test(before) || /^\d+[市町村県区]/.test(after);
}

/**
 * Whether a count only names a set that is given anyway (全3校, 2市1町, 3つの目標, 次の5項目) and so says nothing of how
 * much is to be done. `start` and `end` enclose the number and its unit.
 */
export function namesFixedSet(folded: string, start: number, end: number, unit: UnitMatch): boolean {
  if (folded[end] === ")" && BASE_OF_RATE.test(folded.slice(Math.max(0, start - 16), start))) return true;
  if (COUNTED_TIMES.has(unit.unit)) return unit.unit === "点" && /(?:次|以下|下記|上記)の$/.test(folded.slice(Math.max(0, start - 4), start));
  const before = folded.slice(Math.max(0, start - 16), start);
  const after = folded.slice(end, end + 12);
  if ((unit.unit === "つ" || unit.unit === "本") && PARTS.test(after)) return true;
  if (ALL_WITH_THEM.test(before)) return false;
  if (ADMINISTRATIVE.has(unit.unit) && namesNeighbours(before, after)) return true;
  if (NAMES_SET.test(before) || IS_SET.test(after)) return true;
  if (/\d地域(?:のうち、?|中)$/.test(before)) return false;
  return unit.unit === "地域" && !folded.startsWith("1地", start) && PLACE.test(after) && !FOUNDED.test(after) && !/新た(?:に|な)$|新規$/.test(before);
}
