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

interface AnswerFindingsProps {
  findings: readonly Finding[];
  /** How writing ended last. */
  outcome: unknown;
}

/**
 * What the checks would find once the answer is in its cell; what is new is read out once, when the person pauses. With the
 * outcome of writing, at once: later it would push that out of view.
 */
export function AnswerFindings({ findings, outcome }: AnswerFindingsProps) {
  const styles = useStyles();
  const words = useWords();
  const settled = useSettled(findings, outcome);
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

/** A value that changes with every key, as it was when the typing paused last, or when there was another outcome. */
function useSettled<T>(value: T, outcome: unknown): T {
  const [settled, settle] = useState({ value, outcome });
  if (settled.outcome !== outcome) settle({ value, outcome });
  useEffect(() => {
    const timer = setTimeout(() => settle({ value, outcome }), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [value, outcome]);
  return settled.value;
}
