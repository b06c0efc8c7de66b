import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Report } from "../../japanese/reports/status";
import { reportStates } from "../../progress/due";
import { reportOf } from "../../progress/phase";
import { NoRows } from "../common/NoRows";
import { Notice } from "../common/Notice";
import { ReadWorkbook } from "../common/ReadWorkbook";
import { ViewHeader } from "../common/ViewHeader";
import { usePane, usePaneState, useWords } from "../state/Pane";
import { phaseOf, type CheckedWorkbook } from "../state/paneState";
import { nextDue, placeOf, rowBefore, rowInWork, rowKey, type RowInWork, type RowKey } from "./flow";
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
          checked.goals.sheets.length === 0 ? (
            <NoRows checked={checked} {...report.nothing} />
          ) : asked ? (
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
  const [current, setCurrent] = useState<RowInWork | null>(null);
  const [opened, setOpened] = useState(false);
  const [later, setLater] = useState<ReadonlySet<RowKey>>(new Set());
  const states = reportStates(checked.goals, asked, kept.given, checked.families);
  const at = current ? placeOf(states, current) : -1;
  const shown = states[at];
  const goTo = (key: RowKey | null, among = states) => {
    const state = among.find((one) => rowKey(one) === key);
    setCurrent(state ? rowInWork(state) : null);
    setOpened(true);
  };

  if (states.length === 0) return <NoRows checked={checked} {...report.nothing} />;
  if (!shown) {
    return (
      <>
        <KeepingNotice />
        <LastWrite />
        <ReportOverview asked={asked} states={states} returned={opened} later={later} onOpen={goTo} onBegin={() => goTo(nextDue(states, null, later))} />
      </>
    );
  }

  /** After a writing the workbook has been read again: what is due now is in the store, not in this drawing. */
  const goOn = (putOff: ReadonlySet<RowKey>) => {
    const { checked: now, kept: keptNow } = store.get();
    const among = now ? reportStates(now.goals, asked, keptNow.given, now.families) : [];
    const next = nextDue(among, rowKey(shown), putOff);
    setLater(putOff);
    goTo(next === rowKey(shown) ? null : next, among);
  };
  return (
    <>
      <KeepingNotice />
      <RowForm
        key={`${current!.key}\n${current!.initiative}`}
        reported={shown}
        position={report.position(at + 1, states.length)}
        done={states.filter(({ state }) => state === "done").length}
        all={states.length}
        onDone={() => goOn(new Set([...later].filter((key) => key !== rowKey(shown))))}
        onSkip={() => goOn(new Set([...later, rowKey(shown)]))}
        onBack={rowBefore(states, rowKey(shown)) === null ? null : () => goTo(rowBefore(states, rowKey(shown)))}
        onOverview={() => setCurrent(null)}
      />
    </>
  );
}
