import { Button } from "@fluentui/react-components";
import { Notice } from "../common/Notice";
import type { UnsentRow } from "../../sharepoint/goalList";
import { useListWords } from "../list/useListWords";
import { useSubmitTexts } from "./texts";

/** Rows of earlier submissions that have not gone out, with why and the way to send them; those that need a choice first are not among them. */
export function WaitingNotice({ waiting, onResume }: { waiting: readonly UnsentRow[]; onResume: () => void }) {
  const listWords = useListWords();
  const submit = useSubmitTexts();
  const rows = waiting.filter(({ state }) => state !== "conflict");
  if (rows.length === 0) return null;
  const problem = rows.find((row) => row.problem)?.problem;
  return (
    <Notice
      intent="warning"
      title={submit.waiting.title(rows.length)}
      why={problem ? listWords.problem(problem) : submit.waiting.why}
      {...(problem && { next: submit.waiting.why })}
      actions={<Button onClick={onResume}>{submit.waiting.resume}</Button>}
    />
  );
}
