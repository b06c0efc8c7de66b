import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import {
  isOverMark,
  isSettled,
  type GoalListSession,
  type RowConflict,
  type RowOutcome,
  type SubmissionPlan,
  type SubmissionReport,
} from "../../sharepoint/goalList";
import { meetsEveryRow, type ListProblem } from "../../sharepoint/problem";
import { Notice } from "../common/Notice";
import { useListWords } from "../list/useListWords";
import { useWords } from "../state/Pane";
import { ConflictChoice } from "./ConflictChoice";
import { documentLabel, listedLabel } from "./documentLabel";
import { useSubmitTexts } from "./texts";
import { useSettled } from "./useSettling";
import { useWaitingWords } from "./useWaitingWords";
import { WithdrawnTogether } from "./WithdrawnTogether";

const useStyles = makeStyles({
  rows: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  row: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: `0 ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  link: { display: "inline-block", minHeight: "24px", lineHeight: "24px" },
  state: { color: tokens.colorNeutralForeground2 },
  why: { width: "100%", margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

interface SubmissionResultProps {
  report: SubmissionReport;
  plan: SubmissionPlan;
  session: GoalListSession | null;
  onAgain: () => void;
}

/** What became of each row: the item's link, or why it is not in the list and what to do. */
export function SubmissionResult({ report, plan, session, onAgain }: SubmissionResultProps) {
  const styles = useStyles();
  const listWords = useListWords();
  const submit = useSubmitTexts();
  const waitingWords = useWaitingWords();
  const [settled, settle] = useSettled();
  const listUrl = useListUrl(session);
  const outcomes = report.outcomes.map((outcome) => settled.get(outcome.key) ?? outcome);
  const { left, sent, unchanged } = countsOf(outcomes, plan);
  const told = report.problem ?? problemOfAll(outcomes);
  return (
    <>
      <Notice
        intent={left === 0 ? "success" : "warning"}
        title={left === 0 ? submit.done(sent) : submit.partly(sent, left)}
        {...(told && { why: listWords.problem(told) })}
        {...(report.problem && waitingWords(report.problem))}
      >
        {unchanged > 0 && <p className={styles.why}>{submit.unchangedToo(unchanged)}</p>}
      </Notice>
      <div className={styles.actions}>
        {listUrl && (
          <Link className={styles.link} href={listUrl} target="_blank" rel="noreferrer">
            {submit.openList}
          </Link>
        )}
        <Button onClick={onAgain}>{submit.again}</Button>
      </div>
      {session && <WithdrawnTogether conflicts={conflictsIn(outcomes)} session={session} onSettled={settle} />}
      <ul className={styles.rows}>
        {outcomes.map((outcome) => (
          <OutcomeLine key={outcome.key} outcome={outcome} plan={plan} told={told} session={session} onSettled={(result) => settle([result])} />
        ))}
      </ul>
    </>
  );
}

/** Rows that are not in the list, those that were written, and those that stood there already. */
function countsOf(outcomes: readonly RowOutcome[], plan: SubmissionPlan) {
  const settled = outcomes.filter(isSettled);
  const alike = new Set(plan.rows.filter(({ change }) => change === "unchanged").map(({ document }) => document.key));
  const sent = settled.filter(({ key }) => !alike.has(key)).length;
  return { left: outcomes.length - settled.length, sent, unchanged: settled.length - sent };
}

/** What keeps every row that was refused from the list, if it is one thing and would meet any row. */
function problemOfAll(outcomes: readonly RowOutcome[]): ListProblem | null {
  const [first, ...others] = outcomes.flatMap((outcome) => ("problem" in outcome ? [outcome.problem] : []));
  return first && meetsEveryRow(first) && others.every((other) => isToldBy(first, other)) ? first : null;
}

/** Whether a row's problem was said of all of them; every request bears a number of its own. */
const isToldBy = (told: ListProblem | null, problem: ListProblem): boolean =>
  told?.reason === problem.reason && (meetsEveryRow(problem) || JSON.stringify(told) === JSON.stringify(problem));

interface OutcomeLineProps {
  outcome: RowOutcome;
  plan: SubmissionPlan;
  /** What has been said above of all rows. */
  told: ListProblem | null;
  session: GoalListSession | null;
  onSettled: (outcome: RowOutcome) => void;
}

function OutcomeLine({ outcome, plan, told, session, onSettled }: OutcomeLineProps) {
  const styles = useStyles();
  const listWords = useListWords();
  const submit = useSubmitTexts();
  const label = useLabel(outcome.key, plan);
  const problem = "problem" in outcome && !isToldBy(told, outcome.problem) ? outcome.problem : null;
  return (
    <li className={styles.row}>
      <span>
        {isSettled(outcome) && outcome.webUrl !== "" ? (
          <Link className={styles.link} href={outcome.webUrl} target="_blank" rel="noreferrer" aria-label={submit.openItem(label)}>
            {label}
          </Link>
        ) : (
          label
        )}
      </span>
      <span className={styles.state}>{submit.states[isOverMark(outcome) ? "conflictWithdrawn" : outcome.state]}</span>
      {problem && <p className={styles.why}>{listWords.problem(problem)}</p>}
      {outcome.state === "conflict" && session && <ConflictChoice conflict={outcome.conflict} session={session} onSettled={onSettled} />}
    </li>
  );
}

const conflictsIn = (outcomes: readonly RowOutcome[]): RowConflict[] => outcomes.flatMap((outcome) => (outcome.state === "conflict" ? [outcome.conflict] : []));

/** What a row of a plan is called, also one that the workbook no longer has. */
function useLabel(key: string, { rows, withdrawn }: SubmissionPlan): string {
  const words = useWords();
  const planned = rows.find(({ document }) => document.key === key);
  if (planned) return documentLabel(planned.document, words);
  const gone = withdrawn.find((row) => row.key === key);
  return gone ? listedLabel(gone, words) : key;
}

/** The list's page; null until it is known. */
function useListUrl(session: GoalListSession | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let stale = false;
    session?.listUrl().then(
      (known) => stale || setUrl(known),
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [session]);
  return url;
}
