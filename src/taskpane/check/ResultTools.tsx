import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete16Regular, Highlight16Regular, Eraser20Regular, TableAdd16Regular } from "@fluentui/react-icons";
import { results as resultWords } from "../../messages/pane/results";
import { Notice } from "../common/Notice";
import { useLateWords, usePane, usePaneState, useWords } from "../state/Pane";
import type { CheckedWorkbook, ResultsState } from "../state/paneState";
import { findingsSheet } from "../state/resultActions";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
});

/** Puts the findings into the workbook: as a worksheet of their own, as marks on the cells; both can be taken away. */
export function ResultTools({ checked }: { checked: CheckedWorkbook }) {
  const styles = useStyles();
  const words = useLateWords(resultWords);
  const { results } = usePane();
  const { results: state } = usePaneState();
  const working = state?.step === "working";
  const isThere = findingsSheet(checked.snapshot) !== null || state?.step === "written";
  const { findings } = checked;
  return (
    <>
      <div className={styles.tools} role="group" aria-label={words.tools}>
        {(findings.length > 0 || isThere) && (
          <Button size="small" icon={<TableAdd16Regular />} disabledFocusable={working} onClick={() => void results.write()}>
            {isThere ? words.renew : words.make}
          </Button>
        )}
        {isThere && (
          <Button size="small" icon={<Delete16Regular />} disabledFocusable={working} onClick={() => void results.remove()}>
            {words.remove}
          </Button>
        )}
        {findings.length > 0 && (
          <Button size="small" icon={<Highlight16Regular />} disabledFocusable={working} onClick={() => void results.mark()}>
            {words.mark}
          </Button>
        )}
        <Button size="small" icon={<Eraser20Regular />} disabledFocusable={working} onClick={() => void results.unmark()}>
          {words.unmark}
        </Button>
      </div>
      {state && <ResultNotice state={state} />}
    </>
  );
}

function ResultNotice({ state }: { state: ResultsState }) {
  const words = useLateWords(resultWords);
  const { excel } = useWords();
  switch (state.step) {
    case "working":
      return <Notice intent="info" title={words.working} />;
    case "written":
      return <Notice intent="success" title={words.written(state.sheet, state.rows)} why={wasTaken(state) ? words.otherName(state.asked) : undefined} />;
    case "removed":
      return <Notice intent="success" title={words.removed(state.sheet)} />;
    case "marked":
    case "unmarked":
      return (
        <>
          {(state.cells > 0 || state.protectedSheets.length === 0) && (
            <Notice
              intent="success"
              title={state.step === "marked" ? words.marked(state.cells) : words.unmarked}
              why={state.step === "marked" ? words.markedNote : undefined}
            />
          )}
          {state.protectedSheets.length > 0 && <Notice intent="warning" title={words.leftOut.title(state.protectedSheets)} next={words.leftOut.next} />}
        </>
      );
    case "structure-protected":
      return <Notice intent="error" {...words.structure} />;
    case "protected":
      return <Notice intent="error" {...words.protected} title={words.protected.title(state.sheet)} />;
    case "failed":
      return <Notice intent="error" title={words.failed} why={excel.why[state.fault]} next={excel.next[state.fault]} />;
  }
}

/** Excel's worksheet got the asked name with a number behind it. */
function wasTaken({ sheet, asked }: { sheet: string; asked: string }): boolean {
  return sheet.startsWith(`${asked} (`);
}
