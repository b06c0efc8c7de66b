import { checkWorkbook } from "../checks/checkWorkbook";
import { settledFamilies } from "../checks/settings";
import { FAMILIES } from "../forms";
import type { Phase } from "../goal/goalSheet";
import type { Language } from "../messages/language";
import { EXIT_BAD_INPUT } from "./exit";
import { familiesFrom } from "./familyFiles";
import { eachGoalWorkbook, type ReadFile } from "./goalWorkbooks";
import { findingLines, printedFinding, type PrintedFinding } from "./output";
import { settingsFrom } from "./settingsFile";

interface CheckArguments {
  format: "text" | "json";
  lang: Language;
  phase?: Phase;
  settings?: string;
  mapping: string[];
}

/** `check FILE…`: prints the findings of every workbook; the exit status tells the worst of them. */
export async function checkCommand(paths: string[], { format, lang, phase, settings: file, mapping }: CheckArguments): Promise<void> {
  const families = familiesFrom(mapping, lang);
  const settings = settingsFrom(file, lang, families ?? FAMILIES);
  if (!settings || !families) {
    process.exitCode = EXIT_BAD_INPUT;
    return;
  }
  const all: PrintedFinding[] = [];
  const use = ({ file, workbook }: ReadFile) => {
    const findings = checkWorkbook(workbook, { phase, settings, families }).map((finding) => printedFinding(file, finding, lang));
    all.push(...findings);
    if (format === "text") process.stdout.write(`${findingLines(file, findings, lang).join("\n")}\n`);
  };
  const allRead = await eachGoalWorkbook(paths, lang, use, settledFamilies(settings, families));
  if (format === "json") process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  const hasErrors = all.some((finding) => finding.severity === "error");
  process.exitCode = allRead ? Number(hasErrors) : EXIT_BAD_INPUT;
}
