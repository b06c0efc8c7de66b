import { makeStyles, tokens } from "@fluentui/react-components";
import { NoRows } from "../common/NoRows";
import { Progress } from "../common/Progress";
import { ReadWorkbook } from "../common/ReadWorkbook";
import { ViewHeader } from "../common/ViewHeader";
import { AwaitingList } from "../list/AwaitingList";
import { FailureNotice } from "../list/FailureNotice";
import { PauseNotice } from "../list/PauseNotice";
import type { CheckedWorkbook } from "../state/paneState";
import type { SubmissionProgress } from "../../sharepoint/goalList";
import { PlanPreview } from "./PlanPreview";
import { SubmissionResult } from "./SubmissionResult";
import { useSubmission, type SubmissionWork } from "./useSubmission";
import { useSubmitTexts, type SubmitTexts } from "./texts";

const useStyles = makeStyles({
  note: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  step: { outlineStyle: "none" },
  sending: { margin: `${tokens.spacingVerticalXL} 0` },
});

/** Sending the workbook's rows to the list: what will be sent, the sending, what became of it. */
export function SubmitView() {
  const submit = useSubmitTexts();
  return (
    <>
      <ViewHeader title={submit.title} />
      <ReadWorkbook>
        {(checked) => (checked.goals.sheets.length === 0 ? <NoRows checked={checked} {...submit.noGoals} /> : <Submission checked={checked} />)}
      </ReadWorkbook>
    </>
  );
}

function Submission({ checked }: { checked: CheckedWorkbook }) {
  const styles = useStyles();
  const submit = useSubmitTexts();
  const work = useSubmission(checked);
  const { session, person } = work;
  const isLocal = session?.mode === "local";
  return (
    <>
      {isLocal && <p className={styles.note}>{submit.local}</p>}
      {person && <p className={styles.note}>{submit.account(isLocal ? submit.practiceUser : person.name)}</p>}
      {/* Stays from step to step, so that the focus of a button that goes has a place here. */}
      <div className={styles.step}>
        <Step checked={checked} work={work} />
      </div>
    </>
  );
}

/** The step that a submission has come to. */
function Step({ checked, work }: { checked: CheckedWorkbook; work: SubmissionWork }) {
  const submit = useSubmitTexts();
  const { submission, session, send, resume, again, refresh } = work;
  switch (submission.step) {
    case "opening":
    case "comparing":
      return <AwaitingList label={submission.step === "opening" ? submit.connecting : submit.comparing} session={session} />;
    case "failed":
      return <FailureNotice failure={submission.failure} onAgain={again} />;
    case "ready":
      return (
        <>
          {!submission.fresh && <AwaitingList label={submit.comparing} session={session} />}
          <PlanPreview
            checked={checked}
            plan={submission.plan}
            fresh={submission.fresh}
            session={session}
            unnamed={submission.unnamed}
            waiting={submission.waiting}
            unread={submission.unread}
            onSend={send}
            onResume={resume}
            onAgain={again}
            onSettled={refresh}
          />
        </>
      );
    case "sending":
      return <Sending progress={submission.progress} />;
    case "sent":
      return <SubmissionResult report={submission.report} plan={submission.plan} session={session} onAgain={again} />;
  }
}

/** How far the sending is, or why it pauses. */
function Sending({ progress }: { progress: SubmissionProgress | null }) {
  const styles = useStyles();
  const label = progressLabel(progress, useSubmitTexts());
  const pause = progress?.kind === "pause" ? progress : null;
  return (
    <div className={styles.sending} role={pause ? undefined : "status"}>
      <Progress value={progressShare(progress)} label={label} />
      {pause ? <PauseNotice pause={pause} sending /> : <p className={styles.note}>{label}</p>}
    </div>
  );
}

function progressShare(progress: SubmissionProgress | null): number | null {
  return progress?.kind === "rows" && progress.total > 0 ? progress.done / progress.total : null;
}

function progressLabel(progress: SubmissionProgress | null, submit: SubmitTexts): string {
  return progress?.kind === "rows" ? submit.sending(progress.done, progress.total) : submit.connecting;
}
