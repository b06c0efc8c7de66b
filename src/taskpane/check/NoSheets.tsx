import { Button } from "@fluentui/react-components";
import { Notice } from "../common/Notice";
import { proposalsOf } from "../mapping/proposals";
import { usePane, useWords } from "../state/Pane";
import type { CheckedWorkbook } from "../state/paneState";

/** The workbook holds no goal sheet that could be checked: why, and what to do with what it holds. */
export function NoSheets({ checked }: { checked: CheckedWorkbook }) {
  const { check, shell } = useWords();
  const { workbook } = usePane();
  const { title, why, next } = check.noSheets;
  const isBlank = checked.goals.others.every(({ reason }) => reason === "empty" || reason === "own");
  return (
    <Notice
      intent="warning"
      quiet
      title={title}
      why={isBlank ? why.nothing : why.others}
      next={proposalsOf(checked).length > 0 ? next.otherForms : next.open}
      actions={<Button onClick={() => void workbook.checkAll()}>{shell.retry}</Button>}
    />
  );
}
