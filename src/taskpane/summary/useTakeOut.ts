import { useState } from "react";
import { ExcelError } from "../../excel/excelError";
import type { OwnSheetOutcome } from "../../excel/excelPort";
import { PrintFailure } from "../../exports/print/showPrintPage";
import { momentText } from "../../exports/shownText";
import type { GoalListSession } from "../../sharepoint/goalList";
import type { Summary } from "../../summary/summarise";
import type { DataTable } from "../../tables/dataTable";
import { fiscalYearLabel } from "../common/fiscalYear";
import { failureOf } from "../list/failureOf";
import type { ListFailure } from "../ports";
import { usePane, usePaneState, useWords } from "../state/Pane";
import { heldTable, readAttention, rowStream, SHEET_ROWS } from "../../exports/goingOut";
import { useSummaryTexts, useTableWords } from "./texts";
import type { YearReading } from "../../sharepoint/summary/yearReading";

/** How far taking something out of the pane is. */
type TakeOutState =
  | { step: "idle" }
  | { step: "working"; rows: number }
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
  const goingOut = { session, reading, summary, words, onRows: (rows: number) => setState({ step: "working", rows }) };
  const file = texts.file(summary.fiscalYear);
  const title = texts.printTitle(fiscalYearLabel(summary.fiscalYear, shell));
  const note = texts.printNote(shell.phases[summary.phase], momentText(reading.readAt.toISOString()), summary.total.at[summary.phase].rows);

  const run = (work: () => Promise<string>) => {
    if (state.step === "working") return;
    setLast(() => work);
    setState({ step: "working", rows: 0 });
    work().then((sentence) => setState({ step: "done", sentence }), (error: unknown) => setState(refusalOf(error)));
  };

  function refusalOf(error: unknown): TakeOutState {
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
    csv: () => run(async () => saved(`${file}.csv`, (await import("../../exports/csv")).csvChunks(rowStream(goingOut)))),
    parquet: () => run(async () => saved(`${file}.parquet`, (await import("../../exports/parquet")).parquetChunks(rowStream(goingOut)))),
    worksheets: () =>
      run(async () => {
        const all = [...tables, await readAttention(goingOut)];
        const first = written(await ports.excel.writeTables({ key: "summary", name: texts.sheet, title, note: texts.sheetNote(note) }, all));
        await ports.excel.select(first, "A1");
        const rows = await heldTable(rowStream(goingOut));
        if (!rows) throw new Refused(texts.failed.tooMany(summary.total.at[summary.phase].rows, SHEET_ROWS), texts.failed.tooManyNext);
        const second = written(await ports.excel.writeTables({ key: "goal-rows", name: texts.rowsSheet, title: `${title} ${words.tables.rows}`, note: texts.sheetNote(note) }, [rows]));
        return texts.written([first, second].join(texts.comma));
      }),
    print: () =>
      run(async () => {
        const printed = [...tables, await readAttention(goingOut)].filter(({ rows }) => rows.length > 0);
        await ports.print({ language, title, notes: [note], tables: printed, print: texts.printButton, close: shell.close });
        return texts.opened;
      }),
  };
}
