import { useRef, useState } from "react";
import { ExcelError } from "../../excel/excelError";
import type { OwnSheetOutcome } from "../../excel/excelPort";
import { PrintFailure } from "../../exports/print/showPrintPage";
import { momentText } from "../../messages/dates";
import type { GoalListSession } from "../../sharepoint/goalList";
import type { Summary } from "../../summary/summarise";
import type { DataTable } from "../../tables/dataTable";
import { fiscalYearLabel } from "../common/fiscalYear";
import { failureOf } from "../list/failureOf";
import type { ListFailure } from "../ports";
import { usePane, usePaneState, useWords } from "../state/Pane";
import { heldTable, readAttention, rowStream, SHEET_ROWS } from "../../exports/goingOut";
import { useSummaryTexts, useTableWords } from "./texts";
import { Cancelled, type YearReading } from "../../sharepoint/summary/yearReading";
import { tablesToRead } from "../../summary/summaryTables";
import { KEPT_ROWS } from "../../summary/yearFold";

/** How far taking something out of the pane is. */
type TakeOutState =
  | { step: "idle" }
  /** `reading`: what is read from the list before it goes out, and how many rows of it; null when nothing is, and nothing can be stopped. */
  | { step: "working"; reading: { what: "rows" | "reports"; rows: number } | null }
  | { step: "stopped" }
  | { step: "done"; sentence: string }
  /** Refused by Excel, the workbook or the window. */
  | { step: "refused"; why: string; next: string }
  /** The list could not be read. */
  | { step: "failed"; failure: ListFailure };

/** A refusal by the workbook, on its way to the person. */
class Refused extends Error {
  override name = "Refused";
  constructor(
    readonly why: string,
    readonly next: string,
  ) {
    super(why);
  }
}

interface Source {
  session: GoalListSession;
  reading: YearReading;
  summary: Summary;
  tables: readonly DataTable[];
}

/** The four ways out of the pane. One at a time; each says how it ended. */
export function useTakeOut({ session, reading, summary, tables }: Source) {
  const { ports } = usePane();
  const { language } = usePaneState();
  const texts = useSummaryTexts();
  const words = useTableWords();
  const { shell, excel } = useWords();
  const [state, setState] = useState<TakeOutState>({ step: "idle" });
  const [last, setLast] = useState<(() => Promise<string>) | null>(null);
  const stopped = useRef(false);
  const tell = (what: "rows" | "reports", rows: number) => {
    if (stopped.current) throw new Cancelled();
    setState({ step: "working", reading: { what, rows } });
  };
  const goingOut = {
    session,
    reading,
    summary,
    words,
    // What the reading has kept takes no time.
    onRows: (rows: number) => reading.year.rows() === null && tell("rows", rows),
    onReports: (rows: number) => tell("reports", rows),
  };
  const excelIsNext = () => setState({ step: "working", reading: null });
  const file = texts.file(summary.fiscalYear);
  const title = texts.printTitle(fiscalYearLabel(summary.fiscalYear, shell));
  const note = texts.printNote(shell.phases[summary.phase], momentText(reading.readAt.toISOString(), language), summary.total.at[summary.phase].rows);

  const run = (work: () => Promise<string>) => {
    if (state.step === "working") return;
    setLast(() => work);
    stopped.current = false;
    excelIsNext();
    work().then((sentence) => setState({ step: "done", sentence }), (error: unknown) => setState(refusalOf(error)));
  };

  function refusalOf(error: unknown): TakeOutState {
    if (error instanceof Cancelled) return { step: "stopped" };
    if (error instanceof Refused) return { step: "refused", why: error.why, next: error.next };
    if (error instanceof PrintFailure) return { step: "refused", why: texts.failed.window, next: texts.failed.windowNext };
    if (error instanceof ExcelError) return { step: "refused", why: excel.why[error.fault], next: excel.next[error.fault] };
    return { step: "failed", failure: failureOf(error) };
  }

  async function saved(name: string, chunks: AsyncIterable<string | Uint8Array<ArrayBuffer>>): Promise<string> {
    const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    ports.saveFile(name, parts);
    return texts.saved(name);
  }

  /** Says that a table of the rows to look at may lack some. */
  function cut({ title: name, rows }: DataTable): string[] {
    return rows.length < KEPT_ROWS ? [] : [texts.cut(name, KEPT_ROWS)];
  }

  /** The worksheet's name. */
  function written(outcome: OwnSheetOutcome): string {
    switch (outcome.outcome) {
      case "written":
        return outcome.sheet;
      case "structure-protected":
        throw new Refused(texts.failed.structure, texts.failed.structureNext);
      case "protected":
        throw new Refused(texts.failed.protected(outcome.sheet), texts.failed.protectedNext);
    }
  }

  return {
    state,
    again: () => last && run(last),
    stop: () => {
      stopped.current = true;
    },
    csv: () => run(async () => saved(`${file}.csv`, (await import("../../exports/csv")).csvChunks(rowStream(goingOut)))),
    parquet: () => run(async () => saved(`${file}.parquet`, (await import("../../exports/parquet")).parquetChunks(rowStream(goingOut)))),
    worksheets: () =>
      run(async () => {
        const attention = await readAttention(goingOut, KEPT_ROWS);
        excelIsNext();
        const sheet = async (key: string, name: string, of: readonly DataTable[], heading = title, notes: readonly string[] = []) =>
          written(await ports.excel.writeTables({ key, name, title: heading, note: [texts.sheetNote(note), ...notes].join(texts.gap), language }, of));
        const first = await sheet("summary", texts.sheet, tablesToRead(tables, words));
        await ports.excel.select(first, "A1");
        // Its long texts would stretch the rows of the tables beside it.
        const second = await sheet("attention", texts.attentionSheet, [attention], `${title} ${attention.title}`, cut(attention));
        const rows = await heldTable(rowStream(goingOut));
        if (!rows) throw new Refused(texts.failed.tooMany(summary.total.at[summary.phase].rows, SHEET_ROWS), texts.failed.tooManyNext);
        excelIsNext();
        const third = await sheet("goal-rows", texts.rowsSheet, [rows], `${title} ${words.tables.rows}`);
        return texts.written([first, second, third].join(texts.comma));
      }),
    print: () =>
      run(async () => {
        const attention = await readAttention(goingOut, KEPT_ROWS);
        const printed = [...tablesToRead(tables, words), attention].filter(({ rows }) => rows.length > 0);
        await ports.print({ language, title, notes: [note, ...cut(attention)], tables: printed, print: texts.printButton, close: shell.close });
        return texts.opened;
      }),
  };
}
