import { SEVERITIES, type Finding, type Severity } from "../../checks/finding";
import { FilterButtons } from "../common/FilterButtons";
import { useWords } from "../state/Pane";
import { severityCounts, SeverityMark } from "./severity";

interface SeverityFilterProps {
  findings: readonly Finding[];
  /** The only severity shown, null for all. */
  shown: Severity | null;
  onChange: (shown: Severity | null) => void;
}

/** Counts by severity that also filter; nothing when there are no findings. */
export function SeverityFilter({ findings, shown, onChange }: SeverityFilterProps) {
  const { check } = useWords();
  const counts = severityCounts(findings);
  const present = SEVERITIES.filter((severity) => counts[severity] > 0 || severity === shown);
  if (present.length === 0) return null;
  const kinds = present.map((severity) => ({ kind: severity, content: <SeverityMark severity={severity} count={counts[severity]} /> }));
  return <FilterButtons label={check.filter} all={check.count(check.all, findings.length)} kinds={kinds} shown={shown} onChange={onChange} />;
}
