import { shownText } from "../../exports/shownText";
import { CLI_SUMMARY_WORDS } from "../../messages/cliSummary";
import { dayText } from "../../messages/dates";
import type { Language } from "../../messages/language";
import { SUMMARY_WORDS } from "../../messages/summary";
import type { Summary } from "../../summary/summarise";
import type { SummaryTable } from "../../summary/summaryTable";
import { notSubmittedLines } from "../../summary/notSubmitted";
import { tablesToRead, tellingTables } from "../../summary/summaryTables";
import { valueText, type DataTable, type DataValue } from "../../tables/dataTable";
import { tableLines } from "../terminal/tableLines";

/** Rows that are shown with the words of their reports; all of them stand in the table of rows that is written out. */
export const MOST_ATTENTION = 200;

/** The rows that have to be looked at, for people: two lines each, since reports are long. */
export function attentionLines({ title, columns, rows }: DataTable, language: Language): string[] {
  if (rows.length === 0) return [];
  const at = (id: string) => columns.findIndex((column) => column.id === id);
  const lines = rows.flatMap((values) => {
    const text = (id: string) => {
      const value = values[at(id)] ?? null;
      return value === null ? "" : shownText(value, columns[at(id)]!.kind, language).replace(/\s*\n\s*/g, " ");
    };
    return [
      ["department", "section", "sheet", "initiative", "due_day", "status", "reason"].map(text).filter(Boolean).join("  "),
      ...(text("report") === "" ? [] : [`    ${text("report")}`]),
    ];
  });
  return ["", title, ...lines, ...(rows.length < MOST_ATTENTION ? [] : [CLI_SUMMARY_WORDS[language].more(MOST_ATTENTION)])];
}

/** The summary for people: who has not submitted, and each table under its title. */
export function summaryLines(summary: Summary, tables: readonly SummaryTable[], language: Language): string[] {
  const { fiscalYear, phase, day, total } = summary;
  const tableWords = SUMMARY_WORDS[language];
  const words = CLI_SUMMARY_WORDS[language];
  const title = words.title(fiscalYear, tableWords.phases[phase], dayText(day, language));
  const nothing = total.counts.rows === 0 ? [words.nothing(fiscalYear)] : [];
  const read = tellingTables(summary, tablesToRead(tables, tableWords));
  return [
    title,
    ...nothing,
    ...notSubmittedLines(summary, tableWords),
    ...read.flatMap((table) => ["", table.title, ...tableLines(table, language).slice(table.valueKinds ? 1 : 0)]),
  ];
}

/** The summary for programs: every table with its columns, and its rows by column id. */
export function summaryJson({ fiscalYear, phase, day }: Summary, tables: readonly DataTable[]) {
  return {
    fiscalYear,
    phase,
    day,
    tables: tables.map(({ id, title, columns, rows }) => ({
      id,
      title,
      columns,
      rows: rows.map((values) => Object.fromEntries(columns.map((column, at) => [column.id, plain(values[at] ?? null)]))),
    })),
  };
}

const plain = (value: DataValue): string | number | null => (typeof value === "object" && value !== null ? valueText(value) : value);
