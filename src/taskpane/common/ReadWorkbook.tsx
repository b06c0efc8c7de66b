import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, usePaneState, useWords } from "../state/Pane";
import type { CheckedWorkbook } from "../state/paneState";
import { Loading } from "./Loading";
import { Notice } from "./Notice";

/** The view's content once a workbook is read; until then what is being done or what went wrong. */
export function ReadWorkbook({ children }: { children: (checked: CheckedWorkbook) => ReactNode }) {
  const { shell, excel } = useWords();
  const { workbook } = usePane();
  const { checked, reading } = usePaneState();
  const failed = reading.state === "failed" && (
    <Notice
      intent="error"
      title={shell.readFailed}
      why={excel.why[reading.fault]}
      next={excel.next[reading.fault]}
      actions={<Button onClick={() => void workbook.checkAll()}>{shell.retry}</Button>}
    />
  );
  if (!checked) return failed || <Loading label={shell.loading} />;
  return (
    <>
      {failed}
      {children(checked)}
    </>
  );
}
