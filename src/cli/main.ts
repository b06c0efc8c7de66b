import { CommanderError } from "commander";
import { CLI_WORDS } from "../messages/cli";
import { languageOf, type Language } from "../messages/language";
import { usageMessage } from "../messages/cliUsage";
import { EXIT_BAD_INPUT } from "./exit";
import { outliveOutput } from "./terminal/lostOutput";
import { tellLine } from "./terminal/printing";
import { goalSheetProgram } from "./program";

function languageFrom(args: readonly string[]): Language {
  const at = args.indexOf("--lang");
  return languageOf(args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length) ?? (at >= 0 ? args[at + 1] : undefined));
}

async function main(): Promise<void> {
  const language = languageFrom(process.argv);
  outliveOutput(language);
  try {
    await goalSheetProgram(language).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      const { code, message, exitCode } = error;
      const told = usageMessage(code, message, language);
      if (told !== null) tellLine(told);
      process.exitCode = exitCode === 0 ? 0 : EXIT_BAD_INPUT;
    } else {
      tellLine(`${CLI_WORDS[language].broken}\n${error instanceof Error ? error.stack : String(error)}`);
      process.exitCode = EXIT_BAD_INPUT;
    }
  }
}

void main();
