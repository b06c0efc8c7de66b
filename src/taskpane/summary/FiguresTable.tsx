import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { barsOf } from "../../tables/bars";
import type { DataColumn, DataTable, DataValue } from "../../tables/dataTable";
import { shownText } from "../../exports/shownText";
import { focusRing } from "../common/focusRing";
import { hiddenText } from "../common/hiddenText";
import { DrawnBar } from "./DrawnBar";
import { MoreButton } from "./MoreButton";
import { useSeriesPatterns } from "./patterns";
import { usePaneState } from "../state/Pane";
import { useSummaryTexts } from "./texts";
import { WholeChart } from "./WholeChart";

/** Columns of the summary's tables that name a line. */
const NAMES: ReadonlySet<string> = new Set(["department", "section", "priority", "sheet", "title", "mid_year", "final"]);

/** Rows that are drawn at first, so that the parts below are not far away, and with every further press. */
const FIRST = 10;
const PORTION = 100;
/** So few further rows are not worth a press. */
const FEW = 3;

const useStyles = makeStyles({
  // Tables drawn as blocks keep their roles only where these are stated.
  table: { display: "block", margin: 0 },
  hidden: hiddenText,
  body: { display: "block" },
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(72px, 1fr))",
    gap: "2px 8px",
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pairs: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  name: { gridColumn: "1 / -1", textAlign: "start", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  before: { display: "block", fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  cell: { display: "flex", flexDirection: "column", justifyContent: "flex-end", minWidth: 0 },
  wide: { gridColumn: "span 2" },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase" as "normal",
  },
  key: { display: "inline-block", width: "14px", height: "10px", marginRight: "4px", verticalAlign: "-1px" },
  value: { minHeight: "24px", display: "flex", alignItems: "center", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  open: {
    alignSelf: "flex-start",
    minWidth: "24px",
    padding: "0 4px",
    marginLeft: "-4px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ...focusRing,
  },
});

/** What a figure leads to. */
export interface Behind {
  /** Says whose figure it is, what it tells and what opens: the figure alone would be read out as a bare number. */
  label: string;
  open: () => void;
}

interface FiguresTableProps {
  table: DataTable;
  /** What stands behind a value; null where nothing does, and the value is plain text. Row and column from 0. */
  behind: (row: number, column: number) => Behind | null;
}

/**
 * A table with its chart, one line of the table below the other so that 320 px are enough: the line's name, its bar,
 * and its values each with its heading. A long one begins with all its bars and the first of its lines. Screen readers get
 * the table; the bars say nothing that it does not say.
 */
export function FiguresTable({ table, behind }: FiguresTableProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(FIRST);
  const bars = useMemo(() => barsOf(table), [table]);
  const leading = leadingColumns(table.columns);
  const drawn = table.rows.length <= shown + FEW ? table.rows.length : shown;
  return (
    <>
      {table.chart && table.rows.length > FIRST + FEW && <WholeChart table={table} chart={table.chart} bars={bars} />}
      <table className={styles.table} role="table" aria-label={table.title}>
        <thead className={styles.hidden} role="rowgroup">
          <tr role="row" className={styles.body}>
            {leading > 0 && (
              <th role="columnheader" className={styles.hidden}>
                {table.columns
                  .slice(0, leading)
                  .map(({ heading }) => heading)
                  .join(" ")}
              </th>
            )}
            {table.columns.slice(leading).map(({ id, heading }) => (
              <th key={id} role="columnheader" className={styles.hidden}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.body} role="rowgroup">
          {table.rows.slice(0, drawn).map((row, at) => (
            <tr key={at} className={mergeClasses(styles.row, table.inPairs && styles.pairs)} role="row">
              {leading > 0 && (
                <th className={styles.name} role="rowheader">
                  <RowName values={row.slice(0, leading)} columns={table.columns} />
                  {table.chart && bars[at] && bars[at].parts.length > 0 && <DrawnBar bar={bars[at]} chart={table.chart} />}
                </th>
              )}
              {row.slice(leading).map((value, index) => (
                <Figure key={index} table={table} column={leading + index} value={value} behind={behind(at, leading + index)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton rest={table.rows.length - drawn} portion={PORTION} onMore={() => setShown((count) => count + PORTION)} />
    </>
  );
}

/** How many columns at the beginning name a line. */
function leadingColumns(columns: readonly DataColumn[]): number {
  const other = columns.findIndex(({ id }) => !NAMES.has(id));
  return other < 0 ? columns.length : other;
}

/** The most particular name stands out, the others before it are smaller; what has become of what is one name. */
function RowName({ values, columns }: { values: readonly DataValue[]; columns: readonly DataColumn[] }) {
  const styles = useStyles();
  const { language } = usePaneState();
  const texts = useSummaryTexts();
  const names = values.flatMap((value, at) => {
    const text = shownText(value, columns[at]!.kind, language);
    return value === null || text === "" ? [] : [columns[at]!.kind === "text" ? text : texts.named(columns[at]!.heading, text)];
  });
  if (columns[0]!.id === "mid_year") return texts.moved(names[0]!, names[1]!);
  const before = names.slice(0, -1).join("　");
  return (
    <>
      {before && <span className={styles.before}>{before}</span>}
      {names.at(-1)}
    </>
  );
}

interface FigureProps {
  table: DataTable;
  column: number;
  value: DataValue;
  behind: Behind | null;
}

function Figure({ table, column, value, behind }: FigureProps) {
  const styles = useStyles();
  const pattern = useSeriesPatterns();
  const { language } = usePaneState();
  const { id, heading, kind } = table.columns[column]!;
  const series = table.chart?.series.indexOf(id) ?? -1;
  const text = shownText(value, kind, language);
  return (
    <td className={mergeClasses(styles.cell, kind === "moment" && styles.wide)} role="cell">
      <span className={styles.label} aria-hidden>
        {series >= 0 && <span className={mergeClasses(styles.key, ...pattern(series))} />}
        {heading}
      </span>
      {behind ? (
        <button type="button" className={mergeClasses(styles.value, styles.open)} aria-label={behind.label} onClick={behind.open}>
          {text}
        </button>
      ) : (
        <span className={styles.value}>{text}</span>
      )}
    </td>
  );
}
