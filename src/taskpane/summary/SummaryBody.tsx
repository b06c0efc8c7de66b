import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { useMemo, useRef } from "react";
import { shownText } from "../../exports/shownText";
import { momentText } from "../../messages/dates";
import type { GoalListSession } from "../../sharepoint/goalList";
import type { Summary } from "../../summary/summarise";
import type { SummaryTable } from "../../summary/summaryTable";
import { summaryTables } from "../../summary/summaryTables";
import { valueText } from "../../tables/dataTable";
import { Notice } from "../common/Notice";
import { PauseTold } from "../list/PauseTold";
import { usePaneState, useWords } from "../state/Pane";
import { Attention } from "./Attention";
import { Disclosure, type Opener } from "./Disclosure";
import { FiguresTable, type Behind } from "./FiguresTable";
import type { Figure } from "./RowsBehind";
import { TakeOut } from "./TakeOut";
import { useSummaryTexts, useTableWords } from "./texts";
import type { YearReading } from "../../sharepoint/summary/yearReading";

/** Who has submitted and who has not. */
const SUBMISSIONS = "submissions";
/** Tables that are open from the start. */
const OPEN: ReadonlySet<string> = new Set(["overview", SUBMISSIONS, "status_by_department"]);
/** Columns that count departments: their lines stand in another table. */
const DEPARTMENTS: ReadonlySet<string> = new Set(["departments_submitted", "departments_not_submitted"]);

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // The line above says the same to those who see it.
  unseen: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  whole: { display: "inline-block" },
  // No department's name is broken in two.
  names: { wordBreak: "keep-all", overflowWrap: "anywhere" },
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
  const { shell } = useWords();
  const { language } = usePaneState();
  const tables = useMemo(() => summaryTables(summary, words), [summary, words]);
  const { rows } = summary.total.at[summary.phase];
  const submissions = useRef<Opener>(null);
  const behind = (table: SummaryTable) => (row: number, column: number): Behind | null => {
    const { id, heading, kind } = table.columns[column]!;
    const value = table.rows[row]![column]!;
    const figure = shownText(value, kind, language);
    if (DEPARTMENTS.has(id)) return value === 0 ? null : { label: texts.openSubmissions(heading, figure), open: () => submissions.current?.show() };
    const query = table.queryAt(row, column);
    if (!query) return null;
    const { department, section, goal, movement } = query;
    const place = [department, section, goal?.title ?? goal?.sheet, movement && `${words.statuses[movement.midYear]} → ${words.statuses[movement.final]}`].filter(Boolean).join(" ");
    const share = kind === "share";
    const title = (share ? texts.rowsOfShare : texts.rowsBehind)(place, heading);
    return { label: (share ? texts.openShare : texts.open)(place, heading, figure), open: () => onOpen({ query, title }) };
  };
  return (
    <>
      <div className={styles.line}>
        <span>
          {texts.read(shell.phases[summary.phase], rows)}
          <span className={styles.whole}>{texts.readAt(momentText(reading.readAt.toISOString(), language))}</span>
        </span>
        <Button size="small" icon={cancel ? <Dismiss16Regular /> : <ArrowSync16Regular />} onClick={cancel ?? onReload}>
          {cancel ? texts.cancel : texts.reload}
        </Button>
      </div>
      <p className={reading.news || cancel ? styles.news : styles.unseen} role="status">
        {newsOf(reading)}
      </p>
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
    return missing.length === 0 ? texts.allSubmitted : texts.missing(missing.map(valueText).join(texts.comma));
  }

  function newsOf({ news }: YearReading): string {
    if (cancel) return texts.reading;
    if (!news) return texts.readAgain(rows);
    return news.rows === 0 ? texts.nothingChanged : texts.changed(news.rows, news.departments.join(texts.comma));
  }
}
