import { CLI_WORDS } from "../../messages/cli";
import { inputFaultLine } from "../../messages/inputFaults";
import type { Language } from "../../messages/language";
import { EXIT_BAD_INPUT } from "../exit";
import { printJsonText, tellLine } from "../terminal/printing";
import { fileThread } from "../threads/fileThreads";

interface MapArguments {
  sheet?: string;
  lang: Language;
}

/** `map FILE`: prints how a worksheet of an unknown form would be read, as a family file. */
export async function mapCommand(file: string, { sheet, lang }: MapArguments): Promise<void> {
  const words = CLI_WORDS[lang];
  const fail = (line: string) => {
    tellLine(line);
    process.exitCode = EXIT_BAD_INPUT;
  };
  const thread = fileThread({ kind: "map", options: { sheet } });
  const proposed = await thread.work(file).finally(() => thread.stop());
  if ("fault" in proposed) return fail(inputFaultLine(file, proposed.fault, lang));
  const { sheets, proposal } = proposed;
  if (sheet !== undefined && !sheets.includes(sheet)) return fail(words.noSuchSheet(file, sheet, sheets));
  if (proposal === null) return fail(words.noMapping(file));
  printJsonText(proposal);
}
