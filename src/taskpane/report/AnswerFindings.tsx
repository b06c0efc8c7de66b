import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Finding } from "../../checks/finding";
import { SeverityMark } from "../check/severity";
import { useWords } from "../state/Pane";

const useStyles = makeStyles({
  findings: { listStyleType: "none", margin: `${tokens.spacingVerticalM} 0 0`, padding: 0 },
  finding: { marginTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

/** How long after the last key the findings follow, in milliseconds. */
const TYPING_PAUSE = 600;

/** What the checks would find once the answer is in its cell; what is new is read out once, when the person pauses. */
export function AnswerFindings({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const words = useWords();
  const settled = useSettled(findings);
  // By its sentence: a finding also carries the text, which is another one with every key.
  const told = new Map(settled.map((finding) => [words.finding(finding), finding.severity]));
  return (
    <ul className={styles.findings} aria-live="polite" aria-label={words.report.liveFindings}>
      {[...told].map(([sentence, severity]) => (
        <li key={sentence} className={styles.finding}>
          <SeverityMark severity={severity} /> {sentence}
        </li>
      ))}
    </ul>
  );
}

/** A value that changes with every key, as it was when the typing paused last. */
function useSettled<T>(value: T): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
