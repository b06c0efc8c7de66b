import { anyOf, oneOf } from "../lookup/anyOf";
import { HOLDING, MAKING, ONGOING, PREPARATION, TROUBLE } from "../words/deeds";
import { BULLETS, foldWidth } from "./text";
import { unitAt } from "../numbers/units";
import { wordsAcross } from "../lookup/wordTable";

/** A line that starts with one of these begins anew: a bullet, a number of a list, a heading in brackets. */
const NEW_LINE = new RegExp(
  `^[\\s\\u0000]*(?:[${BULLETS}※*＊→⇒①-⑳⑴-⒇【〔＜<〈《]|[(（][\\s\\u0000]?[0-9０-９]{1,2}(?:[,，、・～~〜&＆][0-9０-９]{1,2})*[\\s\\u0000]?[)）]|[0-9０-９]{1,2}[.)．）](?![0-9０-９])|[-－] )`,
);
/** … unless the bracket of the number is left behind: 参加者50名、( | 2)2団体. */
const OPENED = /[(（]\s*$/;
const NUMBER_IN_BRACKETS = /^\s*[0-9０-９]{1,2}[)）]/;
/** A line that stops at one of these goes on in the next line. */
const STOPS_SHORT =
  /(?:[をにへのとはがも、,，・(（てでっらさおやよまかばこそな]|(?:^|[^一-龠])[全各毎両約第当同]|[～〜~]|[RHＲＨ][0-9０-９]{1,2}[.．]|について|として|により|において|による|に向けた?|に(?:対する|関する|関して|おける|よる|係る|伴う|基づく|応じた)|など)$/;
/** … and a line that starts with one of these goes on from the line before. */
const GOES_ON = new RegExp(
  `^[\\s\\u0000]*(?:${
    anyOf([
      /[をん、。)）」ーゃゅょっァィゥェォャュョッン]|し(?:[たて、0-9０-９]|(?!尿)[一-龠])|する|され|でき[たるなずま]|の(?:[一-龠ァ-ヶ]|うち|ため|みで?|とおり|ほか)|に(?!ぎ)/,
      /[がは](?:[、一-龠0-9０-９]|な[いかくし]|あ[りる])|い[るた][。、こがと]?|いて|いない|おり[、ま]|てい|って|った/,
      /な(?:[いかくらりるれっ]|ため|ど[のにを、。]|がら)|ついて|[らわかたさ](?:ず|な[いか]|れ)|[るたうくすつむぶぐぬ](?:こと|ため|とともに|予定|方針|見込|必要|よう)/,
      /ら?れ[るた、て]|せ[るた、て]|[いりきしち]?ま[すし][。たまが]|ず(?:に|[。、]|$)|です|でし|ため[、にの一-龠]|と(?:な[るっりい]|する|し[たて]|いう|の[一-龠])/,
      /だ[きいっ]|から(?!だ)|まで|より|へ[一-龠の0-9０-９]|で[、はも一-龠0-9０-９]|も[、一-龠]|(?:見込み?|予定)(?:で|と|。|$)|こと[がにをとも、]|ところ/,
      /[りきみめけげべびえちせね][、。まてた]|[ただるうくすつむぶぐぬい](?:[。、]|$)/,
    ]).source
  })`,
);
/** A statement that ends in one of these does not go on. */
const CLOSED = /(?:[とど]おり|通り|[。．！？!?」』】〕〉》＞>:：;；])$/;

/** Words of these forms besides deeds: a line that breaks one of them was broken by its width. */
const WORDS = oneOf(`
  実施 開催 中止 延期 予定 見込 見込み 完了 終了 達成 参加 配布 実績 件数 人数 回数 割合 年度 年度末 年度内 来年度 次年度 翌年度 目標 計画 事業 着手 未着手 取得 繰越 断念 見送 見合わせ 平成 令和 未定 現在 引き続き 今後
  以上 以下 以内 未満 以降 通年 随時 適宜 竣工 着工 世帯 代替 切替 切替え 上半期 下半期 提出 受講 来場 利用 登録 報告 職員 市民 住民 団体 施設 地区 資料 結果 要望 必要 関係 会議 研修 講座 訓練 制度 体制 方針 協力 申込 受付 成果 課題 効果 機会 内容 状況 対象 情報 地域 学校 保護 防災 福祉 環境 教育
  とりやめ 取りやめ 引き続き 打ち合わせ 取り組み 年間 上旬 中旬 下旬 しかし ただし なお また さらに について により において として とともに ところ こと ため もの など まで から ました ます です である できなかった できた している された
`);
const BROKEN_WORD = wordsAcross([MAKING, PREPARATION, ONGOING, HOLDING, TROUBLE, WORDS].flatMap((words) => words.slice(3, -1).split("|")));
const COMPARING =
  /^(?:増え|減っ|減ら|増や|増加|減少|上回|下回|短縮|削減|以上|以下|以内|未満|程度|前後|を超え|を上回|を下回|ずつ|の?[増減](?:[加少とし、。の]|$))/;
/** Digits with what stands behind them at a line's end, and where a number goes on: 60万, 64団, 27. */
const NUMBER_AT_END = /[0-9][十百千万億]?([^0-9\s、。()]{0,4})$/;
const DATE_OR_SCALE = /^(?:[年月日](?!曜)|[百千万億]+[円人件枚冊部])/;
/** A number behind words, behind a wave or with its decimals, and what goes on with it. */
const NUMBER_BROKEN_OFF = /(?:[ぁ-んァ-ヶー一-龠] ?|[~(]|[0-9][.,])[0-9]+[.,]?$/;
const REST_OF_NUMBER = /^[.,]?[0-9]+/;
const WORD_AT_END = /[ァ-ヶー]+$/;
const WORD_AT_START = /^[ァ-ヶー]+/;
const ENOUGH_FOR_WORDS = 8;

/** A statement can end in the name of a deed, or in a number. */
const DEED_AT_END = new RegExp(`(?:${MAKING}|${HOLDING}|${PREPARATION}|${WORDS}|[0-9０-９][^ぁ-ん]{0,3}|[ぁ-ん]た|いる)\\s*$`);

/** Whether a line break stands inside a statement: what is before it stops short, what is behind it goes on, or a word is broken. */
export function isInsideStatement(before: string, after: string): boolean {
  if (NUMBER_IN_BRACKETS.test(after) && OPENED.test(before)) return true;
  if (NEW_LINE.test(after)) return false;
  return STOPS_SHORT.test(before) || GOES_ON.test(after) || isBrokenWord(before, after);
}

function isBrokenWord(before: string, after: string): boolean {
  const [end, start] = [before.slice(-ENOUGH_FOR_WORDS), after.slice(0, ENOUGH_FOR_WORDS)];
  return (
    BROKEN_WORD(end, start) ||
    isBrokenQuantity(foldWidth(end), foldWidth(start)) ||
    isBrokenKatakana(end, start) ||
    (/[A-Za-z]$/.test(end) && /^[a-z]/.test(start))
  );
}

/** 60万 | 枚以下, 64団 | 体, 12日 | 以上, 1,800 | 万円, 11 | 月6日; 入場者 1 | 20人, 8月～1 | 2月: digits have words before them and a unit behind. */
function isBrokenQuantity(before: string, after: string): boolean {
  const behind = NUMBER_AT_END.exec(before)?.[1];
  if (behind === undefined) return NUMBER_BROKEN_OFF.test(before) && REST_OF_NUMBER.test(after);
  if (
    behind === "" &&
    (DATE_OR_SCALE.test(after) || (/[~.]1$/.test(before) && /^[0-2]月/.test(after)) || (NUMBER_BROKEN_OFF.test(before) && isRestOfNumber(after)))
  )
    return true;
  const unit = unitAt(behind + after, 0);
  return unit !== null && (unit.length > behind.length || (unit.length === behind.length && COMPARING.test(after)));
}

function isRestOfNumber(after: string): boolean {
  const digits = REST_OF_NUMBER.exec(after)?.[0].length ?? 0;
  return digits > 0 && (/[.,]/.test(after.slice(0, digits)) || /^[%万千億]/.test(after.slice(digits)) || unitAt(after, digits) !== null);
}

/** One letter of a word in katakana stands alone: システ | ム. */
function isBrokenKatakana(before: string, after: string): boolean {
  const [end, start] = [WORD_AT_END.exec(before)?.[0].length ?? 0, WORD_AT_START.exec(after)?.[0].length ?? 0];
  return end > 0 && start > 0 && (end === 1 || start === 1);
}

/** Narrower cells are not wrapped, they are lists. */
const NARROWEST = 16;
/** What a line may lack of the widest: a number or a sign that moved on to the next. */
const SLACK = 6;
/** … and the first one besides, whose number is not part of the text. */
const NUMBER = 6;
const NARROW = /[\u0020-\u007e\uff61-\uff9f]/g;

/** Places that a line takes; a full-width character takes two. */
function widthOf(line: string): number {
  return 2 * line.length - (line.match(NARROW)?.length ?? 0);
}

/**
 * The text with those lines joined that were broken inside a statement. Where the width of the cell broke some of them,
 * every line of that width goes on in the next one.
 */
export function joinedLines(text: string): string {
  const lines = text.split("\n");
  if (lines.length === 1) return text;
  const goesOn = goingOn(lines, NUMBER);
  return lines.reduce((joined, line, at) => (at === 0 ? line : goesOn[at] ? joined.trimEnd() + line.trimStart() : `${joined}\n${line}`), "");
}

/**
 * Where a whole cell's line breaks stand inside statements: all of its lines tell how wide it is, those of one answer may
 * not; `width` is that of its column, where that breaks lines.
 */
export function breaksInside(cell: string, width: number | null = null): number[] {
  const lines = cell.split("\n");
  if (lines.length === 1) return [];
  const goesOn = goingOn(lines, 0, width);
  let end = -1;
  return lines.flatMap((line, at) => {
    end += line.length + 1;
    return goesOn[at + 1] ? [end] : [];
  });
}

/** A single line that ends inside a statement may have been broken for its words. */
const ENOUGH_LINES = 2;

/** The width at which the texts of one column were broken, by hand or by the program they came from; null where they were not. */
export function widthOfBreaks(cells: readonly string[]): number | null {
  const ends = cells.flatMap((cell) => (cell.includes("\n") ? openEnds(cell.split("\n")) : [])).sort((one, other) => one.width - other.width);
  if (ends.length < ENOUGH_LINES) return null;
  let [from, full] = [0, ends.slice(0, 0)];
  ends.forEach(({ width }, at) => {
    while (ends[from]!.width < width - slackOf(width)) from += 1;
    if (width >= NARROWEST && at + 1 - from > full.length) full = ends.slice(from, at + 1);
  });
  const isBroken = full.length >= ENOUGH_LINES && full.length * 4 > ends.length * 3 && full.some(endsInside);
  return isBroken ? full.at(-1)!.width : null;
}

/** A line that the next one may go on from. */
interface OpenEnd {
  width: number;
  line: string;
  next: string;
}

function openEnds(lines: readonly string[]): OpenEnd[] {
  return lines.slice(0, -1).flatMap((line, at) => {
    const next = lines[at + 1]!;
    return mayGoOn(line, next) ? [{ width: widthOf(line.trimEnd()), line, next }] : [];
  });
}

function endsInside({ line, next }: OpenEnd): boolean {
  return isInside(line, next) || isBrokenNumber(line, next);
}

/** What a full line may lack: the narrower the cell, the less. */
function slackOf(width: number): number {
  return Math.min(SLACK, Math.floor(width / 5));
}

/** Of each line whether it goes on from the one before it; `ahead` is the width of what is missing before the first. */
function goingOn(lines: readonly string[], ahead: number, width: number | null = null): boolean[] {
  const inside = lines.map((line, at) => at + 1 < lines.length && isInside(line, lines[at + 1]!));
  const widths = lines.map((line, at) => widthOf(line.trimEnd()) + (at === 0 ? ahead : 0));
  const most = widths.slice(1).reduce((widest, one) => Math.max(widest, one), widths[0]! - ahead);
  const full = width === null ? most - SLACK : width - slackOf(width);
  const isFull = (at: number) => widths[at]! >= full;
  const isWide = most >= NARROWEST;
  const isWrapped = width !== null || (isWide && inside.some((goesOn, at) => goesOn && isFull(at) && !/[、，,]\s*$/.test(lines[at]!)));
  const usesStops = isWide && /[。．｡]\s*$/.test(lines.at(-1)!);
  const goesOnFrom = (line: string, next: string) => isWrapped || (usesStops && !DEED_AT_END.test(line)) || (isWide && isBrokenNumber(line, next));
  return lines.map((line, at) => {
    if (at === 0) return false;
    const before = lines[at - 1]!;
    return inside[at - 1]! || (isFull(at - 1) && goesOnFrom(before, line) && mayGoOn(before, line));
  });
}

/** 解決率 9 | 5.5％, 1,20 | 0人: a number that has no unit yet, behind words. */
function isBrokenNumber(line: string, next: string): boolean {
  return /[^0-9０-９\s.,．，、][0-9０-９]+[.,．，]?$|[0-9０-９][.,．，][0-9０-９]*$/.test(line.trimEnd()) && /^[.,．，]?[0-9０-９]/.test(next.trimStart());
}

function isInside(line: string, next: string): boolean {
  return line.trim() !== "" && next.trim() !== "" && isInsideStatement(line.trimEnd(), next.trimStart());
}

function mayGoOn(line: string, next: string): boolean {
  return line.trim() !== "" && next.trim() !== "" && !NEW_LINE.test(next) && !CLOSED.test(line.trimEnd());
}
