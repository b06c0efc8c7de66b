import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../checks/finding";
import type { GoalSheet } from "../../goal/goalSheet";
import { focusRing } from "../common/focusRing";
import { usePane, usePaneState, useWords } from "../state/Pane";
import { rowLabel } from "../common/rowLabel";
import { FixButton } from "./FixButton";
import { readingNote } from "./readingNote";
import { SeverityMark } from "./severity";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  finding: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  link: { cursor: "pointer", ":hover": { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1Hover}` }, ...focusRing },
  place: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  more: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  page: { display: "inline-block", minHeight: "24px", fontSize: tokens.fontSizeBase200 },
  note: { display: "block", marginBottom: tokens.spacingVerticalXS },
  cell: { marginLeft: "auto", color: tokens.colorBrandForegroundLink },
});

/** One finding; choosing it selects the cell in Excel. */
export function FindingItem({ finding, sheet }: { finding: Finding; sheet: GoalSheet }) {
  const styles = useStyles();
  const words = useWords();
  const { workbook } = usePane();
  const { checked, language } = usePaneState();
  const { cell } = finding;
  const row = sheet.rows.find(({ ordinal }) => ordinal === finding.row);
  const note = readingNote(finding, sheet, words, language, checked?.families);
  const content = (
    <>
      <span className={styles.place}>
        <SeverityMark severity={finding.severity} />
        {row && <span>{rowLabel(row, words)}</span>}
        {cell && <span className={styles.cell}>{cell}</span>}
      </span>
      {words.finding(finding)}
    </>
  );
  const rulePage = (
    <Link className={styles.page} href={`rules/${finding.rule}.html`} target="_blank">
      {words.check.rulePage}
    </Link>
  );
  if (!cell) {
    return (
      <li className={styles.item}>
        <div className={styles.finding}>{content}</div>
        <div className={styles.more}>{rulePage}</div>
      </li>
    );
  }
  return (
    <li className={styles.item}>
      <button type="button" className={mergeClasses(styles.finding, styles.link)} onClick={() => void workbook.goTo(finding.sheet, cell)}>
        {content}
      </button>
      <div className={styles.more}>
        {note && <span className={styles.note}>{note}</span>}
        <FixButton finding={finding} />
        {rulePage}
      </div>
    </li>
  );
}
