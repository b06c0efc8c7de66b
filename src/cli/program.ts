import { Command, Option } from "commander";
import { PHASES } from "../forms/phase";
import { CLI_WORDS } from "../messages/cli";
import { FOLDER_RUN_WORDS } from "../messages/cliFolder";
import { LIST_WORDS } from "../messages/cliList";
import { CLI_SUMMARY_WORDS } from "../messages/cliSummary";
import { SUBMIT_WORDS } from "../messages/cliSubmit";
import { USAGE_WORDS } from "../messages/cliUsage";
import type { Language } from "../messages/language";
import { checkCommand } from "./check/checkCommand";
import { explainCommand } from "./explainCommand";
import { listCreateCommand } from "./listCommand";
import { mapCommand } from "./map/mapCommand";
import { readCommand } from "./read/readCommand";
import { submitCommand } from "./submit/submitCommand";
import { summaryCommand } from "./summary/summaryCommand";

/** The commands of goal-sheet with their options, explained in a language. Wrong ones throw a CommanderError, which nobody has been told of yet. */
export function goalSheetProgram(language: Language): Command {
  const { helpOption, titles, unlessGiven } = USAGE_WORDS[language];
  const program = new Command("goal-sheet")
    .description(CLI_WORDS[language].description)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      // What may be given stands in the descriptions, in the reader's language.
      optionDescription: ({ description, defaultValue }) => `${description}${typeof defaultValue === "string" ? unlessGiven(defaultValue) : ""}`,
    })
    .helpOption("-h, --help", helpOption)
    .helpCommand("help [command]", helpOption);
  addFileCommands(program, language);
  addListCommands(program, language);
  return program;
}

/** Options that several commands have. */
function sharedOptions(language: Language) {
  const words = CLI_WORDS[language];
  const options = {
    format: () => new Option("--format <format>", words.formatOption).choices(["text", "json"]).default("text"),
    lang: () => new Option("--lang <language>", words.langOption).choices(["ja", "en"]).default("ja"),
    mapping: () => new Option("--mapping <file>", words.mappingOption).argParser((file: string, before: string[]) => [...before, file]).default([], ""),
    phase: (explained = words.phaseOption) => new Option("--phase <phase>", explained).choices(PHASES),
  };
  const { format, lang, mapping, phase } = options;
  /** What workbooks are checked by, and how it is told. */
  const checking = (command: Command) =>
    command.addOption(format()).addOption(lang()).addOption(phase()).option("--settings <file>", words.settingsOption).addOption(mapping());
  return { ...options, checking };
}

/** What works on files alone. */
function addFileCommands(program: Command, language: Language): void {
  const words = CLI_WORDS[language];
  const { format, lang, mapping, checking } = sharedOptions(language);
  program
    .command("read")
    .description(words.readDescription)
    .argument("<files...>", words.filesArgument)
    .addOption(format())
    .addOption(lang())
    .addOption(mapping())
    .action(readCommand);
  checking(program.command("check").description(words.checkDescription).argument("<files...>", words.filesArgument))
    .option("--report <file>", FOLDER_RUN_WORDS[language].reportOption)
    .action(checkCommand);
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
}

/** What works with the list of a configuration. */
function addListCommands(program: Command, language: Language): void {
  const [words, listWords, summaryWords] = [CLI_WORDS[language], LIST_WORDS[language], CLI_SUMMARY_WORDS[language]];
  const { format, lang, phase, checking } = sharedOptions(language);
  const submit = program.command("submit").description(SUBMIT_WORDS[language].description).argument("<files...>", words.filesArgument);
  checking(submit.requiredOption("--config <file>", listWords.configOption)).action(submitCommand);
  program
    .command("list")
    .description(listWords.description)
    .command("create")
    .description(listWords.createDescription)
    .requiredOption("--config <file>", listWords.configOption)
    .addOption(format())
    .addOption(lang())
    .action(listCreateCommand);
  program
    .command("summary")
    .description(summaryWords.description)
    .requiredOption("--config <file>", listWords.configOption)
    .requiredOption("--year <year>", summaryWords.yearOption)
    .addOption(phase(summaryWords.phaseOption))
    .option("--csv <folder>", summaryWords.csvOption)
    .option("--parquet <folder>", summaryWords.parquetOption)
    .addOption(format())
    .addOption(lang())
    .action(summaryCommand);
}
