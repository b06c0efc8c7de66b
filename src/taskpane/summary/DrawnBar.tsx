import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Bar } from "../../tables/bars";
import type { TableChart } from "../../tables/dataTable";
import { useSeriesPatterns } from "./patterns";

const useStyles = makeStyles({
  bar: { position: "relative", display: "block", margin: `${tokens.spacingVerticalXXS} 0` },
  part: { position: "absolute" },
});

const BAR_HEIGHT = 12;

/** A bar of a chart, its parts behind or above each other; says nothing to screen readers, which get the table. */
export function DrawnBar({ bar, chart }: { bar: Bar; chart: TableChart }) {
  const styles = useStyles();
  const pattern = useSeriesPatterns();
  const lines = chart.kind === "bars" ? chart.series.length : 1;
  return (
    <span className={styles.bar} style={{ height: lines * BAR_HEIGHT }} aria-hidden>
      {bar.parts.map(({ series, start, length }) => (
        <span
          key={series}
          className={mergeClasses(styles.part, ...pattern(series))}
          style={{ left: `${100 * start}%`, width: `${100 * length}%`, top: lines > 1 ? series * BAR_HEIGHT : 0, height: BAR_HEIGHT }}
        />
      ))}
    </span>
  );
}
