import { makeStyles } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { GoalListSession } from "../../sharepoint/goalList";
import type { YearReading } from "../../sharepoint/summary/yearReading";
import type { Summary } from "../../summary/summarise";
import type { SummaryTable } from "../../summary/summaryTable";
import { SUBMISSIONS } from "../../summary/submissionTables";
import { summaryTables, tablesToSee } from "../../summary/summaryTables";
import { Notice } from "../common/Notice";
import { PauseTold } from "../list/PauseTold";
import { Attention } from "./Attention";
import { Disclosure, type Opener } from "./Disclosure";
import { FiguresTable } from "./FiguresTable";
import { ReadLine } from "./ReadLine";
import type { Figure } from "./RowsBehind";
import { TakeOut } from "./TakeOut";
import { useSummaryTexts, useTableWords } from "./texts";
import { useBehind } from "./useBehind";

/** Tables that are open from the start. */
const OPEN: ReadonlySet<string> = new Set(["overview", SUBMISSIONS, "status_by_department"]);

// No department's name is broken in two.
const useStyles = makeStyles({ names: { wordBreak: "keep-all", overflowWrap: "anywhere" } });

interface SummaryBodyProps {
  session: GoalListSession;
  reading: YearReading;
  summary: Summary;
  onOpen: (figure: Figure) => void;
  onReload: () => void;
  /** Ends the bringing up to date; null while none is under way. */
  cancel: (() => void) | null;
}

/** The summary's tables one below the other, and the ways out of the pane. */
export function SummaryBody({ session, reading, summary, onOpen, onReload, cancel }: SummaryBodyProps) {
  const styles = useStyles();
  const texts = useSummaryTexts();
  const words = useTableWords();
  const tables = useMemo(() => tablesToSee(summaryTables(summary, words), words), [summary, words]);
  const { rows } = summary.total.at[summary.phase];
  const submissions = useRef<Opener>(null);
  const behind = useBehind({ onOpen, onSubmissions: () => submissions.current?.show() });
  return (
    <>
      <ReadLine reading={reading} summary={summary} onReload={onReload} cancel={cancel} />
      {cancel && <PauseTold session={session} />}
      {rows === 0 && <Notice intent="info" title={texts.empty.title} why={texts.empty.why} next={texts.empty.next} />}
      {rows > 0 && !summary.listed && <Notice intent="info" title={texts.notListed.title} why={texts.notListed.why} next={texts.notListed.next} />}
      {tables.map((table) => shown(table) && (
        <Disclosure key={table.id} opener={table.id === SUBMISSIONS ? submissions : undefined} title={table.title} open={OPEN.has(table.id)}>
          {table.id === SUBMISSIONS && summary.listed && <p className={styles.names}>{whoIsMissing()}</p>}
          <FiguresTable table={table} behind={behind(table)} />
        </Disclosure>
      ))}
      {rows > 0 && (
        <>
          <Disclosure title={words.tables.attention}>
            <Attention session={session} reading={reading} summary={summary} onReviewed={onReload} />
          </Disclosure>
          <TakeOut session={session} reading={reading} summary={summary} tables={tables} />
        </>
      )}
    </>
  );

  /** Without rows only who is missing is of interest. */
  function shown({ id, rows: lines }: SummaryTable): boolean {
    return lines.length > 0 && (rows > 0 || (id === SUBMISSIONS && summary.listed));
  }

  function whoIsMissing(): string {
    const missing = summary.submissions.filter(({ state }) => state === "missing" || state === "earlier").map(({ department, section }) => [department, section].filter(Boolean).join(" "));
    return missing.length === 0 ? texts.allSubmitted : texts.missing(missing.join(texts.comma));
  }
}
