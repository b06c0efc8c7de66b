import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowReadings } from "../../goal/answers/readings";
import { periodText } from "../../messages/dates";
import { usePaneState, useWords } from "../state/Pane";

const useStyles = makeStyles({
  facts: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, margin: 0, fontSize: tokens.fontSizeBase200 },
  term: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  value: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  understood: { color: tokens.colorNeutralForeground2 },
});

/** What a sub-item's period and target say, and how the period was understood. */
export function PeriodAndTarget({ sub, readings }: { sub: number | null; readings: RowReadings }) {
  const styles = useStyles();
  const { report } = useWords();
  const { language } = usePaneState();
  const periods = readings.periods.filter((period) => period.sub === sub);
  const targets = readings.targets.filter((target) => target.sub === sub);
  if (periods.length === 0 && targets.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {periods.length > 0 && <dt className={styles.term}>{report.period}</dt>}
      {periods.map(({ raw, start, end }) => (
        <dd key={raw} className={styles.value}>
          {raw} <span className={styles.understood}>{report.understood(periodText(start, end, language) || report.unread)}</span>
        </dd>
      ))}
      {targets.length > 0 && <dt className={styles.term}>{report.target}</dt>}
      {targets.map(({ raw }) => (
        <dd key={raw} className={styles.value}>
          {raw}
        </dd>
      ))}
    </dl>
  );
}
