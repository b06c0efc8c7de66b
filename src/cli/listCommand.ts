import { LIST_WORDS } from "../messages/cliList";
import type { Language } from "../messages/language";
import { listProblemMessage } from "../messages/sharepoint";
import { ListError } from "../sharepoint/problem";
import { provisionList, type ProvisionReport } from "../sharepoint/provision";
import { REAL_PACING } from "../sharepoint/graph/retry";
import { EXIT_BAD_INPUT } from "./exit";
import { listConfig, listTokens, listTrouble } from "./options/listAccess";
import { printJson, printLine, tellLine } from "./terminal/printing";

interface ListArguments {
  config: string;
  format: "text" | "json";
  lang: Language;
}

/** `list create`: makes the configured list or completes it; a second run changes nothing. */
export async function listCreateCommand({ config: file, format, lang }: ListArguments): Promise<void> {
  const config = listConfig(file, lang);
  const tokens = config && listTokens(config, "provision", lang);
  if (!config || !tokens) {
    process.exitCode = EXIT_BAD_INPUT;
    return;
  }
  try {
    const report = await provisionList(config, tokens, fetch, REAL_PACING);
    if (format === "json") printJson(report);
    else printLine(reportLines(report, lang).join("\n"));
    process.exitCode = report.faults.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    tellLine(listTrouble(error.problem, lang));
    process.exitCode = 1;
  }
}

function reportLines({ listId, webUrl, created, added, changed, faults }: ProvisionReport, language: Language): string[] {
  const words = LIST_WORDS[language];
  return [
    created ? words.created(webUrl) : words.found(webUrl),
    ...(added.length > 0 ? [words.added(added)] : []),
    ...(changed.length > 0 ? [words.changed(changed)] : []),
    ...(added.length + changed.length === 0 ? [words.nothingToDo] : []),
    ...faults.map((fault) => listProblemMessage(fault, language)),
    words.listId(listId),
  ];
}
