import { Button } from "@fluentui/react-components";
import { Notice } from "../common/Notice";
import { usePane, usePaneState, useWords } from "../state/Pane";

/** Says which button of the ribbon failed, and why: the ribbon itself has no place for it. */
export function CommandFailure() {
  const { shell, excel } = useWords();
  const { store } = usePane();
  const { commandFailed } = usePaneState();
  if (!commandFailed) return null;
  const { view, fault } = commandFailed;
  const close = () => store.update((state) => ({ ...state, commandFailed: null }));
  return (
    <Notice
      intent="error"
      title={shell.commandFailed(shell.ribbon[view])}
      why={excel.why[fault]}
      next={excel.next[fault]}
      actions={<Button onClick={close}>{shell.close}</Button>}
    />
  );
}
