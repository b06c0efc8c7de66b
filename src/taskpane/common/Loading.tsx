import { makeStyles, Spinner, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  loading: { padding: `${tokens.spacingVerticalXXL} 0` },
  label: { maxWidth: "100%", textAlign: "center", wordBreak: "auto-phrase" as "normal", overflowWrap: "anywhere" },
});

/** Shown while something is awaited: says what. */
export function Loading({ label }: { label: string }) {
  const styles = useStyles();
  return <Spinner className={styles.loading} size="small" labelPosition="below" label={{ children: label, className: styles.label }} />;
}
