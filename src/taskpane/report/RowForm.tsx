import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { ReportState } from "../../progress/due";
import type { CellChange } from "../../progress/rowReport";
import { CELL_LIMIT } from "../../sheet/snapshot";
import { Notice } from "../common/Notice";
import { useBroughtIntoView } from "../common/useBroughtIntoView";
import type { RowWriteOutcome } from "../state/rowWriting";
import { useWords } from "../state/Pane";
import { AnswerFindings } from "./AnswerFindings";
import { CellPreview } from "./CellPreview";
import { ExtraFields } from "./ExtraFields";
import { OutcomeNotice } from "../common/OutcomeNotice";
import { RowFacts } from "./RowFacts";
import { RowFormHead, type RowPosition } from "./RowFormHead";
import { SubItemFields } from "./SubItemFields";
import { useRowForm } from "./useRowForm";
import { LastWrite } from "../common/LastWrite";
import { RowReviewNote } from "../review/RowReviewNote";

const useStyles = makeStyles({
  actions: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: `${tokens.spacingVerticalM} calc(-1 * ${tokens.spacingHorizontalM}) 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  keys: { width: "100%", margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface RowFormProps extends RowPosition {
  reported: ReportState;
  onDone: () => void;
  onSkip: () => void;
}

/** One row's report: what it is about, a field for each sub-item, and what will stand in the cell. */
export function RowForm({ reported, onDone, onSkip, ...among }: RowFormProps) {
  const { report } = useWords();
  const { sheet, row, place } = reported;
  const heading = useId();
  const { form, work, tooLong, busy, mayGive, outcome, give, keepTheirs, advance } = useRowForm(reported, onDone);
  return (
    <form ref={form} aria-labelledby={heading} onKeyDown={advance} onSubmit={(event) => event.preventDefault()}>
      <RowFormHead {...among} reported={reported} heading={heading} />
      <RowReviewNote sheet={sheet} row={row} />
      <RowFacts reported={reported} />
      {work.answer.subs.map((sub) => (
        <SubItemFields key={String(sub.sub)} reported={reported} sub={sub} read={work.statusOf(sub.sub)} onChange={work.setSub} />
      ))}
      <ExtraFields reported={reported} extras={work.answer.extras} onChange={work.setExtra} />
      <AnswerFindings findings={work.findings} outcome={outcome} />
      {work.unclear === null ? (
        <CellPreview sheet={sheet} main={place.main} changes={work.changes} />
      ) : (
        <Notice intent="warning" title={report.unclear.title(`${sheet.name} ${work.unclear}`)} why={report.unclear.why} next={report.unclear.next}>
          {report.textStays}
        </Notice>
      )}
      {tooLong && <Notice intent="error" title={report.tooLong(tooLong.after.length, CELL_LIMIT)} />}
      {outcome && <WriteOutcome sheet={sheet.name} outcome={outcome} changes={work.changes} onTheirs={keepTheirs} onMine={() => void give()} />}
      <FormActions give={busy ? report.writing : place.main ? report.write : report.keep} mayGive={mayGive} onGive={() => void give()} onSkip={onSkip} />
    </form>
  );
}

interface FormActionsProps {
  /** What the button does now. */
  give: string;
  mayGive: boolean;
  onGive: () => void;
  onSkip: () => void;
}

/** Below the form, always in view. */
function FormActions({ give, mayGive, onGive, onSkip }: FormActionsProps) {
  const styles = useStyles();
  const { report } = useWords();
  return (
    <div className={styles.actions}>
      <Button appearance="primary" disabledFocusable={!mayGive} onClick={onGive}>
        {give}
      </Button>
      <Button onClick={onSkip}>{report.skip}</Button>
      <p className={styles.keys}>{report.keys}</p>
      <LastWrite />
    </div>
  );
}

interface WriteOutcomeProps {
  sheet: string;
  outcome: RowWriteOutcome;
  /** What would be written now. */
  changes: readonly CellChange[];
  onTheirs: () => void;
  onMine: () => void;
}

/** How writing ended, with the choice where a cell had changed meanwhile. */
function WriteOutcome({ sheet, outcome, changes, onTheirs, onMine }: WriteOutcomeProps) {
  const { report } = useWords();
  const told = useRef<HTMLDivElement>(null);
  // It stands at the end of the form; the button that led to it is in view from everywhere.
  useBroughtIntoView(told, outcome);
  return (
    <div ref={told}>
      <OutcomeNotice
        sheet={sheet}
        outcome={outcome.outcome === "changed" ? asItWouldBeNow(outcome, changes) : outcome}
        actions={
          <>
            <Button onClick={onTheirs}>{report.changed.theirs}</Button>
            <Button appearance="primary" onClick={onMine}>
              {report.changed.mine}
            </Button>
          </>
        }
      />
    </div>
  );
}

/** The two texts to choose from after the sheet was read again: what the person has not touched follows the cell. */
function asItWouldBeNow(outcome: Extract<RowWriteOutcome, { outcome: "changed" }>, changes: readonly CellChange[]): RowWriteOutcome {
  const change = changes.find(({ address }) => address === outcome.address);
  return change ? { ...outcome, present: change.before, wanted: change.after } : outcome;
}
