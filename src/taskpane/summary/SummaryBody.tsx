import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { momentText } from "../../exports/shownText";
import type { GoalListSession } from "../../sharepoint/goalList";
import type { Summary } from "../../summary/summarise";
import type { SummaryTable } from "../../summary/summaryTable";
import { summaryTables } from "../../summary/summaryTables";
import { valueText } from "../../tables/dataTable";
import { Notice } from "../common/Notice";
import { Attention } from "./Attention";
import { Disclosure } from "./Disclosure";
import { FiguresTable } from "./FiguresTable";
import type { Figure } from "./RowsBehind";
import { TakeOut } from "./TakeOut";
import { useSummaryTexts, useTableWords } from "./texts";
import type { YearReading } from "../../sharepoint/summary/yearReading";

/** Tables that are open from the start. */
const OPEN: ReadonlySet<string> = new Set(["overview", "submissions", "status_by_department"]);

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // The line above says the same to those who see it.
  unseen: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  news: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
});

interface SummaryBodyProps {
  session: GoalListSession;
  reading: YearReading;
  summary: Summary;
  onOpen: (figure: Figure) => void;
  onReload: () => void;
  cancel: (() => void) | null;
}

/** The summary's tables one below the other, and the ways out of the pane. */
export function SummaryBody({ session, reading, summary, onOpen, onReload, cancel }: SummaryBodyProps) {
  const styles = useStyles();
  const texts = useSummaryTexts();
  const words = useTableWords();
  const tables = useMemo(() => summaryTables(summary, words), [summary, words]);
  const { rows } = summary.total.at[summary.phase];
  const behind = (table: SummaryTable) => (row: number, column: number) => {
    const query = table.queryAt(row, column);
    const figure = table.rows[row]?.[column];
    if (!query || typeof figure !== "number" || figure === 0) return null;
    const { department, goal, movement } = query;
    const place = [department, goal?.title ?? goal?.sheet, movement && `${words.statuses[movement.midYear]} → ${words.statuses[movement.final]}`].filter(Boolean).join(" ");
    return () => onOpen({ query, title: texts.rowsBehind(place, table.columns[column]!.heading) });
  };
  return (
    <>
      <div className={styles.line}>
        <span>{texts.readAt(rows, momentText(reading.readAt.toISOString()))}</span>
        <Button size="small" icon={<ArrowSync16Regular />} onClick={cancel ?? onReload}>
          {cancel ? texts.cancel : texts.reload}
        </Button>
      </div>
      <p className={reading.news || cancel ? styles.news : styles.unseen} role="status">
        {newsOf(reading)}
      </p>
      {rows === 0 && <Notice intent="info" title={texts.empty.title} why={texts.empty.why} next={texts.empty.next} />}
      {rows > 0 && !summary.listed && <Notice intent="info" title={texts.notListed.title} why={texts.notListed.why} next={texts.notListed.next} />}
      {tables.map((table) => shown(table) && (
        <Disclosure key={table.id} title={table.title} open={OPEN.has(table.id)}>
          {table.id === "submissions" && summary.listed && <p>{whoIsMissing()}</p>}
          <FiguresTable table={table} behind={behind(table)} />
        </Disclosure>
      ))}
      {rows > 0 && (
        <>
          <Disclosure title={words.tables.attention}>
            <Attention session={session} summary={summary} onReviewed={onReload} />
          </Disclosure>
          <TakeOut session={session} reading={reading} summary={summary} tables={tables} />
        </>
      )}
    </>
  );

  /** Without rows only who is missing is of interest. */
  function shown({ id, rows: lines }: SummaryTable): boolean {
    return lines.length > 0 && (rows > 0 || (id === "submissions" && summary.listed));
  }

  function whoIsMissing(): string {
    const missing = summary.submissions.filter(({ state }) => state === "missing" || state === "earlier").map(({ department, section }) => [department, section].filter(Boolean).join(" "));
    return missing.length === 0 ? texts.allSubmitted : texts.missing(missing.map(valueText).join(texts.comma));
  }

  function newsOf({ news }: YearReading): string {
    if (cancel) return texts.reading;
    if (!news) return texts.readAgain(rows);
    return news.rows === 0 ? texts.nothingChanged : texts.changed(news.rows, news.departments.join(texts.comma));
  }
}
