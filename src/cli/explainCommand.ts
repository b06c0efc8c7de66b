import { explain, type ExplainAs } from "../japanese/explain";
import { CLI_WORDS } from "../messages/cli";
import { explainedText } from "../messages/explained";
import type { Language } from "../messages/language";
import { EXIT_BAD_INPUT } from "./exit";
import { linesOf } from "./files/lines";
import { printJson, printLine, tellLine } from "./terminal/printing";
import { yearOption } from "./options/yearOption";

interface ExplainArguments {
  as: ExplainAs;
  fiscalYear?: string;
  format: "text" | "json";
  lang: Language;
}

const NEEDS_YEAR: readonly ExplainAs[] = ["period", "status"];

/** `explain TEXT`: prints how an expression was understood; `-` reads one a line and prints one JSON line each. */
export async function explainCommand(text: string, { as, fiscalYear, format, lang }: ExplainArguments): Promise<void> {
  const year = fiscalYear === undefined ? missingYear(as, lang) : yearOption("--fiscal-year", fiscalYear, lang);
  if (year === null) {
    process.exitCode = EXIT_BAD_INPUT;
    return;
  }
  if (text !== "-") {
    const understood = explain(text, as, year);
    if (format === "json") printJson(understood, 0);
    else printLine(`${text} → ${explainedText(understood, lang)}`);
    return;
  }
  for await (const line of linesOf(process.stdin)) {
    printJson(explain(line, as, year), 0);
  }
}

/** What stands for a year that was not given; null where one is needed, which has been told. */
function missingYear(as: ExplainAs, language: Language): number | null {
  if (!NEEDS_YEAR.includes(as)) return NaN;
  tellLine(CLI_WORDS[language].needsYear(as));
  return null;
}
