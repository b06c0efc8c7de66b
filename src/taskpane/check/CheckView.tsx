import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular, FolderOpen20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import type { Severity } from "../../checks/finding";
import { sheetKey, standsOn } from "../../goal/sheetPlace";
import { LastWrite } from "../common/LastWrite";
import { Notice } from "../common/Notice";
import { ReadWorkbook } from "../common/ReadWorkbook";
import { ViewHeader } from "../common/ViewHeader";
import { usePane, usePaneState, useWords } from "../state/Pane";
import type { KnownForms } from "../state/knownForms";
import type { CheckedWorkbook } from "../state/paneState";
import { FirstRun } from "./FirstRun";
import { OtherSheets } from "./OtherSheets";

const NoSheets = lazy(() => import("./NoSheets").then(({ NoSheets }) => ({ default: NoSheets })));
const SheetCard = lazy(() => import("./SheetCard").then(({ SheetCard }) => ({ default: SheetCard })));
const CheckedReviews = lazy(() => import("../review/CheckedReviews").then(({ CheckedReviews }) => ({ default: CheckedReviews })));
const Readiness = lazy(() => import("./Readiness").then(({ Readiness }) => ({ default: Readiness })));
const SeverityFilter = lazy(() => import("./SeverityFilter").then(({ SeverityFilter }) => ({ default: SeverityFilter })));
const ResultTools = lazy(() => import("./ResultTools").then(({ ResultTools }) => ({ default: ResultTools })));
const OtherForms = lazy(() => import("../mapping/OtherForms").then(({ OtherForms }) => ({ default: OtherForms })));

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  // As wide as what stands beside the button leaves.
  summary: { margin: 0, flex: "1 1 0", minWidth: "min-content" },
  sheets: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  many: { margin: `${tokens.spacingVerticalS} 0` },
  recheck: { flexShrink: 0 },
  // Below a long list, wherever in it the person is.
  written: { position: "sticky", bottom: 0, backgroundColor: tokens.colorNeutralBackground1, ":empty": { display: "none" } },
});

/** What the checks found, sheet by sheet. */
export function CheckView() {
  const { check } = useWords();
  const { forms, checked } = usePaneState();
  return (
    <>
      <ViewHeader title={check.title} />
      <ReadWorkbook>
        {(checked) => (
          <>
            <Findings checked={checked} />
            <Suspense fallback={null}>{concernsOtherForms(checked, forms) && <OtherForms checked={checked} />}</Suspense>
          </>
        )}
      </ReadWorkbook>
      {/* Below what is said of the workbook: that is what the ribbon's button was pressed for. */}
      {(!checked || checked.goals.sheets.length === 0) && <FirstRun />}
      <ManyWorkbooks />
    </>
  );
}

/** The way to checking many workbooks, whatever the open one holds. */
function ManyWorkbooks() {
  const styles = useStyles();
  const { check } = useWords();
  const { store } = usePane();
  return (
    <Button className={styles.many} appearance="subtle" icon={<FolderOpen20Regular />} onClick={() => store.update((state) => ({ ...state, view: "folder" }))}>
      {check.manyWorkbooks}
    </Button>
  );
}

/** Whether a worksheet may be in another form, or a form was taught or shipped wrong. */
function concernsOtherForms({ goals }: CheckedWorkbook, { kept, problems }: KnownForms): boolean {
  return goals.others.some(({ reason }) => reason === "unknown") || kept.length > 0 || problems.length > 0;
}

function Findings({ checked }: { checked: CheckedWorkbook }) {
  const { goals, findings } = checked;
  const styles = useStyles();
  const { check, shell } = useWords();
  const { activeSheet, reviews } = usePaneState();
  const [shown, setShown] = useState<Severity | null>(null);
  if (goals.sheets.length === 0) {
    return (
      <Suspense fallback={null}>
        <NoSheets checked={checked} />
        <Troubles again={shell.retry} />
        <OtherSheets sheets={goals.others} />
      </Suspense>
    );
  }
  return (
    <>
      <Suspense fallback={null}>
        <Readiness checked={checked} />
      </Suspense>
      <div className={styles.top}>
        <p className={styles.summary}>{check.summary(goals.sheets.length, findings.length)}</p>
        <Recheck />
      </div>
      <Suspense fallback={null}>{reviews.state !== "none" && <CheckedReviews />}</Suspense>
      <FirstRun />
      <Suspense fallback={null}>
        <ResultTools checked={checked} />
        <SeverityFilter findings={findings} shown={shown} onChange={setShown} />
      </Suspense>
      <Troubles again={check.recheck} />
      <Suspense fallback={null}>
        <ul className={styles.sheets}>
          {goals.sheets.map((sheet) => (
            <SheetCard
              key={sheetKey(sheet)}
              sheet={sheet}
              findings={findings.filter((finding) => standsOn(sheet, finding))}
              shown={shown}
              active={sheet.name === activeSheet}
            />
          ))}
        </ul>
      </Suspense>
      <OtherSheets sheets={goals.others} />
      <div className={styles.written}>
        <LastWrite />
      </div>
    </>
  );
}

/** Checks the whole workbook again, and brings its findings sheet up to date. */
function Recheck() {
  const styles = useStyles();
  const { check } = useWords();
  const { workbook, results } = usePane();
  const { reading } = usePaneState();
  const busy = reading.state === "reading";
  return (
    <Button
      className={styles.recheck}
      size="small"
      icon={<ArrowClockwise20Regular />}
      disabledFocusable={busy}
      onClick={() => void workbook.checkAll().then(() => results.refresh())}
    >
      {busy ? check.checking : check.recheck}
    </Button>
  );
}

/** What is wrong around the findings: the settings, or a cell that Excel did not select. `again` is the button that reads everything anew. */
function Troubles({ again }: { again: string }) {
  const { check, shell, excel, settingsProblem } = useWords();
  const { selectFailed, settingsProblems, unfetched } = usePaneState();
  return (
    <>
      {unfetched && <Notice intent="warning" title={check.unfetched.title} next={check.unfetched.next(again)} />}
      {settingsProblems.length > 0 && (
        <Notice intent="warning" title={check.wrongSettings.title} why={settingsProblems.map(settingsProblem).join(" ")} next={check.wrongSettings.next} />
      )}
      {selectFailed && (
        <Notice intent="error" title={shell.selectFailed(selectFailed.cell)} why={excel.why[selectFailed.fault]} next={excel.next[selectFailed.fault]} />
      )}
    </>
  );
}
