import { useRef, useState } from "react";
import { momentText } from "../../messages/dates";
import type { GoalListSession } from "../../sharepoint/goalList";
import { Cancelled, type YearReading } from "../../sharepoint/summary/yearReading";
import type { Summary } from "../../summary/summarise";
import type { SummaryTable } from "../../summary/summaryTable";
import { fiscalYearLabel } from "../common/fiscalYear";
import { usePane, usePaneState, useWords } from "../state/Pane";
import { endedBy, type TakeOutReading, type TakeOutState } from "./takeOutState";
import { useSummaryTexts, useTableWords } from "./texts";
import { rowsToFile, toPrint, toWorksheets, type TakeOutWork } from "./waysOut";

/** What can be taken out. */
export interface TakeOutSource {
  session: GoalListSession;
  reading: YearReading;
  summary: Summary;
  tables: readonly SummaryTable[];
}

/** The four ways out of the pane. One at a time; each says how it ended. Calls back once the printed page is closed. */
export function useTakeOut(source: TakeOutSource, onPrinted: () => void) {
  const { state, tell, run, again, stop } = useOneAtATime();
  const work = useTakeOutWork(source, tell);
  return {
    state,
    again,
    stop,
    csv: () => run(() => rowsToFile(work, "csv")),
    parquet: () => run(() => rowsToFile(work, "parquet")),
    worksheets: () => run(() => toWorksheets(work)),
    print: () => run(() => toPrint(work, onPrinted)),
  };
}

/** Told what is being read; throws Cancelled once the person has stopped it. */
type Tell = (reading: TakeOutReading | null) => void;

/** Runs one way out at a time: how far it is, and what a person can do about it. */
function useOneAtATime() {
  const texts = useSummaryTexts();
  const { excel } = useWords();
  const [state, setState] = useState<TakeOutState>({ step: "idle" });
  const [last, setLast] = useState<(() => Promise<string>) | null>(null);
  const stopped = useRef(false);
  const tell: Tell = (reading) => {
    if (reading && stopped.current) throw new Cancelled();
    setState({ step: "working", reading });
  };
  const run = (way: () => Promise<string>) => {
    if (state.step === "working") return;
    setLast(() => way);
    stopped.current = false;
    setState({ step: "working", reading: null });
    way().then(
      (sentence) => setState({ step: "done", sentence }),
      (error: unknown) => setState(endedBy(error, texts, excel)),
    );
  };
  return {
    state,
    tell,
    run,
    again: () => last && run(last),
    stop: () => {
      stopped.current = true;
    },
  };
}

function useTakeOutWork({ session, reading, summary, tables }: TakeOutSource, tell: Tell): TakeOutWork {
  const { ports } = usePane();
  const { language } = usePaneState();
  const { shell } = useWords();
  const texts = useSummaryTexts();
  const words = useTableWords();
  return {
    goingOut: {
      session,
      reading,
      summary,
      words,
      // What the reading has kept takes no time.
      onRows: (rows) => reading.year.rows() === null && tell({ what: "rows", rows }),
      onReports: (rows) => tell({ what: "reports", rows }),
    },
    tables,
    ports,
    language,
    texts,
    title: texts.printTitle(fiscalYearLabel(summary.fiscalYear, shell)),
    note: texts.printNote(shell.phases[summary.phase], momentText(reading.readAt.toISOString(), language), summary.total.counts.rows),
    close: shell.close,
    onRead: () => tell(null),
  };
}
