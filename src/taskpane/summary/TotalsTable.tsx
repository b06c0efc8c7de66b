import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../state/Pane";
import { sumOf, type DepartmentTotals } from "./byDepartment";

const FIGURES = ["rows", "done", "running", "open", "unknown", "errors"] as const;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", margin: `${tokens.spacingVerticalS} 0` },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  head: { verticalAlign: "bottom", textAlign: "end", fontSize: tokens.fontSizeBase100, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, padding: "0 2px" },
  department: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  figure: { textAlign: "end", padding: "2px", fontVariantNumeric: "tabular-nums" },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** Rows by department and state; each department's name stands above its figures, so that 320 px are enough. */
export function TotalsTable({ caption, departments }: { caption: string; departments: readonly DepartmentTotals[] }) {
  const styles = useStyles();
  const { summary } = useWords();
  const groups = departments.length > 1 ? [...departments, sumOf(departments, summary.total)] : departments;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {FIGURES.map((figure) => (
            <th key={figure} scope="col" className={styles.head}>
              {summary[figure]}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group, at) => (
        <tbody key={group.department}>
          <tr>
            <th scope="rowgroup" colSpan={FIGURES.length} className={styles.department}>
              {group.department}
            </th>
          </tr>
          <tr>
            {FIGURES.map((figure) => (
              <td key={figure} className={mergeClasses(styles.figure, at === departments.length && styles.total)}>
                {group[figure]}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
