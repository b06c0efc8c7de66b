import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Report } from "../../goal/goalSheet";
import { reportStates } from "../../progress/due";
import { reportOf } from "../../progress/phase";
import { Notice } from "../common/Notice";
import { ReadWorkbook } from "../common/ReadWorkbook";
import { ViewHeader } from "../common/ViewHeader";
import { usePane, usePaneState, useWords } from "../state/Pane";
import { phaseOf, type CheckedWorkbook } from "../state/paneState";
import { nextDue, rowBefore, rowKey, type RowKey } from "./flow";
import { ReportOverview } from "./ReportOverview";
import { RowForm } from "./RowForm";
import { KeepingNotice } from "./KeepingNotice";
import { LastWrite } from "../common/LastWrite";

/** The reports of the present phase: what is due, and one row at a time to fill in. */
export function ReportView() {
  const { report, shell } = useWords();
  const { workbook } = usePane();
  const state = usePaneState();
  const asked = reportOf(phaseOf(state));
  return (
    <>
      <ViewHeader title={asked ? report.names[asked] : report.title} />
      <ReadWorkbook>
        {(checked) =>
          asked ? (
            <Reports key={asked} checked={checked} asked={asked} />
          ) : (
            <Notice
              intent="info"
              title={report.planning.title}
              why={report.planning.why}
              next={report.planning.next}
              actions={<Button onClick={() => workbook.choosePhase("mid-year")}>{shell.phases["mid-year"]}</Button>}
            />
          )
        }
      </ReadWorkbook>
    </>
  );
}

function Reports({ checked, asked }: { checked: CheckedWorkbook; asked: Report }) {
  const { report } = useWords();
  const { store } = usePane();
  const { kept } = usePaneState();
  const [current, setCurrent] = useState<RowKey | null>(null);
  const [later, setLater] = useState<ReadonlySet<RowKey>>(new Set());
  const states = reportStates(checked.goals, asked, kept.given, checked.families);
  const at = states.findIndex((state) => rowKey(state) === current);
  const shown = states[at];

  if (states.length === 0) return <Notice intent="info" title={report.nothing.title} why={report.nothing.why} next={report.nothing.next} />;
  if (!shown) {
    return (
      <>
        <KeepingNotice />
        <LastWrite />
        <ReportOverview asked={asked} states={states} later={later} onOpen={setCurrent} onBegin={() => setCurrent(nextDue(states, null, later))} />
      </>
    );
  }

  /** After a writing the workbook has been read again: what is due now is in the store, not in this drawing. */
  const goOn = (putOff: ReadonlySet<RowKey>) => {
    const { checked: now, kept: keptNow } = store.get();
    const next = now && nextDue(reportStates(now.goals, asked, keptNow.given, now.families), current, putOff);
    setLater(putOff);
    setCurrent(next === current ? null : next);
  };
  return (
    <>
      <KeepingNotice />
      <RowForm
        key={current}
        reported={shown}
        position={report.position(at + 1, states.length)}
        progress={states.filter(({ state }) => state === "done").length / states.length}
        onDone={() => goOn(new Set([...later].filter((key) => key !== current)))}
        onSkip={() => goOn(new Set([...later, rowKey(shown)]))}
        onBack={rowBefore(states, rowKey(shown)) === null ? null : () => setCurrent(rowBefore(states, rowKey(shown)))}
        onOverview={() => setCurrent(null)}
      />
    </>
  );
}
