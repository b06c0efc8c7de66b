import type { Family } from "../forms";
import type { GoalSheet } from "../goal/goalSheet";
import { rowReadings } from "../goal/readings";
import { CLI_WORDS } from "../messages/cli";
import type { Language } from "../messages/language";
import { eachGoalWorkbook, type ReadFile } from "./goalWorkbooks";
import { EXIT_BAD_INPUT } from "./exit";
import { familiesFrom } from "./familyFiles";
import { printedSheet } from "./printedSheet";

interface ReadArguments {
  format: "text" | "json";
  lang: Language;
  mapping: string[];
}

/** `read FILE…`: prints every goal sheet as it was understood. */
export async function readCommand(paths: string[], { format, lang, mapping }: ReadArguments): Promise<void> {
  const families = familiesFrom(mapping, lang);
  if (!families) {
    process.exitCode = EXIT_BAD_INPUT;
    return;
  }
  const files: { file: string; sheets: unknown[] }[] = [];
  const use = ({ file, workbook }: ReadFile) => {
    if (format === "json") files.push({ file, sheets: workbook.sheets.map((sheet) => printedSheet(sheet, families)) });
    else process.stdout.write(`${[file, ...workbook.sheets.flatMap((sheet) => sheetLines(sheet, lang, families))].join("\n")}\n`);
  };
  const allRead = await eachGoalWorkbook(paths, lang, use, families);
  if (format === "json") process.stdout.write(`${JSON.stringify(files, null, 2)}\n`);
  process.exitCode = allRead ? 0 : EXIT_BAD_INPUT;
}

function sheetLines(sheet: GoalSheet, language: Language, families: readonly Family[]): string[] {
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
      const status = rowReadings(sheet, row, families).status.map(
        ({ sub, midYear, final }) => `${sub === null ? "" : `(${sub}) `}${words.statuses[midYear]} → ${words.statuses[final]}`,
      );
      return [`    ${row.ordinal}. ${row.marker ?? ""} ${initiative}`.trimEnd(), ...status.map((line) => `       ${line}`)];
    }),
  ];
}
