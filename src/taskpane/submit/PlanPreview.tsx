import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { severityCounts } from "../check/severity";
import { Notice } from "../common/Notice";
import type { GoalListSession, PlannedRow, SubmissionPlan, UnsentRow } from "../../sharepoint/goalList";
import { laterPhase } from "../../progress/phase";
import type { UnnamedSheet } from "../../submission/nameRows";
import { useListWords } from "../list/useListWords";
import { usePane, useWords } from "../state/Pane";
import type { CheckedWorkbook } from "../state/paneState";
import { listedLabel } from "./documentLabel";
import { OpenConflicts } from "./OpenConflicts";
import { FoldedRows, PlannedRows } from "./PlannedRows";
import { withoutWaiting } from "./waitingAlready";
import { WaitingNotice } from "./WaitingNotice";
import { useSubmitTexts } from "./texts";

const ReviewSubmitted = lazy(() => import("../review/ReviewSubmitted").then(({ ReviewSubmitted }) => ({ default: ReviewSubmitted })));

const useStyles = makeStyles({
  counts: { margin: `${tokens.spacingVerticalS} 0`, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalM} 0` },
});

interface PlanPreviewProps {
  checked: CheckedWorkbook;
  plan: SubmissionPlan;
  /** Whether the plan is of the workbook as it is now; only then it can be sent. */
  fresh: boolean;
  session: GoalListSession | null;
  unnamed: readonly UnnamedSheet[];
  waiting: readonly UnsentRow[];
  /** Submissions that wait and that this version of the add-in cannot read. */
  unread: number;
  onSend: (plan: SubmissionPlan) => void;
  onResume: () => void;
  onAgain: () => void;
  /** Compares again; what is on show stays meanwhile. */
  onSettled: () => void;
}

/** What a submission will do, row by row, and what stands against it; nothing is sent before the button is pressed. */
export function PlanPreview({ checked, plan: whole, fresh, session, unnamed, waiting, unread, onSend, onResume, onAgain, onSettled }: PlanPreviewProps) {
  const styles = useStyles();
  const words = useWords();
  const listWords = useListWords();
  const submit = useSubmitTexts();
  const { plan, waits } = useMemo(() => withoutWaiting(whole, waiting), [whole, waiting]);
  const sending = plan.rows.filter(({ change }) => change !== "unchanged");
  const unchanged = plan.rows.filter(({ change }) => change === "unchanged");
  const farther = sending.filter(hasComeFarther).length;
  // Once there are some, what became of them stays on show.
  const [conflicts] = useState(() => waiting.some(({ state }) => state === "conflict"));
  const nothing = sending.length === 0 && plan.withdrawn.length === 0;
  const nothingText = waits.length > 0 ? submit.nothingElse : submit.nothing;
  return (
    <>
      <WaitingNotice waiting={waiting} answers={plan.problem === null} onResume={onResume} />
      {unread > 0 && <Notice intent="warning" title={submit.unread.title(unread)} why={submit.unread.why} next={submit.unread.next} />}
      {session && conflicts && <OpenConflicts session={session} onSettled={onSettled} />}
      {plan.problem && !(nothing && waits.length > 0) && (
        <Notice intent="warning" title={submit.cannotCompare} why={listWords.problem(plan.problem)} next={submit.keptUntil} />
      )}
      {unnamed.map(({ sheet, missing }) => (
        <Notice
          key={`${missing} ${sheet}`}
          intent="error"
          title={submit.unnamed.title}
          why={submit.unnamed.why(sheet, submit.missing[missing])}
          next={submit.unnamed.next}
        />
      ))}
      <p className={styles.counts}>{nothing ? nothingText : submit.counts(sending.length, unchanged.length)}</p>
      {!nothing && <ErrorsStand errors={severityCounts(checked.findings).error} />}
      {farther > 0 && <Notice intent="warning" title={submit.farther.title(farther)} why={submit.farther.why} next={submit.farther.next} />}
      {plan.withdrawn.length > 0 && <p>{submit.withdrawn(plan.withdrawn.map((row) => listedLabel(row, words)))}</p>}
      <div className={styles.actions}>
        {!nothing && (
          <Button appearance="primary" disabledFocusable={!fresh} onClick={() => onSend(plan)}>
            {submit.send(sending.length + plan.withdrawn.length)}
          </Button>
        )}
        <Button onClick={onAgain}>{submit.again}</Button>
      </div>
      {sending.length > 0 && <PlannedRows rows={sending} />}
      <FoldedRows title={submit.waitingRows(waits.length)} rows={waits} state={submit.states.waiting} />
      <FoldedRows title={submit.unchangedRows(unchanged.length)} rows={unchanged} />
      <Suspense fallback={null}>{session && <ReviewSubmitted rows={whole.rows} session={session} />}</Suspense>
    </>
  );
}

/** That the workbook has errors which would be submitted with it; without any, nothing. */
function ErrorsStand({ errors }: { errors: number }) {
  const { errorsStand } = useSubmitTexts();
  const { store } = usePane();
  if (errors === 0) return null;
  const goToCheck = () => store.update((state) => ({ ...state, view: "check" }));
  return (
    <Notice
      intent="warning"
      title={errorsStand.title(errors)}
      why={errorsStand.why}
      next={errorsStand.next}
      actions={<Button onClick={goToCheck}>{errorsStand.go}</Button>}
    />
  );
}

/** Whether what stands in the list is of a later phase: a workbook copied from last year, or the wrong phase, would take it back. */
function hasComeFarther({ document, listed, change }: PlannedRow): boolean {
  return listed !== null && change !== "altered" && !listed.withdrawn && listed.phase !== null && laterPhase(listed.phase, document.phase) !== document.phase;
}
