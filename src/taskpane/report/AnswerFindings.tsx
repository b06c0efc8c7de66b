import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../checks/finding";
import { SeverityMark } from "../check/severity";
import { useWords } from "../state/Pane";

const useStyles = makeStyles({
  findings: { listStyleType: "none", margin: `${tokens.spacingVerticalM} 0 0`, padding: 0 },
  finding: { marginTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

/** What the checks would find once the answer is in its cell; read out when it changes. */
export function AnswerFindings({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <ul className={styles.findings} aria-live="polite" aria-label={words.report.liveFindings}>
      {findings.map((finding) => (
        <li key={JSON.stringify(finding)} className={styles.finding}>
          <SeverityMark severity={finding.severity} /> {words.finding(finding)}
        </li>
      ))}
    </ul>
  );
}
