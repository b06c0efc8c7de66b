import type { OwnSheetOutcome } from "../../excel/excelPort";
import { heldTable, readAttention, rowStream, SHEET_ROWS, type GoingOut } from "../../exports/goingOut";
import type { TableStream } from "../../exports/tableStream";
import type { Language } from "../../messages/language";
import { notSubmittedLines } from "../../summary/notSubmitted";
import { GOALS } from "../../summary/statusTables";
import { tablesToRead } from "../../summary/summaryTables";
import { KEPT_ROWS } from "../../summary/yearFold";
import type { SummaryTable } from "../../summary/summaryTable";
import type { DataTable } from "../../tables/dataTable";
import type { PanePorts } from "../ports";
import { Refused } from "./takeOutState";
import type { SummaryTexts } from "./texts";

/** What goes out of the pane, in whose words, and through what. */
export interface TakeOutWork {
  goingOut: GoingOut;
  tables: readonly SummaryTable[];
  ports: Pick<PanePorts, "excel" | "saveFile" | "print">;
  language: Language;
  texts: SummaryTexts;
  /** Printed above the tables. */
  title: string;
  /** Says of which phase and moment the figures are. */
  note: string;
  /** The word on the button that closes the printed page. */
  close: string;
  /** Told when the list has been read and Excel goes on. */
  onRead: () => void;
}

/** How a file of the rows is written: its bytes or texts, page by page. */
type FileFormat = (rows: TableStream) => AsyncIterable<string | Uint8Array<ArrayBuffer>>;

/** The formats that files of the rows have, by the ending of their names; loaded when one is asked for. */
const FORMATS = {
  csv: async (): Promise<FileFormat> => (await import("../../exports/csv")).csvChunks,
  parquet: async (): Promise<FileFormat> => (await import("../../exports/parquet")).parquetChunks,
};

/** Saves the rows as a file; the sentence that says so. */
export async function rowsToFile({ goingOut, ports, texts }: TakeOutWork, format: keyof typeof FORMATS): Promise<string> {
  const chunksOf = await FORMATS[format]();
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  for await (const chunk of chunksOf(rowStream(goingOut))) parts.push(chunk);
  const name = `${texts.file(goingOut.summary.fiscalYear)}.${format}`;
  ports.saveFile(name, parts);
  return texts.saved(name);
}

/** Writes the summary's tables, those by goal, the rows to look at and all rows onto a worksheet each; the sentence that names them. Throws Refused. */
export async function toWorksheets({ goingOut, tables, ports: { excel }, language, texts, title, note, onRead }: TakeOutWork): Promise<string> {
  const { summary, words } = goingOut;
  const write = async (key: string, name: string, heading: string, of: readonly DataTable[], notes: readonly string[] = []) =>
    writtenName(await excel.writeTables({ key, name, title: heading, note: [texts.sheetNote(note), ...notes].join(texts.gap), language }, of), texts);
  const attention = await readAttention(goingOut, KEPT_ROWS);
  onRead();
  const isGoals = ({ id }: DataTable) => id === GOALS;
  const read = tablesToRead(tables, words);
  const first = await write(
    "summary",
    texts.sheet,
    title,
    read.filter((table) => !isGoals(table)),
  );
  await excel.select(first, "A1");
  // Its long names, and the texts of the rows to look at, would stretch the rows of the tables beside them.
  const goals = await write("goals", texts.goalsSheet, `${title} ${words.tables.goals}`, read.filter(isGoals));
  const second = await write("attention", texts.attentionSheet, `${title} ${attention.title}`, [attention], cutNotes(attention, texts));
  const rows = await heldTable(rowStream(goingOut));
  if (!rows) throw new Refused(texts.failed.tooMany(summary.total.counts.rows, SHEET_ROWS), texts.failed.tooManyNext);
  onRead();
  const third = await write("goal-rows", texts.rowsSheet, `${title} ${words.tables.rows}`, [rows]);
  return texts.written([first, goals, second, third]);
}

/** Opens the summary's tables and the rows to look at as a page to be printed, and calls back once that is closed; the sentence that says so. */
export async function toPrint({ goingOut, tables, ports, language, texts, title, note, close }: TakeOutWork, onClosed: () => void): Promise<string> {
  const attention = await readAttention(goingOut, KEPT_ROWS);
  const printed = [...tablesToRead(tables, goingOut.words), attention].filter(({ rows }) => rows.length > 0);
  const notes = [note, ...notSubmittedLines(goingOut.summary, goingOut.words), ...cutNotes(attention, texts)];
  await ports.print({ language, title, notes, tables: printed, print: texts.printButton, close }, onClosed);
  return texts.opened;
}

/** Says that the table of the rows to look at may lack some. */
function cutNotes({ title, rows }: DataTable, texts: SummaryTexts): string[] {
  return rows.length < KEPT_ROWS ? [] : [texts.cut(title, KEPT_ROWS)];
}

/** The name of the worksheet that was written. */
function writtenName(outcome: OwnSheetOutcome, { failed }: SummaryTexts): string {
  switch (outcome.outcome) {
    case "written":
      return outcome.sheet;
    case "structure-protected":
      throw new Refused(failed.structure, failed.structureNext);
    case "protected":
      throw new Refused(failed.protected(outcome.sheet), failed.protectedNext);
  }
}
