import { writeFamilyFile } from "../forms/mapping/familyFile";
import { declarationFromMapping } from "../forms/mapping/familyFromMapping";
import { proposeMapping } from "../forms/mapping/proposeMapping";
import { CLI_WORDS } from "../messages/cli";
import { inputFaultLine } from "../messages/inputFaults";
import type { Language } from "../messages/language";
import { EXIT_BAD_INPUT } from "./exit";
import { readInput } from "./inputs";

interface MapArguments {
  sheet?: string;
  lang: Language;
}

/** `map FILE`: prints how a worksheet of an unknown form would be read, as a family file. */
export async function mapCommand(file: string, { sheet: name, lang }: MapArguments): Promise<void> {
  const words = CLI_WORDS[lang];
  const fail = (line: string) => {
    process.stderr.write(`${line}\n`);
    process.exitCode = EXIT_BAD_INPUT;
  };
  const snapshot = await readInput(file);
  if ("fault" in snapshot) return fail(inputFaultLine(file, snapshot.fault, lang));
  const sheets = snapshot.sheets.filter((sheet) => name === undefined || sheet.name === name);
  if (sheets.length === 0) return fail(words.noSuchSheet(file, name ?? "", snapshot.sheets.map((sheet) => sheet.name)));
  const proposal = sheets.map(proposeMapping).find((one) => one !== null);
  if (!proposal) return fail(words.noMapping(file));
  process.stdout.write(writeFamilyFile(declarationFromMapping(proposal)));
}
