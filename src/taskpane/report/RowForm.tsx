import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { findAnswer } from "../../progress/answer";
import type { ReportState } from "../../progress/due";
import { givenAnswer, type CellChange } from "../../progress/rowReport";
import { Notice } from "../common/Notice";
import { Progress } from "../common/Progress";
import { rowLabel } from "../common/rowLabel";
import type { RowOutcome } from "../state/rowWriting";
import { usePane, useWords } from "../state/Pane";
import { CELL_LIMIT } from "../../progress/compose";
import { AnswerFindings } from "./AnswerFindings";
import { CellPreview } from "./CellPreview";
import { ExtraFields } from "./ExtraFields";
import { OutcomeNotice } from "../common/OutcomeNotice";
import { RowFacts } from "./RowFacts";
import { SubItemFields } from "./SubItemFields";
import { useRowAnswer } from "./useRowAnswer";
import { LastWrite } from "../common/LastWrite";
import { RowReviewNote } from "../review/RowReviewNote";
import { followingField } from "./followingField";

const useStyles = makeStyles({
  position: { display: "flex", justifyContent: "space-between", alignItems: "baseline", margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  ways: { display: "inline-flex", gap: tokens.spacingHorizontalXS },
  title: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
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

interface RowFormProps {
  reported: ReportState;
  /** `3／7件目` */
  position: string;
  /** Share of the rows that are reported, 0 to 1. */
  progress: number;
  onDone: () => void;
  onSkip: () => void;
  /** null at the first row. */
  onBack: (() => void) | null;
  onOverview: () => void;
}

/** One row's report: what it is about, a field for each sub-item, and what will stand in the cell. */
export function RowForm({ reported, position, progress, onDone, onSkip, onBack, onOverview }: RowFormProps) {
  const styles = useStyles();
  const words = useWords();
  const { report } = words;
  const { answers, store, workbook } = usePane();
  const { sheet, row, place, report: asked } = reported;
  const form = useRef<HTMLFormElement>(null);
  const heading = useId();
  const work = useRowAnswer(reported);
  const [outcome, setOutcome] = useState<RowOutcome | null>(null);
  const [busy, setBusy] = useState(false);
  const tooLong = work.changes.find(({ after }) => after.length > CELL_LIMIT);
  const refused = tooLong !== undefined || work.unclear !== null;
  const nothing = place.main !== null && work.changes.length === 0 && !work.touched;

  useLayoutEffect(() => {
    if (form.current) followingField(form.current, null)?.focus();
  }, []);

  const give = async () => {
    if (busy || refused) return;
    if (nothing) return onDone();
    setBusy(true);
    const result = await answers.give(reported, work.answer, work.changes, givenAnswer(work.answer, work.readings));
    setBusy(false);
    setOutcome(result);
    if (result.outcome !== "written") return workbook.recheck(sheet.name);
    // What was typed while the cells were being written is a draft of its own: the person is still at it.
    if (!findAnswer(store.get().kept.drafts, sheet, row, asked)) onDone();
  };
  const keepTheirs = () => {
    setOutcome(null);
    work.reset();
  };
  const advance = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = form.current && followingField(form.current, event.target as HTMLElement);
    if (next) next.focus();
    else void give();
  };

  return (
    <form ref={form} aria-labelledby={heading} onKeyDown={advance} onSubmit={(event) => event.preventDefault()}>
      <p className={styles.position}>
        <span>{position}</span>
        <span className={styles.ways}>
          {onBack && (
            <Button size="small" appearance="subtle" onClick={onBack}>
              {report.back}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={onOverview}>
            {report.overview}
          </Button>
        </span>
      </p>
      <Progress value={progress} label={position} />
      <h2 id={heading} className={styles.title}>
        {sheet.name} {rowLabel(row, words)}
      </h2>
      <RowReviewNote sheet={sheet} row={row} />
      <RowFacts reported={reported} />
      {work.answer.subs.map((sub) => (
        <SubItemFields key={String(sub.sub)} reported={reported} sub={sub} read={work.statusOf(sub.sub)} onChange={work.setSub} />
      ))}
      <ExtraFields reported={reported} extras={work.answer.extras} onChange={work.setExtra} />
      <AnswerFindings findings={work.findings} />
      {work.unclear === null ? (
        <CellPreview sheet={sheet} main={place.main} changes={work.changes} />
      ) : (
        <Notice intent="warning" title={report.unclear.title(`${sheet.name} ${work.unclear}`)} why={report.unclear.why} next={report.unclear.next}>{report.textStays}</Notice>
      )}
      {tooLong && <Notice intent="error" title={report.tooLong(tooLong.after.length, CELL_LIMIT)} />}
      {outcome && (
        <OutcomeNotice
          sheet={sheet.name}
          outcome={outcome.outcome === "changed" ? asItWouldBeNow(outcome, work.changes) : outcome}
          actions={
            <>
              <Button onClick={keepTheirs}>{report.changed.theirs}</Button>
              <Button appearance="primary" onClick={() => void give()}>
                {report.changed.mine}
              </Button>
            </>
          }
        />
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy || refused} onClick={() => void give()}>
          {busy ? report.writing : place.main ? report.write : report.keep}
        </Button>
        <Button onClick={onSkip}>{report.skip}</Button>
        <p className={styles.keys}>{report.keys}</p>
        <LastWrite />
      </div>
    </form>
  );
}

/** The two texts to choose from after the sheet was read again: what the person has not touched follows the cell. */
function asItWouldBeNow(outcome: Extract<RowOutcome, { outcome: "changed" }>, changes: readonly CellChange[]): RowOutcome {
  const change = changes.find(({ address }) => address === outcome.address);
  return change ? { ...outcome, present: change.before, wanted: change.after } : outcome;
}
