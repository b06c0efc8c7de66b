import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { fiscalYearOf as fiscalYearOn } from "../../japanese/calendar";
import { fiscalYearOf } from "../../progress/phase";
import type { GoalListSession, ListedDocument } from "../../sharepoint/goalList";
import { fiscalYearLabel } from "../common/fiscalYear";
import { isoDay } from "../../progress/isoDay";
import { Notice } from "../common/Notice";
import { ViewHeader } from "../common/ViewHeader";
import { AwaitingList } from "../list/AwaitingList";
import { FailureNotice } from "../list/FailureNotice";
import { failureOf } from "../list/failureOf";
import { useGoalList } from "../list/useGoalList";
import type { ListFailure } from "../ports";
import { usePane, usePaneState, useWords } from "../state/Pane";
import { byDepartment } from "./byDepartment";
import { TotalsTable } from "./TotalsTable";

/** What the list holds for the workbook's fiscal year (without a workbook: the present one), by department. */
export function SummaryView() {
  const { summary, submit } = useWords();
  const list = useGoalList();
  const { checked } = usePaneState();
  const { ports } = usePane();
  const year = (checked && fiscalYearOf(checked.goals)) ?? fiscalYearOn(isoDay(ports.now()));
  return (
    <>
      <ViewHeader title={summary.title} phase={false} />
      {list.state === "opening" && <AwaitingList label={submit.connecting} />}
      {list.state === "failed" && <FailureNotice failure={list.failure} onAgain={list.again} />}
      {list.state === "open" && <YearTotals key={year} session={list.session} year={year} />}
    </>
  );
}

function YearTotals({ session, year }: { session: GoalListSession; year: number }) {
  const { summary, shell } = useWords();
  const [listed, setListed] = useState<ListedDocument[] | ListFailure | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let stale = false;
    const read = async () => {
      const all: ListedDocument[] = [];
      for await (const page of session.read(year)) all.push(...page);
      if (!stale) setListed(all);
    };
    read().catch((error: unknown) => stale || setListed(failureOf(error)));
    return () => {
      stale = true;
    };
  }, [session, year, round]);
  const again = () => {
    setListed(null);
    setRound((count) => count + 1);
  };
  if (listed === null) return <AwaitingList label={summary.reading} />;
  if (!Array.isArray(listed)) return <FailureNotice failure={listed} onAgain={again} />;
  const departments = byDepartment(listed);
  const reload = <Button onClick={again}>{summary.reload}</Button>;
  if (departments.length === 0) return <Notice intent="info" title={summary.empty.title} why={summary.empty.why} next={summary.empty.next} actions={reload} />;
  return (
    <>
      <TotalsTable caption={summary.caption(fiscalYearLabel(year, shell))} departments={departments} />
      {reload}
    </>
  );
}
