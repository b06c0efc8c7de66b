import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReportedRow } from "../../progress/rowReport";
import { detailsSummary } from "../common/detailsSummary";
import { useWords } from "../state/Pane";
import { CellText } from "../common/CellText";

const useStyles = makeStyles({
  initiative: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  details: { marginTop: tokens.spacingVerticalXS },
  summary: { ...detailsSummary, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What the row is about: the initiative, and beside a final report the mid-year one. */
export function RowFacts({ reported: { row, report } }: { reported: ReportedRow }) {
  const styles = useStyles();
  const words = useWords();
  const initiative = row.cells.initiative;
  const lead = (initiative?.text ?? "").trim();
  const [name, ...rest] = lead.split("\n");
  const midYear = row.cells.midYear?.text.trim() ?? "";
  return (
    <>
      <p className={styles.initiative}>{name}</p>
      {rest.length > 0 && (
        <details className={styles.details}>
          <summary tabIndex={0} className={styles.summary}>
            {words.report.initiativeWhole}
          </summary>
          <CellText label={words.report.initiative} text={lead} />
        </details>
      )}
      {report === "final" && midYear !== "" && (
        <details className={styles.details} open>
          <summary tabIndex={0} className={styles.summary}>
            {words.report.names.midYear}
          </summary>
          <CellText label={row.cells.midYear?.address ?? ""} text={midYear} />
        </details>
      )}
    </>
  );
}
