import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlannedRow } from "../../sharepoint/goalList";
import { firstLine } from "../../sheet/firstLine";
import { detailsSummary } from "../common/detailsSummary";
import { rowTitle } from "../common/rowTitle";
import { useWords } from "../state/Pane";
import { documentLabel } from "./documentLabel";
import { useSubmitTexts } from "./texts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", margin: `${tokens.spacingVerticalS} 0` },
  head: {
    textAlign: "start",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: tokens.spacingHorizontalXS,
  },
  cell: { padding: tokens.spacingHorizontalXS, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: "top", overflowWrap: "anywhere" },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  state: { width: "84px", fontSize: tokens.fontSizeBase200 },
  title: rowTitle,
  summary: detailsSummary,
});

interface PlannedRowsProps {
  rows: readonly PlannedRow[];
  /** Told of every row in place of its change. */
  state?: string | undefined;
}

/** Rows with which nothing is to be done; none, nothing. */
export function FoldedRows({ title, rows, state }: PlannedRowsProps & { title: string }) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <details>
      <summary tabIndex={0} className={styles.summary}>
        {title}
      </summary>
      <PlannedRows rows={rows} state={state} />
    </details>
  );
}

/** Rows of a plan, each with what will be done with it. */
export function PlannedRows({ rows, state }: PlannedRowsProps) {
  const styles = useStyles();
  const words = useWords();
  const submit = useSubmitTexts();
  return (
    <table className={styles.table}>
      <caption hidden>{submit.rowsCaption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {submit.row}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.state)}>
            {submit.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ document, change, overtaken, listed }) => (
          <tr key={document.key}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {documentLabel(document, words)}
              <span className={styles.title}>{firstLine(document.cells.initiative?.text)}</span>
            </th>
            <td className={mergeClasses(styles.cell, styles.state)}>
              {state ?? (overtaken ? (listed?.withdrawn ? submit.overtakenWithdrawn : submit.overtaken) : submit.changes[change])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
