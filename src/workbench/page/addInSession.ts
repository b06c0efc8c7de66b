import { interpretBatch, sessionOf } from "../batch/interpretBatch";
import { OfficeHost, type FocusExit } from "../host/officeHost";
import { OFFICE_THEMES, type ThemeName } from "../host/officeTheme";
import type { CommandOutcome } from "../host/commandQueue";
import type { DialogRequest } from "../host/dialog";
import type { WorkbookModel } from "../model/workbookModel";
import type { RibbonControl } from "./addInManifest";

export interface SessionState {
  /** The add-in's page has been asked for; it starts with the first button, as in Excel. */
  started: boolean;
  paneVisible: boolean;
  dialog: DialogRequest | undefined;
  /** API members called that the workbench does not have, each once. */
  unsupported: readonly string[];
}

export interface SessionOptions {
  model: WorkbookModel;
  locale: string;
  addInName: string;
  theme: ThemeName;
  onFocusExit(exit: FocusExit): void;
}

/** One add-in runtime on one open workbook: from the first ribbon button until the workbook or the language changes. */
export class AddInSession {
  readonly host: OfficeHost;
  private state: SessionState = { started: false, paneVisible: false, dialog: undefined, unsupported: [] };
  private readonly listeners = new Set<() => void>();
  private endings: (() => void)[] = [];

  constructor(private readonly options: SessionOptions) {
    const { model } = options;
    this.host = new OfficeHost({
      origin: window.location.origin,
      locale: options.locale,
      addInName: options.addInName,
      theme: OFFICE_THEMES[options.theme],
      documentName: model.name,
      sessionId: crypto.randomUUID(),
      settings: model.settings,
      runBatch: (body) => interpretBatch(model, body),
      onVisibility: (paneVisible) => this.update({ paneVisible }),
      onDialog: (dialog) => this.update({ dialog }),
      onFocusExit: options.onFocusExit,
      onUnsupported: (what) => this.reportUnsupported(what),
    });
  }

  /** Begins to hear the add-in and the workbook; {@link disconnect} ends it. */
  connect(): void {
    const onMessage = (event: MessageEvent) => this.host.receive(event);
    window.addEventListener("message", onMessage);
    const batches = sessionOf(this.options.model);
    // What an earlier page of the add-in kept and listened to ended with it.
    batches.releaseAll();
    batches.registered.clear();
    this.endings = [() => window.removeEventListener("message", onMessage), batches.onEvents((entries) => this.host.sendEvents(entries))];
  }

  disconnect(): void {
    for (const end of this.endings.splice(0)) end();
  }

  readonly snapshot = (): SessionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  showPane(): void {
    this.update({ started: true });
    this.host.setVisible(true);
  }

  hidePane(): void {
    this.host.setVisible(false);
  }

  run(functionName: string, control: RibbonControl): Promise<CommandOutcome> {
    this.update({ started: true });
    return this.host.invokeCommand(functionName, control.id);
  }

  dismissUnsupported(): void {
    this.update({ unsupported: [] });
  }

  private reportUnsupported(what: string): void {
    console.error(`The workbench cannot answer: ${what}`);
    if (!this.state.unsupported.includes(what)) this.update({ unsupported: [...this.state.unsupported, what] });
  }

  private update(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
