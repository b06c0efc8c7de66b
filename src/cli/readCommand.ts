import type { GoalSheet } from "../goal/goalSheet";
import { rowReadings } from "../goal/readings";
import { CLI_WORDS } from "../messages/cli";
import type { Language } from "../messages/language";
import { eachGoalWorkbook } from "./goalWorkbooks";
import { EXIT_BAD_INPUT } from "./exit";
import { printedSheet } from "./printedSheet";

interface ReadArguments {
  format: "text" | "json";
  lang: Language;
}

/** `read FILE…`: prints every goal sheet as it was understood. */
export async function readCommand(paths: string[], { format, lang }: ReadArguments): Promise<void> {
  const files: { file: string; sheets: unknown[] }[] = [];
  const allRead = await eachGoalWorkbook(paths, lang, ({ file, workbook }) => {
    if (format === "json") files.push({ file, sheets: workbook.sheets.map(printedSheet) });
    else process.stdout.write(`${[file, ...workbook.sheets.flatMap((sheet) => sheetLines(sheet, lang))].join("\n")}\n`);
  });
  if (format === "json") process.stdout.write(`${JSON.stringify(files, null, 2)}\n`);
  process.exitCode = allRead ? 0 : EXIT_BAD_INPUT;
}

function sheetLines(sheet: GoalSheet, language: Language): string[] {
  const words = CLI_WORDS[language];
  const heading = [
    words.sheet(sheet.name),
    sheet.fiscalYear === null ? null : words.year(sheet.fiscalYear),
    sheet.department,
    sheet.section,
    sheet.title,
    words.rows(sheet.rows.length),
  ];
  return [
    `  ${heading.filter((part) => part !== null).join("  ")}`,
    ...sheet.rows.flatMap((row) => {
      const initiative = (row.cells.initiative?.text ?? "").split("\n")[0];
      const status = rowReadings(sheet, row).status.map(
        ({ sub, midYear, final }) => `${sub === null ? "" : `(${sub}) `}${words.statuses[midYear]} → ${words.statuses[final]}`,
      );
      return [`    ${row.ordinal}. ${row.marker ?? ""} ${initiative}`.trimEnd(), ...status.map((line) => `       ${line}`)];
    }),
  ];
}
