import { makeStyles, tokens } from "@fluentui/react-components";
import type { OtherSheet } from "../../goal/goalSheet";
import { detailsSummary } from "../common/detailsSummary";
import { useWords } from "../state/Pane";

const useStyles = makeStyles({
  others: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  summary: detailsSummary,
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** The worksheets that were left alone, and why. */
export function OtherSheets({ sheets }: { sheets: readonly OtherSheet[] }) {
  const styles = useStyles();
  const { check } = useWords();
  if (sheets.length === 0) return null;
  return (
    <details className={styles.others}>
      <summary tabIndex={0} className={styles.summary}>
        {check.others(sheets.length)}
      </summary>
      <ul className={styles.list}>
        {sheets.map(({ name, reason }) => (
          <li key={name}>
            {name}
            {check.otherReason(check.reasons[reason])}
          </li>
        ))}
      </ul>
    </details>
  );
}
