import { checkWorkbook } from "../checks/checkWorkbook";
import type { Phase } from "../goal/goalSheet";
import type { Language } from "../messages/language";
import { eachGoalWorkbook } from "./goalWorkbooks";
import { EXIT_BAD_INPUT } from "./main";
import { findingLines, printedFinding, type PrintedFinding } from "./output";

interface CheckArguments {
  format: "text" | "json";
  lang: Language;
  phase?: Phase;
}

/** `check FILE…`: prints the findings of every workbook; the exit status tells the worst of them. */
export async function checkCommand(paths: string[], { format, lang, phase }: CheckArguments): Promise<void> {
  const all: PrintedFinding[] = [];
  const allRead = await eachGoalWorkbook(paths, lang, ({ file, workbook }) => {
    const findings = checkWorkbook(workbook, { phase }).map((finding) => printedFinding(file, finding, lang));
    all.push(...findings);
    if (format === "text") process.stdout.write(`${findingLines(file, findings, lang).join("\n")}\n`);
  });
  if (format === "json") process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  const hasErrors = all.some((finding) => finding.severity === "error");
  process.exitCode = allRead ? Number(hasErrors) : EXIT_BAD_INPUT;
}
