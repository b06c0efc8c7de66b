import { isNumeric, shownText } from "../../exports/shownText";
import type { Language } from "../../messages/language";
import { terminalWidth } from "./terminalWidth";
import { kindAt, withoutBlankTexts, type DataTable } from "../../tables/dataTable";

/** A table as lines of a terminal, numbers to the right. Line breaks inside a value become spaces; columns of texts that are all blank are left out. */
export function tableLines(whole: DataTable, language: Language): string[] {
  const table = withoutBlankTexts(whole);
  const { columns, rows } = table;
  const texts = [
    columns.map(({ heading }) => heading),
    ...rows.map((row, line) => row.map((value, at) => shownText(value, kindAt(table, line, at), language).replace(/\s*\n\s*/g, " "))),
  ];
  const widths = columns.map((_, at) => Math.max(...texts.map((row) => terminalWidth(row[at] ?? ""))));
  return texts.map((row) =>
    row
      .map((text, at) => {
        const space = " ".repeat(widths[at]! - terminalWidth(text));
        return isNumeric(columns[at]!.kind) ? space + text : text + space;
      })
      .join("  ")
      .trimEnd(),
  );
}
