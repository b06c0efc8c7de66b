import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Finding, Severity } from "../../checks/finding";
import { useWords } from "../state/Pane";
import { SEVERITIES, severityCounts, SeverityMark } from "./severity";

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
  // High contrast fills a button that is pointed at, pressed or chosen: only the button's own colour is legible on it.
  toggle: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    "&:hover > span, &:active > span, &[aria-pressed='true'] > span": { color: "inherit" },
  },
});

interface SeverityFilterProps {
  findings: readonly Finding[];
  /** The only severity shown, null for all. */
  shown: Severity | null;
  onChange: (shown: Severity | null) => void;
}

/** Counts by severity that also filter; nothing when there is only one kind. */
export function SeverityFilter({ findings, shown, onChange }: SeverityFilterProps) {
  const styles = useStyles();
  const { check } = useWords();
  const counts = severityCounts(findings);
  const present = SEVERITIES.filter((severity) => counts[severity] > 0 || severity === shown);
  if (present.length === 0) return null;
  return (
    <div className={styles.filter} role="group" aria-label={check.filter}>
      <ToggleButton className={styles.toggle} size="small" checked={shown === null} onClick={() => onChange(null)}>
        {check.count(check.all, findings.length)}
      </ToggleButton>
      {present.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.toggle}
          size="small"
          checked={shown === severity}
          onClick={() => onChange(shown === severity ? null : severity)}
        >
          <SeverityMark severity={severity} count={counts[severity]} />
        </ToggleButton>
      ))}
    </div>
  );
}
