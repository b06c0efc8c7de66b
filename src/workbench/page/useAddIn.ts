import { useEffect, useMemo, useRef, type Dispatch, type SetStateAction } from "react";
import type { WorkbenchWords } from "../../messages/workbench";
import type { FocusExit } from "../host/officeHost";
import type { ThemeName } from "../host/officeTheme";
import type { WorkbookModel } from "../model/workbookModel";
import type { RibbonControl } from "./addInManifest";
import { AddInSession } from "./addInSession";
import type { Notice } from "./Notices";

interface ShownNotices {
  notices: readonly Notice[];
  setNotices: Dispatch<SetStateAction<readonly Notice[]>>;
  words: WorkbenchWords;
}

/** What a person is told: calls of the add-in that the workbench does not know come first, and what a ribbon button did takes the place of what was shown. */
export function useAddInNotices(session: AddInSession, calls: readonly string[], { notices, setNotices, words }: ShownNotices) {
  const unsupported = calls.map((what): Notice => ({ intent: "error", text: words.unsupported(what) }));
  const dismiss = (notice: Notice) => {
    setNotices((shown) => shown.filter((other) => other !== notice));
    if (unsupported.includes(notice)) session.dismissUnsupported();
  };
  const press = async (control: RibbonControl) => {
    const { action, label } = control;
    if (action.kind === "show-pane") return session.showPane();
    setNotices([{ intent: "info", text: words.running(label) }]);
    const outcome = await session.run(action.functionName, control);
    if (outcome === "completed") setNotices([{ intent: "success", text: words.completed(label) }]);
    else setNotices([{ intent: "error", text: (outcome === "unknown" ? words.unknownFunction : words.failed)(label) }]);
  };
  return { notices: [...unsupported, ...notices], dismiss, press };
}

/** A session for the open workbook and language; a pane that was open opens again in the next one. */
export function useSession(model: WorkbookModel, locale: string, addInName: string, theme: ThemeName, onFocusExit: (exit: FocusExit) => void): AddInSession {
  const previous = useRef<AddInSession>(undefined);
  const session = useMemo(() => new AddInSession({ model, locale, addInName, theme, onFocusExit }), [model, locale, addInName, theme, onFocusExit]);
  useEffect(() => {
    session.connect();
    if (previous.current?.snapshot().paneVisible) session.showPane();
    previous.current = session;
    return () => session.disconnect();
  }, [session]);
  return session;
}
