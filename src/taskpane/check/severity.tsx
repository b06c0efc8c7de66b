import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import { SEVERITIES, type Finding, type Severity } from "../../checks/finding";
import { useWords } from "../state/Pane";

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular };

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, whiteSpace: "nowrap", fontSize: tokens.fontSizeBase200 },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

/** A severity as icon and word, with a count where one is given. */
export function SeverityMark({ severity, count }: { severity: Severity; count?: number }) {
  const styles = useStyles();
  const { check } = useWords();
  const Icon = ICONS[severity];
  const word = check.severities[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon aria-hidden />
      {count === undefined ? word : check.severityCount(word, count)}
    </span>
  );
}

/** A mark for each severity that some of the findings have, with their number. */
export function SeverityCounts({ findings }: { findings: readonly Finding[] }) {
  const counts = severityCounts(findings);
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => <SeverityMark key={severity} severity={severity} count={counts[severity]} />);
}

/** How many findings of each severity there are. */
export function severityCounts(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
