import { Button } from "@fluentui/react-components";
import { Notice } from "../common/Notice";
import { useListWords } from "./useListWords";
import type { ListFailure } from "../ports";
import { useWords } from "../state/Pane";
import { useSubmitTexts } from "../submit/texts";

/** Why the list cannot be used now, what to do, and that the rest of the pane goes on working. */
export function FailureNotice({ failure, onAgain }: { failure: ListFailure; onAgain: () => void }) {
  const words = useWords();
  const listWords = useListWords();
  const { shell } = words;
  const submit = useSubmitTexts();
  const again = <Button onClick={onAgain}>{shell.retry}</Button>;
  switch (failure.kind) {
    case "list":
      if (failure.problem.reason === "row-gone")
        return <Notice intent="error" title={submit.rowGone} why={listWords.problem(failure.problem)} actions={again} />;
      return <Notice intent="error" title={submit.refused} why={listWords.problem(failure.problem)} next={submit.stillWorks} actions={again} />;
    case "config":
      return (
        <Notice intent="error" title={submit.configFault.title} next={submit.configFault.next}>
          <ul>
            {failure.errors.map((error) => (
              <li key={JSON.stringify(error)}>{listWords.configError(error)}</li>
            ))}
          </ul>
        </Notice>
      );
    case "other":
      return (
        <Notice intent="error" title={submit.refused} why={failure.detail} next={submit.otherNext} actions={again}>
          <p>{submit.stillWorks}</p>
        </Notice>
      );
  }
}
