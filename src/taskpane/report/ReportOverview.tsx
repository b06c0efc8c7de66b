import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { GoalSheet } from "../../goal/goalSheet";
import type { Report } from "../../japanese/reports/status";
import { sheetKey } from "../../goal/sheetPlace";
import { findAnswer } from "../../progress/answer";
import type { ReportState } from "../../progress/due";
import { firstLine } from "../../sheet/firstLine";
import { focusStart } from "../common/focusStart";
import { listButton } from "../common/listButton";
import { nameAndMarks } from "../common/nameAndMarks";
import { Notice } from "../common/Notice";
import { Progress } from "../common/Progress";
import { rowLabel } from "../common/rowLabel";
import { usePane, usePaneState, useWords } from "../state/Pane";
import { ReturnedFirst } from "../review/ReturnedFirst";
import { StandingMark } from "../review/StandingMark";
import { useReviewedRows } from "../review/useReviewedRows";
import { rowKey, type RowKey } from "./flow";
import { RowStateMark } from "./RowStateMark";

const useStyles = makeStyles({
  due: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  progress: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  sheet: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    ...listButton,
    ...nameAndMarks,
    gap: `0 ${tokens.spacingHorizontalS}`,
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: "transparent",
  },
  marks: { display: "inline-flex", flexWrap: "wrap", justifyContent: "flex-end", gap: `0 ${tokens.spacingHorizontalS}` },
});

interface ReportOverviewProps {
  asked: Report;
  states: readonly ReportState[];
  /** The person comes from a row's form: the view is read from its top again. */
  returned: boolean;
  later: ReadonlySet<RowKey>;
  onOpen: (row: RowKey) => void;
  onBegin: () => void;
}

/** How many reports are left, and every row with its state. */
export function ReportOverview({ asked, states, returned, later, onOpen, onBegin }: ReportOverviewProps) {
  const styles = useStyles();
  const { report } = useWords();
  const { store } = usePane();
  const { kept } = usePaneState();
  const top = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (!returned) return;
    top.current?.closest("main")?.scrollTo?.(0, 0);
    focusStart(top.current, { preventScroll: true });
  }, [returned]);
  const done = states.filter(({ state }) => state === "done").length;
  const left = states.length - done;
  const sheets = [...new Set(states.map(({ sheet }) => sheet))];
  const putOff = states.filter((state) => later.has(rowKey(state)) && state.state !== "done").length;
  return (
    <>
      <p ref={top} className={styles.due}>
        {report.due(report.names[asked], left)}
      </p>
      <Progress value={done / states.length} label={report.progress(done, states.length)} />
      <p className={styles.progress}>{report.progress(done, states.length)}</p>
      {left > 0 && (
        <Button appearance="primary" onClick={onBegin}>
          {done === 0 && kept.drafts.length === 0 ? report.begin : report.resume}
        </Button>
      )}
      {putOff > 0 && <p className={styles.progress}>{report.skippedLeft(putOff)}</p>}
      {/* What was returned is to be mended before all is done. */}
      <ReturnedFirst onOpen={(row) => onOpen(rowKey(row))} />
      {left === 0 && (
        <Notice
          intent="success"
          title={report.finished.title}
          next={report.finished.next}
          actions={
            <Button appearance="primary" onClick={() => store.update((state) => ({ ...state, view: "submit" }))}>
              {report.finished.go}
            </Button>
          }
        />
      )}
      {sheets.map((sheet) => (
        <SheetRows key={sheetKey(sheet)} sheet={sheet} states={states.filter((state) => state.sheet === sheet)} onOpen={onOpen} />
      ))}
    </>
  );
}

function SheetRows({ sheet, states, onOpen }: { sheet: GoalSheet; states: readonly ReportState[]; onOpen: (row: RowKey) => void }) {
  const styles = useStyles();
  const words = useWords();
  const { kept } = usePaneState();
  const name = sheet.area && sheet.title ? `${sheet.name} ${sheet.title}` : sheet.name;
  const standings = new Map(useReviewedRows().map((one) => [rowKey(one), one.standing]));
  const standing = (state: ReportState) => standings.get(rowKey(state));
  return (
    <section aria-label={name}>
      <h2 className={styles.sheet}>{name}</h2>
      <ul className={styles.rows}>
        {states.map((state) => (
          <li key={rowKey(state)}>
            <button type="button" className={styles.row} onClick={() => onOpen(rowKey(state))}>
              <span>
                {rowLabel(state.row, words)} {firstLine(state.row.cells.initiative?.text)}
              </span>
              <span className={styles.marks}>
                {standing(state) && <StandingMark standing={standing(state)!} />}
                <RowStateMark state={findAnswer(kept.drafts, state.sheet, state.row, state.report) ? "draft" : state.state} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
