import { useEffect, useState } from "react";
import { Loading } from "../common/Loading";
import type { GoalListSession } from "../../sharepoint/goalList";
import { Notice } from "../common/Notice";
import { PauseTold } from "./PauseTold";
import { useSubmitTexts } from "../submit/texts";

/** How long the list may take before the pane says that it does not answer, in milliseconds. */
const SLOW_AFTER = 6_000;

interface AwaitingListProps {
  label: string;
  /** The list, once it is open: tells why it is being waited for. */
  session?: GoalListSession | null;
}

/** Shown while the list is awaited: what for, and why it takes long. */
export function AwaitingList({ label, session = null }: AwaitingListProps) {
  return (
    <>
      <Loading label={label} />
      <ListDelay session={session} />
    </>
  );
}

/** Why the list that is awaited takes long, and after some seconds that it does not answer. */
export function ListDelay({ session }: { session: GoalListSession | null }) {
  const submit = useSubmitTexts();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return <PauseTold session={session}>{slow && <Notice intent="warning" title={submit.slow.title} why={submit.slow.why} next={submit.slow.next} />}</PauseTold>;
}
