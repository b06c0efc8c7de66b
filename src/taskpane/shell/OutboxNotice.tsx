import { Button } from "@fluentui/react-components";
import { Notice } from "../common/Notice";
import { passesByItself } from "../../sharepoint/problem";
import { useListWords } from "../list/useListWords";
import { usePane, usePaneState, useWords } from "../state/Pane";
import { useSubmitTexts } from "../submit/texts";

/** What waits to be sent, that it is being sent, or that it has been; the submission's own view tells more. */
export function OutboxNotice() {
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
