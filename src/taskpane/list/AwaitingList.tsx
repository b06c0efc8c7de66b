import { useEffect, useState } from "react";
import { Loading } from "../common/Loading";
import { Notice } from "../common/Notice";
import { useWords } from "../state/Pane";

/** How long the list may take before the pane says that it does not answer, in milliseconds. */
export const SLOW_AFTER = 6_000;

/** Shown while the list is awaited: what for, and after some seconds that it does not answer. */
export function AwaitingList({ label }: { label: string }) {
  const { submit } = useWords();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <Loading label={label} />
      {slow && <Notice intent="warning" title={submit.slow.title} why={submit.slow.why} next={submit.slow.next} />}
    </>
  );
}
