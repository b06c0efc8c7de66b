import { rightBefore } from "../lookup/rightBefore";
import { isAt } from "../lookup/sticky";
import { isDigitAt } from "../numbers/numerals";
import { canonicalUnit, type UnitMatch } from "../numbers/units";

/** Before a number that is an ordinal or part of a name: 第3, 第1・2, #3, Ver.2.0, No.3, CO2, PM2.5, A4. */
const isLabelled = rightBefore(
  /[#№其]|第(?:\d{1,9} ?[~・、,-] ?)?|(?:^|[^A-Za-z])(?:[A-Za-z]|Ver|ver|VER|Version|No|NO|Vol|vol|CO|PM|SO|ISO|JIS|MP|Windows|Office|Excel|Society|SDGs|HbA|v)\.? ?/,
);
const CODE = /(?<=\d[-./])/y;
/** （一社）観光協会 is a kind of association. */
const KIND_OF_BODY = /(?<=\()一社\)(?=[一-龠ァ-ヶ])/y;
/** A unit followed by these is the name of a plan, a campaign or a kind (100人委員会, 3か年計画, 7人制), or of what others are counted by. */
const NAME =
  / ?(?:計画|プラン|構想|作戦|宣言|憲章|運動|選$|選[^挙考定択任]|委員会|会議|協議会|ミッション|チャレンジ|プロジェクト|制度?$|制[^作限度約定御服]|型|号|用|級|連携|一体|未来会議|大学|サミット|セット|パック|目(?![標指途安処])|当たり|あたり|当り|につき|に付き|ごと|毎に|おき)/y;
/** What so many make up or take is a name: 4人家族, 2人1組, 30分番組; 10分前行動 tells when. */
const MADE_OF = /(?<=人)(?:家族|世帯|部屋|掛け|[13一三](?:組|班|脚))|(?<=分|時間)(?:番組|講座|授業|コース|前(?![後年回期倒]))/y;
/** 1組 of 2人1組. */
const GROUP = new Set(["組", "班", "脚"]);
/** 実施率（週1回以上）, 週1回以上運動する人の割合: who is counted, and nothing to reach. */
const OFTEN_ENOUGH = /(?<=(?:率|割合|習慣者|実施者)(?:数|の割合)?\((?:毎?[年月週]|[1一]日)に?)/y;
const CLOSES = /(?:以上|以内|以下|未満|程度)?\)/y;
const OF_THOSE = /(?:以上|以内|以下|未満|程度)[^、。\n\d]{0,16}[人者児童徒員民]の割合/y;
const HOW_OFTEN: ReadonlySet<string> = new Set(["回", "日", "分", "時間"]);
const IS_CHANGE = / ?[をのも]? ?(?:増|減|短縮|縮[減小]|削減)/y;
/** 4人に1人 is a share; 100件から120件に20件増えた tells by how many. */
const OUT_OF = new RegExp(` ?に ?\\d{1,6}(?:人|名|件|回|校|世帯|社|台)(?!${IS_CHANGE.source})`, "y");
const PER = / ?(?:1[^\d,.]|一)/y;
/** 1人でも多くの参加を, 1日でも早い復旧を. */
const EVEN_ONE = /でも(?:多|早|減|増|少な)/y;
/** 1人1台, 一人一役: one to each. */
const EACH_ONE = /(?<=(?:^|[^\d.,])[1一](?:人|名|校|世帯|家庭|地区|課|係|所属|自治会|団体|社)に?)/y;
/** 一人で点検できる: alone, and no count. */
const ALONE = / ?で(?!前年|昨年|前回|目標|計画)[\u4e00-\u9fff々ァ-ヶー]/y;
/** 10時30分, 10:30分; 待ち時間:30分 is measured. */
const OF_CLOCK = /(?<=時|\d:)/y;
/** 罹患率（人口10万人対）: for how many people a rate is told. */
const OF_PEOPLE = /(?<=人口)/y;
const TO_THEM = / ?(?:対(?![象策応しすせ])|比(?!較)|中)/y;
/** Places that begin with a kanji numeral: 四国地方, 八戸市. */
const PLACE_NAME = /四国(?!会|籍)|四万十|六[ヶケかカ]所村|八戸|[三九五六七]戸[市町村]|二本松|六本木|三本木|二条城|十日町|四日市|廿日市|五島[市列]|三島市/y;
const LIST_NUMBER = /(?:^|\n)[ ・○●◯□■※\-(]*(?:\d{1,2}[-.])*$/;
/** What may follow a unit where the number stands at a line's start and could number a list. */
const AFTER_COUNT = /(?:$|[ \n、。,()（）以未超を程前増減拡/~〜→⇒]|の(?:増|減|実施|開催|参加|削減)|開催|実施|参加)/y;

/** Durations and the like only count beside these words or behind these nouns. */
const DURATION_AFTER =
  /^ ?(?:以内|以上|以下|未満|超|を超え(?:な|ず|て)|程度|(?:を|の|に)?短縮|前倒し|間以内|間短縮|を要し|かか|で(?:処理|交付|回答|完了|対応)|(?:だった|であった|となった|でした|となりました)(?:$|[。、\n(]))/;
/** 平均12日, 延べ50日, 計22日, 平日・休日各1日, 最長3週, 実績は16日, 14日→10日. */
const DURATION_BEFORE =
  /(?:(?<![一-龠])計|各(?![月週年日])[一-龠]{0,3}(?<![月週年])|(?:平均|延べ|のべ|最短|最長|年間|合計|総計|の計|実績値?|目標値?)(?:は|が|で|して|:|約)*|\d(?:日|週|か月)間?(?:から|→|⇒|⇨|➡)) ?$/;
/** 週5日の巡回; 先週5日 is a date. */
const A_WEEK = /(?<=(?:^|[^先今来翌\d])週に?)/y;
const DAYS_OF_WEEK = 7;
/** 年10日開放する; 同年10日 and 令和7年10日 are dates. */
const A_YEAR = /(?<=(?:^|[^0-9元来去今翌同毎本前昨])年に?)/y;
/** 年1度, 月に2度: how often. */
const OFTEN = /(?:^|[^0-9元来去])[年月週]に?$/;
const DURATION_NOUN: Record<string, RegExp> = {
  年: /年数|期間|寿命/,
  歳: /寿命|年齢/,
  才: /寿命|年齢/,
  度: /温度|室温|気温|水温/,
  日: /日数|期間|(?:診療|営業|稼働|開[館所園庁])日$/,
  か月: /月数|期間/,
  週: /期間/,
};

/** Nobody is 81.2歳 by name of a group, and no date has 80.5年. */
const AGE = new Set(["歳", "才", "年"]);
const DECIMAL = /\d\.\d/;
/** 17.2日: no date has tenths. */
const TENTHS = /^\d{1,3}\.\d[日かカヵヶケ週]/;

/** Place of a number with a unit in a width-folded text, and the noun before it. */
export interface NumberPlace {
  folded: string;
  start: number;
  /** Behind the unit. */
  end: number;
  value: number;
  unit: UnitMatch;
  noun: string | null;
}

/** Whether a number with a unit is none that a result can be compared with: an ordinal, a date, a name, a list number. */
export function isNoQuantity(place: NumberPlace): boolean {
  return (
    isOfName(place) ||
    (place.value === 1 && isMereOne(place)) ||
    isOneOfSoMany(place) ||
    isNoneByUnit(place) ||
    isListNumber(place) ||
    (place.unit.class === "duration" && !isMeasuredDuration(place))
  );
}

/** Whether a number is an ordinal, or a part of a name or of a code. */
function isOfName({ folded, start, end, unit }: NumberPlace): boolean {
  if (isLabelled(folded, start) || (!isDigitAt(folded, start) && isAt(PLACE_NAME, folded, start)) || goesOnAsName(folded, end)) return true;
  if (unit.class === "noun" && isAt(CODE, folded, start)) return true;
  return isZeroPadded(folded, start) || (unit.unit === "社" && isAt(KIND_OF_BODY, folded, start));
}

/** Whether a one counts nothing: 1件1件, 1人でも多く, 1人1台, 一人で, 1つ. */
function isMereOne({ folded, start, end, unit }: NumberPlace): boolean {
  if (isAt(PER, folded, end) || isAt(EVEN_ONE, folded, end) || isAt(EACH_ONE, folded, start)) return true;
  return unit.unit === "つ" || (canonicalUnit(unit.unit) === "人" && isAt(ALONE, folded, end));
}

/** 1人 of 4人に1人; 100件から120件に20件増えた tells by how many. */
function isOneOfSoMany({ folded, start, end, unit }: NumberPlace): boolean {
  return folded[start - 1] === "に" && folded.endsWith(unit.unit, start - 1) && !isAt(IS_CHANGE, folded, end);
}

/** What else the units that are not always counted tell: a clock's minutes, a rank, to whom it is, a group, whom a rate is of. */
function isNoneByUnit(place: NumberPlace): boolean {
  const { folded, start, end, unit, noun } = place;
  if (unit.unit === "分" && isAt(OF_CLOCK, folded, start)) return true;
  if (unit.unit === "位" && noun !== null && noun.endsWith("優先順位")) return true;
  if (canonicalUnit(unit.unit) === "人" && isAt(OF_PEOPLE, folded, start) && isAt(TO_THEM, folded, end)) return true;
  if (GROUP.has(unit.unit) && folded[start - 1] === "人") return true;
  return HOW_OFTEN.has(unit.unit) && tellsWho(place);
}

/** 08事業, 0001事業: a count has no leading zero. */
function isZeroPadded(folded: string, start: number): boolean {
  return folded[start] === "0" && isDigitAt(folded, start + 1);
}

/** What stands around a unit is looked at first: it is asked for every number. */
function goesOnAsName(folded: string, end: number): boolean {
  const [last, next] = [folded[end - 1], folded[end]];
  if (next === undefined) return false;
  const isGroup = (last === "人" || last === "分" || last === "間") && isAt(MADE_OF, folded, end);
  return isGroup || isAt(NAME, folded, end) || ((next === "に" || next === " ") && isAt(OUT_OF, folded, end));
}

/** Whether a number only tells of whom a rate is: 実施率（週1回以上）. */
function tellsWho({ folded, start, end }: NumberPlace): boolean {
  return isAt(OF_THOSE, folded, end) || (isAt(CLOSES, folded, end) && isAt(OFTEN_ENOUGH, folded, start));
}

/** `2 施設の整備` at a line's start numbers a list, `2 人の配置` where another such line stands beside it; `2 施設` and `2 施設以上` count. */
function isListNumber({ folded, start, end, value, unit }: NumberPlace): boolean {
  if (value > 30) return false;
  const behind = folded[start + String(value).length];
  if (behind !== " " && behind !== ".") return false;
  return (
    LIST_NUMBER.test(folded.slice(Math.max(0, start - 12), start)) &&
    !isAt(AFTER_COUNT, folded, end) &&
    (unit.class === "noun" || value === 1 || numbersLine(folded, value - 1) || numbersLine(folded, value + 1))
  );
}

/** Whether a line begins with a number of a list. */
function numbersLine(folded: string, number: number): boolean {
  return new RegExp(`(?:^|\\n)[ ・○●◯□■※-]*${number}[ .]`).test(folded);
}

/** No day of a month has a higher number. */
const DAYS_OF_MONTH = 31;
/** 24時間365日: always. */
const DAYS_OF_YEAR = 365;
/** 「にぎわい100日」プロジェクト, 100日評価 */
const OF_NAME = /[」』】]|(?!開|実|以|超|未|程|稼|活|運|営)[一-龠ァ-ヶー]/y;

/** 14日以内, 運休0日 and 平均寿命85歳 are measured; 8月10日, 65歳以上 and 3年 are not. */
function isMeasuredDuration(place: NumberPlace): boolean {
  const { folded, start, end, noun } = place;
  const name = canonicalUnit(place.unit.unit);
  if (AGE.has(name) && DECIMAL.test(folded.slice(start, end))) return true;
  if (DURATION_NOUN[name] && noun !== null && DURATION_NOUN[name].test(noun)) return true;
  if (name === "度") return OFTEN.test(folded.slice(Math.max(0, start - 3), start));
  return (name === "日" || name === "か月" || name === "週") && areMeasuredDays(place, name === "日");
}

/** Of days, weeks and months: whether they are a stretch of time and no date. */
function areMeasuredDays({ folded, start, end, value }: NumberPlace, inDays: boolean): boolean {
  if (TENTHS.test(folded.slice(start, end))) return true;
  if (inDays && isAt(A_YEAR, folded, start)) return true;
  if (/[月年/.]/.test(folded[start - 1] ?? "")) return false;
  if (value === 0 || (inDays && (isBeyondMonth(folded, end, value) || (value <= DAYS_OF_WEEK && isAt(A_WEEK, folded, start))))) return true;
  return DURATION_AFTER.test(folded.slice(end, end + 10)) || DURATION_BEFORE.test(folded.slice(Math.max(0, start - 12), start));
}

/** 39日の開放: no date, unless it is the name of something. */
function isBeyondMonth(folded: string, end: number, days: number): boolean {
  return days > DAYS_OF_MONTH && days < DAYS_OF_YEAR && !isAt(OF_NAME, folded, end);
}
