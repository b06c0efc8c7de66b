import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Bar } from "../../tables/bars";
import type { DataTable, TableChart } from "../../tables/dataTable";
import { DrawnBar } from "./DrawnBar";
import { useSeriesPatterns } from "./patterns";

const useStyles = makeStyles({
  chart: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  legend: { display: "flex", flexWrap: "wrap", gap: `0 ${tokens.spacingHorizontalM}`, marginBottom: tokens.spacingVerticalXS },
  key: { display: "inline-block", width: "14px", height: "10px", marginRight: "4px" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "20px",
  },
  name: { overflowWrap: "anywhere" },
});

/**
 * The bars of a whole table close together, for tables too long to be seen at once. It is for the eye alone: the same
 * bars, with their figures, stand in the table below.
 */
export function WholeChart({ table, chart, bars }: { table: DataTable; chart: TableChart; bars: readonly Bar[] }) {
  const styles = useStyles();
  const pattern = useSeriesPatterns();
  return (
    <div className={styles.chart} aria-hidden>
      <div className={styles.legend}>
        {chart.series.map((id, series) => (
          <span key={id}>
            <span className={mergeClasses(styles.key, ...pattern(series))} />
            {table.columns.find((column) => column.id === id)?.heading}
          </span>
        ))}
      </div>
      {bars.map((bar) => (
        <div key={bar.row} className={styles.line}>
          <span className={styles.name}>{bar.category}</span>
          <DrawnBar bar={bar} chart={chart} />
        </div>
      ))}
    </div>
  );
}
