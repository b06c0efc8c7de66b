import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { review } from "../../messages/pane/review";
import type { ReviewedRow } from "../../sharepoint/goalList";
import { useLateWords, useWords } from "../state/Pane";
import { listedLabel } from "../submit/documentLabel";
import { ReviewNote } from "./ReviewNote";

const useStyles = makeStyles({
  elsewhere: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: tokens.spacingHorizontalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  row: { marginTop: tokens.spacingVerticalXS },
  link: { display: "inline-block", minHeight: "24px", lineHeight: "24px" },
});

/** Returned rows that the open workbook does not have, with what was said of them and where they may be. */
export function ReturnedElsewhere({ rows }: { rows: readonly ReviewedRow[] }) {
  const styles = useStyles();
  const words = useWords();
  const texts = useLateWords(review);
  return (
    <div className={styles.elsewhere}>
      <p className={styles.hint}>{texts.returnedElsewhere(rows.length)}</p>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.key} className={styles.row}>
            <Link className={styles.link} href={row.webUrl} target="_blank" rel="noreferrer">
              {listedLabel(row, words)}
            </Link>
            <ReviewNote row={row} name={listedLabel(row, words)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
