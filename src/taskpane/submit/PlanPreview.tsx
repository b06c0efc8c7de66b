import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { firstLine } from "../../sheet/firstLine";
import { severityCounts } from "../check/severity";
import { rowTitle } from "../common/rowTitle";
import { detailsSummary } from "../common/detailsSummary";
import { Notice } from "../common/Notice";
import type { GoalListSession, PlannedRow, SubmissionPlan, UnsentRow } from "../../sharepoint/goalList";
import { laterPhase } from "../../progress/phase";
import type { UnnamedSheet } from "../../submission/nameRows";
import { useListWords } from "../list/useListWords";
import { usePane, useWords } from "../state/Pane";
import type { CheckedWorkbook } from "../state/paneState";
import { documentLabel, listedLabel } from "./documentLabel";
import { OpenConflicts } from "./OpenConflicts";
import { withoutWaiting } from "./waitingAlready";
import { WaitingNotice } from "./WaitingNotice";
import { useSubmitTexts } from "./texts";

const ReviewSubmitted = lazy(() => import("../review/ReviewSubmitted").then(({ ReviewSubmitted }) => ({ default: ReviewSubmitted })));

const useStyles = makeStyles({
  counts: { margin: `${tokens.spacingVerticalS} 0`, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", margin: `${tokens.spacingVerticalS} 0` },
  head: {
    textAlign: "start",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: tokens.spacingHorizontalXS,
  },
  cell: { padding: tokens.spacingHorizontalXS, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: "top", overflowWrap: "anywhere" },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  state: { width: "84px", fontSize: tokens.fontSizeBase200 },
  title: rowTitle,
  summary: detailsSummary,
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
  const { store } = usePane();
  const { plan, waits } = useMemo(() => withoutWaiting(whole, waiting), [whole, waiting]);
  const sending = plan.rows.filter(({ change }) => change !== "unchanged");
  const unchanged = plan.rows.filter(({ change }) => change === "unchanged");
  const farther = sending.filter(hasComeFarther).length;
  const { error } = severityCounts(checked.findings);
  // Once there are some, what became of them stays on show.
  const [conflicts] = useState(() => waiting.some(({ state }) => state === "conflict"));
  const nothing = sending.length === 0 && plan.withdrawn.length === 0;
  return (
    <>
      <WaitingNotice waiting={waiting} answers={plan.problem === null} onResume={onResume} />
      {unread > 0 && <Notice intent="warning" title={submit.unread.title(unread)} why={submit.unread.why} next={submit.unread.next} />}
      {session && conflicts && <OpenConflicts session={session} onSettled={onSettled} />}
      {plan.problem && !(nothing && waits.length > 0) && (
        <Notice intent="warning" title={submit.cannotCompare} why={listWords.problem(plan.problem)} next={submit.keptUntil} />
      )}
      {unnamed.map(({ sheet, missing }) => (
        <Notice key={sheet} intent="error" title={submit.unnamed.title} why={submit.unnamed.why(sheet, submit.missing[missing])} next={submit.unnamed.next} />
      ))}
      <p className={styles.counts}>{nothing ? (waits.length > 0 ? submit.nothingElse : submit.nothing) : submit.counts(sending.length, unchanged.length)}</p>
      {error > 0 && !nothing && (
        <Notice
          intent="warning"
          title={submit.errorsStand.title(error)}
          why={submit.errorsStand.why}
          next={submit.errorsStand.next}
          actions={<Button onClick={() => store.update((state) => ({ ...state, view: "check" }))}>{submit.errorsStand.go}</Button>}
        />
      )}
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

/** Whether what stands in the list is of a later phase: a workbook copied from last year, or the wrong phase, would take it back. */
function hasComeFarther({ document, listed, change }: PlannedRow): boolean {
  return listed !== null && change !== "altered" && !listed.withdrawn && listed.phase !== null && laterPhase(listed.phase, document.phase) !== document.phase;
}

interface PlannedRowsProps {
  rows: readonly PlannedRow[];
  /** Told of every row in place of its change. */
  state?: string;
}

/** Rows with which nothing is to be done; none, nothing. */
function FoldedRows({ title, ...rows }: PlannedRowsProps & { title: string }) {
  const styles = useStyles();
  if (rows.rows.length === 0) return null;
  return (
    <details>
      <summary tabIndex={0} className={styles.summary}>
        {title}
      </summary>
      <PlannedRows {...rows} />
    </details>
  );
}

function PlannedRows({ rows, state }: PlannedRowsProps) {
  const styles = useStyles();
  const words = useWords();
  const submit = useSubmitTexts();
  return (
    <table className={styles.table}>
      <caption hidden>{submit.rowsCaption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {submit.row}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.state)}>
            {submit.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ document, change, overtaken, listed }) => (
          <tr key={document.key}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {documentLabel(document, words)}
              <span className={styles.title}>{firstLine(document.cells.initiative?.text)}</span>
            </th>
            <td className={mergeClasses(styles.cell, styles.state)}>
              {state ?? (overtaken ? (listed?.withdrawn ? submit.overtakenWithdrawn : submit.overtaken) : submit.changes[change])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
