import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useCallback } from "react";
import type { DialogRequest } from "../host/dialog";
import { AddInFrame } from "./AddInFrame";
import type { AddInSession } from "./addInSession";
import { useWords } from "./words";

interface DialogOverlayProps {
  session: AddInSession;
  request: DialogRequest;
  title: string;
}

/** A dialog of the add-in over the workbench, with the host's own close button. */
export function DialogOverlay({ session, request, title }: DialogOverlayProps) {
  const words = useWords();
  const attach = useCallback((frame: Window | null) => session.host.attachDialog(frame), [session]);
  return (
    <div className="dialog-backdrop">
      <section
        role="dialog"
        aria-modal="true"
        aria-label={words.dialog}
        className="dialog"
        style={{ width: `${request.width}%`, height: `${request.height}%` }}
      >
        <div className="task-pane-title">
          <h2>{title}</h2>
          <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={words.closeDialog} onClick={() => session.host.dialogClosedByUser()} />
        </div>
        <AddInFrame title={words.dialog} name={session.host.frameName("dialog")} url={localAddress(request.url)} onAttach={attach} />
      </section>
    </div>
  );
}

/** office.js lets only https addresses through; pages of this machine are served by the workbench over http. */
function localAddress(address: string): string {
  const url = new URL(address);
  return url.hostname === window.location.hostname ? window.location.origin + url.pathname + url.search + url.hash : address;
}
