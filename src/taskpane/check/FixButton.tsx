import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Finding } from "../../checks/finding";
import { OutcomeNotice } from "../common/OutcomeNotice";
import type { RowWriteOutcome } from "../state/rowWriting";
import { usePane, useWords } from "../state/Pane";

const useStyles = makeStyles({
  proposal: {
    display: "block",
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  fix: { marginInlineEnd: tokens.spacingHorizontalS },
});

/** Offers a finding's certain fix: the text that the cell will hold, and one button that writes it. */
export function FixButton({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const { check } = useWords();
  const { answers } = usePane();
  const [failure, setFailure] = useState<RowWriteOutcome | null>(null);
  const { fix, cell, sheet } = finding;
  if (!fix || !cell) return null;
  const apply = () => void answers.fix(finding).then((outcome) => setFailure(outcome.outcome === "written" ? null : outcome));
  return (
    <>
      <span className={styles.proposal}>{fix.text}</span>
      <Button className={styles.fix} size="small" icon={<Wrench16Regular />} aria-label={check.fixOf(cell, fix.text)} title={check.fixed} onClick={apply}>
        {check.fix}
      </Button>
      {failure && <OutcomeNotice sheet={sheet} outcome={failure} />}
    </>
  );
}
