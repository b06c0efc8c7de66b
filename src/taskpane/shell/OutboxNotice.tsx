import { Button } from "@fluentui/react-components";
import { Notice } from "../common/Notice";
import { passesByItself } from "../../sharepoint/problem";
import { useListWords } from "../list/useListWords";
import { usePane, usePaneState, useWords } from "../state/Pane";
import { useSubmitTexts } from "../submit/texts";

/** What of the outbox is to be known in every view; the submission's own view tells more. */
export function OutboxNotice() {
  return (
    <>
      <Waiting />
      <Choices />
    </>
  );
}

/** Rows that are not sent before somebody has chosen a version, with the way to the choice. */
function Choices() {
  const { shell } = useWords();
  const { conflict } = useSubmitTexts();
  const { store } = usePane();
  const { choices, view } = usePaneState();
  if (choices === 0 || view === "submit") return null;
  const go = () => store.update((state) => ({ ...state, view: "submit" }));
  return (
    <Notice
      intent="warning"
      title={conflict.left(choices)}
      why={conflict.elsewhere}
      actions={<Button onClick={go}>{shell.noRows.go(shell.views.submit)}</Button>}
    />
  );
}

/** What waits to be sent, that it is being sent, or that it has been. */
function Waiting() {
  const words = useWords();
  const submit = useSubmitTexts();
  const listWords = useListWords();
  const { store } = usePane();
  const { outbox, view } = usePaneState();
  const { waiting, sending, sent } = words.shell.outbox;
  const close = () => store.update((state) => ({ ...state, outbox: null }));
  if (!outbox) return null;
  switch (outbox.state) {
    case "waiting":
      if (view === "submit") return null;
      if (passesByItself(outbox.problem)) return <Notice intent="info" title={waiting(outbox.rows)} />;
      if (outbox.known) return <Notice intent="info" title={submit.waiting.known(outbox.rows)} />;
      return <Notice intent="info" title={submit.waiting.title(outbox.rows)} why={listWords.problem(outbox.problem)} next={submit.waiting.why} />;
    case "sending":
      return view === "submit" ? null : <Notice intent="info" title={sending(outbox.rows)} />;
    case "sent":
      return (
        <Notice
          intent="success"
          title={sent(outbox.rows)}
          actions={
            <Button size="small" onClick={close}>
              {words.shell.close}
            </Button>
          }
        />
      );
  }
}
