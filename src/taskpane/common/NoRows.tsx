import { Button } from "@fluentui/react-components";
import { proposalsOf } from "../mapping/proposals";
import { usePane, useWords } from "../state/Pane";
import type { CheckedWorkbook } from "../state/paneState";
import { Notice } from "./Notice";

/** A view has no initiatives to work on: where to look for them. */
export function NoRows({ checked, title, why }: { checked: CheckedWorkbook; title: string; why: string }) {
  const { shell } = useWords();
  const { store, workbook } = usePane();
  const { noRows, views, retry } = shell;
  if (proposalsOf(checked).length > 0) {
    const goToCheck = () => store.update((state) => ({ ...state, view: "check" }));
    return <Notice intent="info" title={title} why={why} next={noRows.otherForms} actions={<Button onClick={goToCheck}>{noRows.go(views.check)}</Button>} />;
  }
  return <Notice intent="info" title={title} why={why} next={noRows.open} actions={<Button onClick={() => void workbook.checkAll()}>{retry}</Button>} />;
}
