import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readFragment, type SheetFragment } from "../../tests/support/sheetFragment";
import { findingMessage } from "../messages/findings";
import { RULE_NAMES } from "../messages/rules";
import { checkWorkbook } from "./checkWorkbook";
import type { Finding } from "./finding";
import { RULE_IDS, type RuleId } from "./ruleIds";
import { RULES } from "./rules";
import { drawnWorkbook } from "../goal/testing/drawnForms";

const SECTIONS = ["何を見つけるか / What it finds", "なぜ大事か / Why it matters", "指摘される例 / Breaks it", "指摘されない例 / Keeps it", "直し方 / How to fix it"];
const SEVERITIES = { error: "エラー / error", warning: "警告 / warning", info: "参考 / info" };
const INDEX = path.join(__dirname, "../../docs/rules.md");

const pageOf = (rule: RuleId) => path.join(__dirname, rule, "README.md");
const severityOf = (rule: RuleId) => RULES.find(({ id }) => id === rule)!.severity;

interface Page {
  /** Behind the rule's id in the first heading: Japanese and English. */
  title: string;
  text: string;
  sections: Map<string, string>;
}

function readPage(rule: RuleId): Page {
  const text = readFileSync(pageOf(rule), "utf8").replaceAll("\r\n", "\n");
  const [, title = ""] = new RegExp(`^# ${rule}: (.+)\n`).exec(text) ?? [];
  const parts = text.split(/^## /m).slice(1);
  return { title, text, sections: new Map(parts.map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n"))])) };
}

function fragmentOf(page: Page, section: string): SheetFragment {
  const [, info = "", text = ""] = /```sheet(.*)\n([\s\S]*?)\n```/.exec(page.sections.get(section) ?? "") ?? [];
  return readFragment(info, text);
}

const findingsOf = ({ sheets, phase }: SheetFragment): Finding[] => checkWorkbook(drawnWorkbook(sheets), { phase });
const sentences = (findings: readonly Finding[]) => findings.flatMap((finding) => [`> ${findingMessage(finding, "ja")}`, `> ${findingMessage(finding, "en")}`]);
const quoted = (text: string) => text.split("\n").filter((line) => /^> ./.test(line));

test("every rule has a page, and every page a rule", () => {
  expect(readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()).toEqual([...RULE_IDS].sort());
  expect(RULE_IDS.filter((rule) => !existsSync(pageOf(rule)))).toEqual([]);
});

describe.each(RULE_IDS.map((rule) => ({ rule })))("page of $rule", ({ rule }) => {
  const page = readPage(rule);
  test("has a title, the rule's severity and every section", () => {
    expect(page.title).toMatch(/^.+ \/ .+$/);
    expect(page.text).toContain(`重大度 / Severity: ${SEVERITIES[severityOf(rule)]}`);
    expect([...page.sections.keys()]).toEqual(SECTIONS);
  });
  test("the first fragment gives the rule's finding at the mark, with the sentences below it", () => {
    const fragment = fragmentOf(page, SECTIONS[2]!);
    const findings = findingsOf(fragment);
    expect(findings.map(({ rule: id, sheet, row, column }) => ({ id, sheet, row, column }))).toEqual([{ id: rule, ...fragment.mark }]);
    expect(quoted(page.sections.get(SECTIONS[2]!)!)).toEqual(sentences(findings));
  });
  test("the second fragment gives no finding", () => {
    expect(sentences(findingsOf(fragmentOf(page, SECTIONS[3]!)))).toEqual([]);
  });
});

test("docs/rules.md lists every rule with its severity, in the order of the catalogue", () => {
  const rows = readFileSync(INDEX, "utf8").replaceAll("\r\n", "\n").split("\n").filter((line) => line.startsWith("| ["));
  const expected = RULE_IDS.map((rule) => {
    const [ja, en] = readPage(rule).title.split(" / ");
    expect([RULE_NAMES.ja[rule], RULE_NAMES.en[rule]]).toEqual([ja, en]);
    return `| [${rule}](../src/checks/${rule}/README.md) | ${SEVERITIES[severityOf(rule)].split(" / ").join(" | ")} | ${ja} | ${en} |`;
  });
  expect(rows).toEqual(expected);
});
