import { useEffect, useState } from "react";
import { Loading } from "../common/Loading";
import type { GoalListSession, Pause } from "../../sharepoint/goalList";
import { Notice } from "../common/Notice";
import { PauseNotice } from "./PauseNotice";
import { useSubmitTexts } from "../submit/texts";

/** How long the list may take before the pane says that it does not answer, in milliseconds. */
export const SLOW_AFTER = 6_000;

interface AwaitingListProps {
  label: string;
  /** The list, once it is open: tells why it is being waited for. */
  session?: GoalListSession | null;
}

/** Shown while the list is awaited: what for, why it takes long, and after some seconds that it does not answer. */
export function AwaitingList({ label, session = null }: AwaitingListProps) {
  const submit = useSubmitTexts();
  const [slow, setSlow] = useState(false);
  const [pause, setPause] = useState<Pause | null>(null);
  useEffect(() => session?.onPause(setPause), [session]);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <Loading label={label} />
      {pause && <PauseNotice pause={pause} />}
      {slow && !pause && <Notice intent="warning" title={submit.slow.title} why={submit.slow.why} next={submit.slow.next} />}
    </>
  );
}
