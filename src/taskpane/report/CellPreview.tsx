import { makeStyles, tokens } from "@fluentui/react-components";
import type { Role } from "../../forms/role";
import type { GoalSheet } from "../../goal/goalSheet";
import type { CellChange } from "../../progress/rowReport";
import { useWords } from "../state/Pane";
import { CellText } from "../common/CellText";

const useStyles = makeStyles({
  preview: { marginTop: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: `${tokens.spacingVerticalM} 0 0`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface CellPreviewProps {
  sheet: GoalSheet;
  /** The report's column, null where the form has none. */
  main: Role | null;
  changes: readonly CellChange[];
}

/** What will be written, cell by cell, beside what stands there now. */
export function CellPreview({ sheet, main, changes }: CellPreviewProps) {
  const styles = useStyles();
  const { report } = useWords();
  if (main === null) return <p className={styles.note}>{report.kept}</p>;
  if (changes.length === 0) return <p className={styles.note}>{report.nothingToWrite}</p>;
  return changes.map(({ address, before, after }) => (
    <section key={address} className={styles.preview} aria-label={report.preview(`${sheet.name} ${address}`)}>
      <h3 className={styles.heading}>{report.preview(address)}</h3>
      {before.trim() !== "" && <CellText label={report.before} text={before} />}
      <CellText label={report.after} text={after} />
    </section>
  ));
}
