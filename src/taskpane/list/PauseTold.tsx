import { useEffect, useState, type ReactNode } from "react";
import type { GoalListSession, Pause } from "../../sharepoint/goalList";
import { PauseNotice } from "./PauseNotice";

/** Why the list is being waited for; as long as it asks for nothing, what else is to be said. */
export function PauseTold({ session, children }: { session: GoalListSession | null; children?: ReactNode }) {
  const [pause, setPause] = useState<Pause | null>(null);
  useEffect(() => session?.onPause(setPause), [session]);
  return pause ? <PauseNotice pause={pause} /> : children;
}
