import { isNumeric, shownText } from "../exports/shownText";
import type { Language } from "../messages/language";
import { kindAt, withoutBlankTexts, type DataTable } from "../tables/dataTable";

/** Letters that take two columns of a terminal: Japanese scripts, their punctuation and full-width forms. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

const width = (text: string) => [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);

/** A table as lines of a terminal, numbers to the right. Line breaks inside a value become spaces; columns of texts that are all blank are left out. */
export function tableLines(whole: DataTable, language: Language): string[] {
  const table = withoutBlankTexts(whole);
  const { columns, rows } = table;
  const texts = [
    columns.map(({ heading }) => heading),
    ...rows.map((row, line) => row.map((value, at) => shownText(value, kindAt(table, line, at), language).replace(/\s*\n\s*/g, " "))),
  ];
  const widths = columns.map((_, at) => Math.max(...texts.map((row) => width(row[at] ?? ""))));
  return texts.map((row) =>
    row
      .map((text, at) => {
        const space = " ".repeat(widths[at]! - width(text));
        return isNumeric(columns[at]!.kind) ? space + text : text + space;
      })
      .join("  ")
      .trimEnd(),
  );
}
