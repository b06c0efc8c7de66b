import { Button } from "@fluentui/react-components";
import { Notice } from "../common/Notice";
import type { UnsentRow } from "../../sharepoint/goalList";
import { useSubmitTexts } from "./texts";
import { useWaitingWords } from "./useWaitingWords";

interface WaitingNoticeProps {
  waiting: readonly UnsentRow[];
  /** Whether the list answers now: then what has kept the rows from it may be over. */
  answers: boolean;
  onResume: () => void;
}

/** Rows of earlier submissions that have not gone out, with why and the way to send them; those that need a choice first are not among them. */
export function WaitingNotice({ waiting, answers, onResume }: WaitingNoticeProps) {
  const waitingWords = useWaitingWords();
  const submit = useSubmitTexts();
  const rows = waiting.filter(({ state }) => state !== "conflict");
  if (rows.length === 0) return null;
  const problem = rows.find((row) => row.problem)?.problem ?? null;
  return (
    <Notice
      intent="warning"
      title={submit.waiting.title(rows.length)}
      {...waitingWords(problem, !answers)}
      actions={<Button onClick={onResume}>{submit.waiting.resume}</Button>}
    />
  );
}
