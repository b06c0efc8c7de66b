import { useEffect, useState } from "react";
import type { Pause } from "../../sharepoint/goalList";
import type { ListProblem } from "../../sharepoint/problem";
import { Notice } from "../common/Notice";
import { useSubmitTexts, type SubmitTexts } from "../submit/texts";

const SECOND = 1_000;

/** Why the list is waited for, and how long until the next try, second by second; while sending also that the rest is kept. */
export function PauseNotice({ pause, sending = false }: { pause: Pause; sending?: boolean }) {
  const submit = useSubmitTexts();
  return (
    <>
      <Notice intent="warning" title={causeOf(pause.problem, submit.pause)} {...(sending && { why: submit.pause.kept })} next={submit.pause.meanwhile} />
      <Countdown pause={pause} />
    </>
  );
}

/** Outside of the notice, which is read out as a whole whenever it changes. */
function Countdown({ pause }: { pause: Pause }) {
  const submit = useSubmitTexts();
  const [counted, setCounted] = useState({ pause, passed: 0 });
  // Every pause counts from its own beginning.
  if (counted.pause !== pause) setCounted({ pause, passed: 0 });
  useEffect(() => {
    const timer = setInterval(() => setCounted((now) => ({ ...now, passed: now.passed + 1 })), SECOND);
    return () => clearInterval(timer);
  }, [pause]);
  return <p>{submit.pause.again(Math.max(0, Math.ceil(pause.seconds) - counted.passed))}</p>;
}

/** What has happened, in few words. Only passing trouble is waited for; see passesByItself. */
export function causeOf(problem: ListProblem, words: SubmitTexts["pause"]): string {
  if (problem.reason === "offline") return words.offline(problem.host);
  if (problem.reason === "throttled") return words.throttled;
  return problem.reason === "service-failed" ? words.failed(problem.status) : words.other;
}
