import type { GoalListSession, SubmissionPlan, SubmissionProgress, UnsentRow } from "../../sharepoint/goalList";
import { countChoices } from "../list/countChoices";
import { failureOf } from "../list/failureOf";
import { usePane } from "../state/Pane";
import { phaseOf, type CheckedWorkbook, type SubmissionRun } from "../state/paneState";
import { submissionDocuments } from "./submissionDocuments";

/** What was sent, and what became of it. */
type Sent = Pick<SubmissionRun & { step: "sent" }, "plan" | "report">;

/** Sends to the list, as long as it is open. */
interface SendingWork {
  /** Sends what a plan of the workbook holds. */
  send: (plan: SubmissionPlan) => void;
  /** Sends what waits in the outbox. */
  resume: (waiting: readonly UnsentRow[]) => void;
}

/** Sending; how far it is stands in the pane's state, so that it goes on while another view is open. */
export function useSending(session: GoalListSession | null, checked: CheckedWorkbook): SendingWork {
  const { ports, store, edits, reviews, outbox } = usePane();
  const show = (submission: SubmissionRun | null) => store.update((now) => ({ ...now, submission, outbox: null }));
  const run = (work: (tell: (progress: SubmissionProgress) => void) => Promise<Sent | null>) => {
    show({ step: "sending", progress: null });
    work((progress) => show({ step: "sending", progress }))
      .then((sent) => {
        if (!sent) return show(null);
        show({ step: "sent", ...sent });
        if (session) {
          void countChoices(store, session);
          void outbox.left(sent.report, session);
        }
        void reviews.load(true);
      })
      .catch((error: unknown) => show({ step: "failed", failure: failureOf(error) }));
  };

  /** The plan for the workbook as it is now: an edit just before the button was pressed has not been read yet. Null when it cannot be. */
  const current = async (plan: SubmissionPlan, from: GoalListSession): Promise<SubmissionPlan | null> => {
    await edits.read();
    const now = store.get();
    if (now.reading.state === "failed" || !now.checked) return null;
    if (now.checked === checked) return plan;
    return from.preview(submissionDocuments({ checked: now.checked, phase: phaseOf(now), given: now.kept.given }, await from.account(), ports.now()).documents);
  };

  return {
    send: (shown) =>
      session &&
      run(async (tell) => {
        const plan = await current(shown, session);
        return plan && { plan, report: await session.submit(plan, tell) };
      }),
    resume: (waiting) => session && run(async (tell) => ({ plan: planOfWaiting(waiting), report: await session.resume(tell) })),
  };
}

/** What is sent when the outbox is: the rows that wait in it, by their documents. */
function planOfWaiting(waiting: readonly UnsentRow[]): SubmissionPlan {
  return { rows: waiting.map(({ document }) => ({ document, hash: "", change: "unknown", listed: null, overtaken: false })), withdrawn: [], problem: null };
}
