import type { Finding, FindingArguments } from "../checks/finding";
import type { RuleId } from "../checks/ruleIds";
import { dayText, periodText } from "./dates";
import type { Language } from "./language";
import { columnName } from "./roles";

type Words = Record<RuleId, (args: FindingArguments, column: string, sub: string) => string>;

const year = (args: FindingArguments, key = "fiscalYear") => String(args[key] ?? "");
const sideOf = (args: FindingArguments, side: "start" | "end") => (args[side] ? String(args[side]) : null);
const span = (args: FindingArguments, language: Language) => periodText(sideOf(args, "start"), sideOf(args, "end"), language);
const listed = (args: FindingArguments, key: string, between: string) => [args[key] ?? []].flat().join(between);
const due = (args: FindingArguments, language: Language) => dayText(sideOf(args, "end") ?? "", language);

const ja: Words = {
  "missing-column": (_, column) => `表の見出しに「${column}」の列がありません。様式の列が削られていないか確かめてください。`,
  "missing-field": (_, column) => `「${column}」が空欄です。どのシートか分からなくなるので記入してください。`,
  "unfilled-placeholder": (_, column) => `「${column}」が様式のひな形のままか、行頭の記号だけの行があります。記入するか消してください。`,
  "blank-cell": (_, column) => `「${column}」が空欄です。記入してください。`,
  "report-missing": (_, column) => `「${column}」が未記入です。この時期までに報告が必要です。`,
  "value-not-in-list": (args, column) => `「${column}」の値「${args["value"]}」は選択肢（${listed(args, "codes", "・")}）にありません。`,
  "duplicate-priority": (args) => `優先順位${args["priority"]}位がほかのシート（${listed(args, "others", "、")}）と重なっています。`,
  "fiscal-year-mismatch": (args) => `このシートは${year(args, "year")}年度ですが、ほかのシートは${year(args, "expected")}年度です。`,
  "cover-mismatch": (args) => `重点目標の名前が表紙（シート「${args["cover"]}」）の「${args["listed"]}」と違います。`,
  "subitem-missing": (_, column, sub) => `取組項目の${sub}に対する「${column}」がありません。${sub}を書き足してください。`,
  "subitem-orphan": (_, column, sub) => `「${column}」に${sub}がありますが、取組項目に${sub}はありません。番号を確かめてください。`,
  "subitem-gap": (args) => `取組項目の番号が${args["numbers"]}となっていて、(1)からの連番ではありません。`,
  "period-unreadable": (args, _, sub) => `${sub}期間・期限「${args["text"]}」がいつのことか読み取れません。月や日で書いてください。`,
  "period-vague": (args, _, sub) => `${sub}期間・期限「${args["text"]}」には時期がありません。できれば月や期限を書いてください。`,
  "period-outside-year": (args, _, sub) => `${sub}期間・期限「${args["text"]}」（${span(args, "ja")}）が${year(args)}年度の外に出ています。`,
  "period-reversed": (args, _, sub) => `${sub}期間・期限「${args["text"]}」は始まりが終わりより後です。順序を確かめてください。`,
  "target-not-measurable": () => `数値目標に数と単位（件、人、％など）がありません。達成したか測れる数を書けないか検討してください。`,
  "target-missed": (args, _, sub) => `${sub}目標 ${args["target"]} に対して結果は ${args["result"]} で、届いていません。`,
  "target-behind": (args, _, sub) => `${sub}目標 ${args["target"]} に対して中間の値は ${args["result"]} です。`,
  "achievement-contradiction": (args, _, sub) => `${sub}「${args["claim"]}」とありますが、目標 ${args["target"]}、結果 ${args["result"]} と合いません。`,
  "arithmetic-mismatch": (args) => `「${args["stated"]}」は、書かれた数から計算すると ${args["computed"]} です。数を確かめてください。`,
  overdue: (args, _, sub) => `${sub}期限（${due(args, "ja")}）を過ぎていますが、中間報告では「${args["evidence"]}」とあります。見通しを書いてください。`,
  "not-achieved": (args, _, sub) => `${sub}「${args["evidence"]}」とあり、実施されなかった部分があります。理由と今後の扱いを確かめてください。`,
  "final-unresolved": (_args, _column, sub) => `${sub}期末報告が中間報告を指すだけですが、中間報告では終わっていません。年度末の結果を書いてください。`,
  "digit-width": (_, column) => `「${column}」に全角と半角の数字が混じっています。半角にそろえられます。`,
};

const en: Words = {
  "missing-column": (_, column) => `The table header has no "${column}" column. Check that the form's column was not removed.`,
  "missing-field": (_, column) => `"${column}" is blank. Fill it in, or nobody can tell which sheet this is.`,
  "unfilled-placeholder": (_, column) => `"${column}" still holds the template's blanks or a lone bullet. Fill it in or clear it.`,
  "blank-cell": (_, column) => `The ${column} is blank. Fill it in.`,
  "report-missing": (_, column) => `The ${column} is blank, but it is due by this phase.`,
  "value-not-in-list": (args, column) => `The ${column} "${args["value"]}" is not one of the choices (${listed(args, "codes", ", ")}).`,
  "duplicate-priority": (args) => `Priority ${args["priority"]} is also borne by another sheet (${listed(args, "others", ", ")}).`,
  "fiscal-year-mismatch": (args) => `This sheet is for fiscal year ${year(args, "year")}, the others are for ${year(args, "expected")}.`,
  "cover-mismatch": (args) => `The goal's title differs from "${args["listed"]}" on the cover (${args["cover"]}).`,
  "subitem-missing": (_, column, sub) => `The ${column} does not answer sub-item ${sub} of the initiative. Add ${sub}.`,
  "subitem-orphan": (_, column, sub) => `The ${column} answers ${sub}, which the initiative does not list. Check the number.`,
  "subitem-gap": (args) => `The initiative's numbers run ${args["numbers"]}, not (1), (2), … without a hole or repeat.`,
  "period-unreadable": (args, _, sub) => `${sub}The period "${args["text"]}" names no time. Give a month or a day.`,
  "period-vague": (args, _, sub) => `${sub}The period "${args["text"]}" names no calendar time. Give a month or deadline if you can.`,
  "period-outside-year": (args, _, sub) => `${sub}The period "${args["text"]}" (${span(args, "en")}) lies outside fiscal year ${year(args)}.`,
  "period-reversed": (args, _, sub) => `${sub}The period "${args["text"]}" starts after it ends. Check the order.`,
  "target-not-measurable": () => `The target holds no number with a unit. Consider a number that shows whether it was reached.`,
  "target-missed": (args, _, sub) => `${sub}The target was ${args["target"]}, the result is ${args["result"]}: it falls short.`,
  "target-behind": (args, _, sub) => `${sub}The target is ${args["target"]}, the value at mid-year is ${args["result"]}.`,
  "achievement-contradiction": (args, _, sub) => `${sub}"${args["claim"]}" does not fit target ${args["target"]} and result ${args["result"]}.`,
  "arithmetic-mismatch": (args) => `"${args["stated"]}" should be ${args["computed"]} by the numbers stated with it. Check them.`,
  overdue: (args, _, sub) => `${sub}The period ended on ${due(args, "en")}, but the mid-year report says "${args["evidence"]}". Say when it will be done.`,
  "not-achieved": (args, _, sub) => `${sub}"${args["evidence"]}": part of it was not done. Check the reason and what follows.`,
  "final-unresolved": (_args, _column, sub) =>
    `${sub}The final report only points to the mid-year report, which is not finished. Give the result at the year's end.`,
  "digit-width": (_, column) => `The ${column} mixes full-width and half-width digits. They can be made half-width.`,
};

const WORDS: Record<Language, Words> = { ja, en };

/** Rules whose sentence is about the sub-item's number itself, so that it is not put in front once more. */
const NAMES_SUB: readonly RuleId[] = ["subitem-missing", "subitem-orphan"];

/** A finding as a sentence: what is wrong and what to do. */
export function findingMessage(finding: Pick<Finding, "rule" | "args" | "column" | "sub">, language: Language): string {
  const { rule, args, column, sub } = finding;
  const number = sub === null ? "" : `(${sub})`;
  return WORDS[language][rule](args, columnName(column, language), NAMES_SUB.includes(rule) || number === "" ? number : `${number} `);
}
