import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalXS} 0 0` },
  // Columns are named in small letters where they stand within sentences.
  label: { "::first-letter": { textTransform: "uppercase" }, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

/** Text as it stands, or will stand, in a cell: line breaks kept. */
export function CellText({ label, text }: { label: string; text: string }) {
  const styles = useStyles();
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.label}>{label}</figcaption>
      <blockquote className={styles.text}>{text}</blockquote>
    </figure>
  );
}
