import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isUnset } from "../../sharepoint/config";
import { Notice } from "../common/Notice";
import { useListWords } from "./useListWords";
import type { ListFailure } from "../ports";
import { useWords } from "../state/Pane";
import { useSubmitTexts } from "../submit/texts";

const useStyles = makeStyles({ errors: { paddingLeft: tokens.spacingHorizontalL } });

/** Why the list cannot be used now, what to do, and that the rest of the pane goes on working. */
export function FailureNotice({ failure, onAgain }: { failure: ListFailure; onAgain: () => void }) {
  const styles = useStyles();
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
        <Notice {...(isUnset(failure.errors) ? { intent: "info", ...submit.configUnset } : { intent: "error", ...submit.configFault })}>
          <ul className={styles.errors}>
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
