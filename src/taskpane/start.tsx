import { createRoot, type Root } from "react-dom/client";
import { StrictMode } from "react";
import { registerCommands, type CommandHost } from "../commands/registerCommands";
import { languageOf } from "../messages/language";
import { App } from "./App";
import type { PanePorts } from "./ports";
import { createPane } from "./state/createPane";
import { beginWork } from "./state/beginWork";
import type { Pane } from "./state/Pane";
import { ribbonPane } from "./state/ribbonPane";
import { NoOffice } from "./shell/NoOffice";
import type { OfficeColors } from "./shell/theme";

/** What the pane needs of office.js. */
export interface OfficeHost extends CommandHost {
  /** Resolves once Office answers: whether Excel is the host, its display language and its colours. */
  ready(): Promise<{ excel: boolean; displayLanguage: string; colors: OfficeColors | undefined }>;
}

/** How long Office may take to answer before the pane says that it does not, in milliseconds. */
export const OFFICE_TIMEOUT = 10_000;

/**
 * Draws the pane into an element. Without office.js, or when it does not come or answer in time, the element says so
 * instead of staying empty.
 */
export async function start(element: HTMLElement, loading: OfficeHost | null | Promise<OfficeHost | null>, ports: () => PanePorts): Promise<Pane | null> {
  const root = createRoot(element);
  const timeout = afterTimeout();
  const office = await Promise.race([loading, timeout]);
  if (office === null || office === "timeout") return refuse(root, "noOffice");
  let resolve: (pane: Pane | null) => void = () => undefined;
  const drawn = new Promise<Pane | null>((done) => (resolve = done));
  registerCommands(
    office,
    drawn.then((pane) => pane && ribbonPane(pane)),
  );
  const ready = await Promise.race([office.ready(), timeout]);
  if (ready === "timeout" || !ready.excel) {
    resolve(null);
    return ready === "timeout" ? refuse(root, "noOffice") : refuse(root, "notExcel", ready.displayLanguage);
  }
  const pane = createPane(ports(), languageOf(ready.displayLanguage));
  resolve(pane);
  root.render(
    <StrictMode>
      <App pane={pane} colors={ready.colors} />
    </StrictMode>,
  );
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void pane.answers.flush();
  });
  window.addEventListener("online", () => void pane.outbox.look());
  await beginWork(pane);
  void pane.outbox.look();
  return pane;
}

function refuse(root: Root, reason: "noOffice" | "notExcel", displayLanguage = navigator.language): null {
  root.render(<NoOffice reason={reason} language={languageOf(displayLanguage)} />);
  return null;
}

function afterTimeout(): Promise<"timeout"> {
  return new Promise((resolve) => setTimeout(() => resolve("timeout"), OFFICE_TIMEOUT));
}
