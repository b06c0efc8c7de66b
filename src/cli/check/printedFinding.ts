import type { Finding, Severity } from "../../checks/finding";
import type { RuleId } from "../../checks/ruleIds";
import { CLI_WORDS } from "../../messages/cli";
import { findingMessage } from "../../messages/findings";
import type { Language } from "../../messages/language";
import { columnName } from "../../messages/roles";

/** A finding as `check --format json` prints it. */
export interface PrintedFinding {
  rule: RuleId;
  severity: Severity;
  file: string;
  sheet: string;
  cell: string | null;
  row: number | null;
  column: string | null;
  sub: number | null;
  message: string;
}

/** A finding of a file with its words in the chosen language. */
export function printedFinding(file: string, finding: Finding, language: Language): PrintedFinding {
  const { rule, severity, sheet, cell, row, column, sub } = finding;
  return { rule, severity, file, sheet, cell, row, column, sub, message: findingMessage(finding, language) };
}

/** The findings of one file as lines for people, grouped by sheet, with a closing count. */
export function findingLines(file: string, findings: readonly PrintedFinding[], language: Language): string[] {
  const words = CLI_WORDS[language];
  if (findings.length === 0) return [words.nothing(file)];
  const lines = [file];
  let sheet: string | null = null;
  for (const finding of findings) {
    if (finding.sheet !== sheet) {
      sheet = finding.sheet;
      lines.push(`  ${words.sheet(sheet)}`);
    }
    const place = [finding.cell, finding.column === null ? null : columnName(finding.column, language)].filter(Boolean).join(" ");
    lines.push(`    ${words.severities[finding.severity]} ${place}: ${finding.message} [${finding.rule}]`);
  }
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  lines.push(`  ${words.summary(count("error"), count("warning"), count("info"))}`);
  return lines;
}
