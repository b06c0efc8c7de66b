import { shownText } from "../../exports/shownText";
import { CLI_SUMMARY_WORDS } from "../../messages/cliSummary";
import type { Language } from "../../messages/language";
import { SUMMARY_WORDS } from "../../messages/summary";
import type { Summary } from "../../summary/summarise";
import { valueText, type DataTable, type DataValue } from "../../tables/dataTable";
import { tableLines } from "../tableLines";

/** The summary for people: each table under its title. A table of one line is turned, so that it fits a terminal. */
export function summaryLines({ fiscalYear, phase, day, total }: Summary, tables: readonly DataTable[], language: Language): string[] {
  const words = CLI_SUMMARY_WORDS[language];
  const title = words.title(fiscalYear, SUMMARY_WORDS[language].phases[phase], day);
  const nothing = total.at[phase].rows === 0 ? [words.nothing(fiscalYear)] : [];
  return [title, ...nothing, ...tables.filter(({ rows }) => rows.length > 0).flatMap((table) => ["", table.title, ...(table.id === "overview" ? turnedLines(table) : tableLines(table))])];
}

/** Heading and value of each column of a table's only line, below one another. */
function turnedLines({ id, title, columns, rows: [values] }: DataTable): string[] {
  const turned = columns.map(({ heading, kind }, at): DataValue[] => [heading, shownText(values?.[at] ?? null, kind)]);
  const twoColumns = ["figure", "value"].map((name) => ({ id: name, heading: "", kind: "text" as const }));
  return tableLines({ id, title, columns: twoColumns, rows: turned, chart: null }).slice(1);
}

/** The summary for programs: every table with its columns, and its rows by column id. */
export function summaryJson({ fiscalYear, phase, day }: Summary, tables: readonly DataTable[]) {
  return {
    fiscalYear,
    phase,
    day,
    tables: tables.map(({ id, title, columns, rows }) => ({ id, title, columns, rows: rows.map((values) => Object.fromEntries(columns.map((column, at) => [column.id, plain(values[at] ?? null)]))) })),
  };
}

const plain = (value: DataValue): string | number | null => (typeof value === "object" && value !== null ? valueText(value) : value);
