import { Command, CommanderError, Option } from "commander";
import { PHASES } from "../forms/phase";
import { CLI_WORDS } from "../messages/cli";
import { FOLDER_RUN_WORDS } from "../messages/cliFolder";
import { LIST_WORDS } from "../messages/cliList";
import { CLI_SUMMARY_WORDS } from "../messages/cliSummary";
import { SUBMIT_WORDS } from "../messages/cliSubmit";
import { languageOf, type Language } from "../messages/language";
import { checkCommand } from "./checkCommand";
import { EXIT_BAD_INPUT } from "./exit";
import { explainCommand } from "./explainCommand";
import { listCreateCommand } from "./listCommand";
import { outliveOutput } from "./lostOutput";
import { mapCommand } from "./mapCommand";
import { tellLine } from "./printing";
import { readCommand } from "./readCommand";
import { summaryCommand } from "./summary/summaryCommand";
import { submitCommand } from "./submit/submitCommand";

function languageFrom(args: readonly string[]): Language {
  const at = args.indexOf("--lang");
  return languageOf(args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length) ?? (at >= 0 ? args[at + 1] : undefined));
}

function buildProgram(language: Language): Command {
  const words = CLI_WORDS[language];
  const format = () => new Option("--format <format>", words.formatOption).choices(["text", "json"]).default("text");
  const lang = () => new Option("--lang <language>", words.langOption).choices(["ja", "en"]).default("ja");
  const mapping = () => new Option("--mapping <file>", words.mappingOption).argParser((file: string, before: string[]) => [...before, file]).default([], "");
  const program = new Command("goal-sheet").description(words.description).exitOverride();
  program
    .command("read")
    .description(words.readDescription)
    .argument("<files...>", words.filesArgument)
    .addOption(format())
    .addOption(lang())
    .addOption(mapping())
    .action(readCommand);
  program
    .command("check")
    .description(words.checkDescription)
    .argument("<files...>", words.filesArgument)
    .addOption(format())
    .addOption(lang())
    .addOption(new Option("--phase <phase>", words.phaseOption).choices(PHASES))
    .option("--settings <file>", words.settingsOption)
    .addOption(mapping())
    .option("--report <file>", FOLDER_RUN_WORDS[language].reportOption)
    .action(checkCommand);
  program
    .command("submit")
    .description(SUBMIT_WORDS[language].description)
    .argument("<files...>", words.filesArgument)
    .requiredOption("--config <file>", LIST_WORDS[language].configOption)
    .addOption(format())
    .addOption(lang())
    .addOption(new Option("--phase <phase>", words.phaseOption).choices(PHASES))
    .option("--settings <file>", words.settingsOption)
    .addOption(mapping())
    .action(submitCommand);
  program
    .command("map")
    .description(words.mapDescription)
    .argument("<file>", words.fileArgument)
    .option("--sheet <name>", words.sheetOption)
    .addOption(lang())
    .action(mapCommand);
  program
    .command("explain")
    .description(words.explainDescription)
    .argument("<text>", words.textArgument)
    .addOption(new Option("--as <kind>", words.asOption).choices(["period", "target", "number", "status"]).makeOptionMandatory())
    .option("--fiscal-year <year>", words.yearOption)
    .addOption(format())
    .addOption(lang())
    .action(explainCommand);
  const listWords = LIST_WORDS[language];
  program
    .command("list")
    .description(listWords.description)
    .command("create")
    .description(listWords.createDescription)
    .requiredOption("--config <file>", listWords.configOption)
    .addOption(format())
    .addOption(lang())
    .action(listCreateCommand);
  const summaryWords = CLI_SUMMARY_WORDS[language];
  program
    .command("summary")
    .description(summaryWords.description)
    .requiredOption("--config <file>", listWords.configOption)
    .requiredOption("--year <year>", summaryWords.yearOption)
    .addOption(new Option("--phase <phase>", summaryWords.phaseOption).choices(PHASES))
    .option("--csv <folder>", summaryWords.csvOption)
    .option("--parquet <folder>", summaryWords.parquetOption)
    .addOption(format())
    .addOption(lang())
    .action(summaryCommand);
  return program;
}

async function main(): Promise<void> {
  const language = languageFrom(process.argv);
  outliveOutput(language);
  try {
    await buildProgram(language).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT_BAD_INPUT;
    else {
      tellLine(`${CLI_WORDS[language].broken}\n${error instanceof Error ? error.stack : String(error)}`);
      process.exitCode = EXIT_BAD_INPUT;
    }
  }
}

void main();
