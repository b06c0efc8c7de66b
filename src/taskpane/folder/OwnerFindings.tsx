import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../checks/finding";
import { SeverityMark } from "../check/severity";
import { useWords } from "../state/Pane";
import { useFolderTexts, useMatrixWords } from "./texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, overflowWrap: "anywhere" },
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  none: { margin: 0, padding: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
});

/** Findings of a workbook that is not open in Excel: told, with their places, but leading nowhere. */
export function OwnerFindings({ findings, label }: { findings: readonly Finding[]; label: string }) {
  const styles = useStyles();
  const texts = useFolderTexts();
  const { column } = useMatrixWords();
  const { finding: message } = useWords();
  if (findings.length === 0) return <p className={styles.none}>{texts.noFindings}</p>;
  return (
    <ul className={styles.list} aria-label={label}>
      {findings.map((finding, at) => (
        <li key={at} className={styles.item}>
          <span className={styles.place}>
            <SeverityMark severity={finding.severity} />
            <span>{[finding.sheet, finding.cell].filter(Boolean).join(" ")}</span>
            <span>{column(finding.column)}</span>
          </span>
          {message(finding)}
        </li>
      ))}
    </ul>
  );
}
