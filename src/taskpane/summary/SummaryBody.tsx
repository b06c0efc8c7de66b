import { makeStyles } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { GoalListSession } from "../../sharepoint/goalList";
import type { YearReading } from "../../sharepoint/summary/yearReading";
import type { Summary } from "../../summary/summarise";
import { notSubmittedLines } from "../../summary/notSubmitted";
import { SUBMISSIONS } from "../../summary/submissionTable";
import { summaryTables, tablesToSee, tellingTables } from "../../summary/summaryTables";
import { Notice } from "../common/Notice";
import { PauseTold } from "../list/PauseTold";
import { Attention } from "./Attention";
import { Disclosure, type Opener } from "./Disclosure";
import { FiguresTable } from "./FiguresTable";
import { FindRows } from "./FindRows";
import { ReadLine } from "./ReadLine";
import type { Figure } from "./RowsBehind";
import { TakeOut } from "./TakeOut";
import { useSummaryTexts, useTableWords } from "./texts";
import { UnlistedParts } from "./UnlistedParts";
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
  const { rows } = summary.total.counts;
  const submissions = useRef<Opener>(null);
  const behind = useBehind({ onOpen, onSubmissions: () => submissions.current?.show() });
  return (
    <>
      <ReadLine reading={reading} summary={summary} onReload={onReload} cancel={cancel} />
      {cancel && <PauseTold session={session} />}
      {rows === 0 && <Notice intent="info" title={texts.empty.title} why={texts.empty.why} next={texts.empty.next} />}
      {rows > 0 && !summary.listed && <Notice intent="info" title={texts.notListed.title} why={texts.notListed.why} next={texts.notListed.next} />}
      {rows > 0 && <FindRows summary={summary} onOpen={onOpen} />}
      {tellingTables(summary, tables).map((table) => (
        <Disclosure key={table.id} opener={table.id === SUBMISSIONS ? submissions : undefined} title={table.title} open={OPEN.has(table.id)}>
          {table.id === SUBMISSIONS &&
            notSubmittedLines(summary, words).map((line) => (
              <p key={line} className={styles.names}>
                {line}
              </p>
            ))}
          {table.id === SUBMISSIONS && <UnlistedParts summary={summary} onOpen={onOpen} />}
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
}
