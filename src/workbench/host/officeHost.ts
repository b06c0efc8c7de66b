import type { EventEntry } from "../batch/protocol";
import { appContext } from "./appContext";
import { CommandQueue, type CommandOutcome } from "./commandQueue";
import { Connection } from "./connection";
import { DialogRelay, type DialogRequest } from "./dialog";
import { executeMethod, type MethodCall } from "./executeMethod";
import { frameName } from "./frameName";
import { lendTheme, type OfficeTheme } from "./officeTheme";
import type { HostRequest } from "./protocol";
import { runServiceBatch, type AddInRuntime } from "./serviceBatch";

/** Where keyboard focus goes when it leaves the add-in's page. */
export type FocusExit = "next" | "previous" | "document";

const FOCUS_EXITS: Readonly<Record<number, FocusExit>> = { 5: "next", 6: "previous", 13: "next", 14: "previous", 15: "document", 16: "document" };

const EVENT_CATEGORY = 65536;
const VISIBILITY_CHANGED = 65539;

export interface OfficeHostOptions {
  /** Origin of the page that plays the host. */
  origin: string;
  locale: string;
  addInName: string;
  documentName: string;
  /** Unique per document opened: office.js keeps what it learned of an earlier one under the old id. */
  sessionId: string;
  settings: Map<string, unknown>;
  runBatch(body: string): string;
  theme: OfficeTheme;
  onVisibility(visible: boolean): void;
  onFocusExit(exit: FocusExit): void;
  onDialog(request: DialogRequest | undefined): void;
  onUnsupported(what: string): void;
}

/**
 * Plays Excel on the web for the office.js of one add-in page and its dialog: start-up, batches, commands,
 * document settings, visibility, events. Knows frames only as windows to post to.
 */
export class OfficeHost {
  private paneFrame: Window | null = null;
  private dialogFrame: Window | null = null;
  private readonly pane: Connection;
  private readonly dialog: Connection;
  private readonly relay: DialogRelay;
  private readonly commands: CommandQueue;
  private readonly runtime: AddInRuntime;
  private paneVisible = false;
  private ready = false;

  constructor(private readonly options: OfficeHostOptions) {
    this.runtime = this.createRuntime();
    this.commands = new CommandQueue((data) => this.ready && this.pane.send("appCommandInvoked", data));
    this.relay = new DialogRelay(
      { open: (request) => options.onDialog(request), close: () => options.onDialog(undefined) },
      (data) => this.pane.send("dialogMessageReceived", data),
      (data) => this.dialog.send("dialogParentMessageReceived", data),
      options.origin,
    );
    this.pane = new Connection({
      conversationId: this.conversationId("pane"),
      hostOrigin: options.origin,
      frame: () => this.paneFrame,
      handle: (request) => this.handle(request, false),
      onRegistered: (name, data) => this.onRegistered(name, data),
      onUnregistered: (name) => {
        if (name === "dialogMessageReceived") this.relay.close();
      },
      onFailure: options.onUnsupported,
    });
    this.dialog = new Connection({
      conversationId: this.conversationId("dialog"),
      hostOrigin: options.origin,
      frame: () => this.dialogFrame,
      handle: (request) => this.handle(request, true),
      onFailure: options.onUnsupported,
    });
  }

  /** The window name of the pane's or the dialog's frame; set it before the frame's address. */
  frameName(kind: "pane" | "dialog"): string {
    return frameName({
      conversationId: this.conversationId(kind),
      appId: this.appId(kind),
      hostOrigin: this.options.origin,
      locale: this.options.locale,
      dialog: kind === "dialog",
    });
  }

  attachPane(frame: Window | null): void {
    this.paneFrame = frame;
  }

  attachDialog(frame: Window | null): void {
    this.dialogFrame = frame;
  }

  /** Give every message event of the host page to this. */
  receive(event: Pick<MessageEvent, "data" | "source">): void {
    if (!this.pane.receive(event)) this.dialog.receive(event);
  }

  get visible(): boolean {
    return this.paneVisible;
  }

  /** Shows or hides the task pane and tells the add-in; the page behind it goes on running. */
  setVisible(visible: boolean): void {
    if (visible === this.paneVisible) return;
    this.paneVisible = visible;
    this.options.onVisibility(visible);
    this.sendEvents([[EVENT_CATEGORY, VISIBILITY_CHANGED, "", JSON.stringify({ visibility: visible ? "Visible" : "Hidden" }), 0]]);
  }

  /** Runs a function that the manifest names; ends when the add-in says that it is done. */
  invokeCommand(functionName: string, controlId: string): Promise<CommandOutcome> {
    return this.commands.invoke(functionName, controlId);
  }

  /** Sends events of the Excel API, in the order given. */
  sendEvents(entries: readonly EventEntry[]): void {
    this.pane.send("richApiMessage", { ArrayData: entries.map((entry) => [...entry, false]) });
  }

  /** The person closed the dialog with the host's own button. */
  dialogClosedByUser(): void {
    this.relay.closedByUser();
  }

  private handle(request: HostRequest, isDialog: boolean): unknown {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        lendTheme(isDialog ? this.dialogFrame : this.paneFrame, this.options.theme);
        return appContext({ ...this.options, appId: this.appId(isDialog ? "dialog" : "pane"), paneVisible: this.paneVisible });
      case "ContextActivationManager_notifyHost":
        this.onNotify(request._data);
        return null;
      case "executeMethod":
        return executeMethod(request._data as MethodCall, {
          settings: this.options.settings,
          runBatch: (body) => runServiceBatch(body, this.runtime) ?? this.options.runBatch(body),
          commandCompleted: (id, status) => this.commands.complete(id, status),
          messageParent: (content) => this.relay.messageParent(content),
          messageChild: (content) => this.relay.messageChild(content),
          unsupported: this.options.onUnsupported,
        });
      default:
        this.options.onUnsupported(request._actionName);
        return null;
    }
  }

  private onNotify(data: unknown): void {
    const exit = Array.isArray(data) ? FOCUS_EXITS[Number(data[1])] : undefined;
    if (exit) this.options.onFocusExit(exit);
  }

  private onRegistered(name: string, data: unknown): number {
    if (name === "dialogMessageReceived") return this.relay.open(String((data as { targetId?: unknown }).targetId));
    return 0;
  }

  private createRuntime(): AddInRuntime {
    const isVisible = () => this.paneVisible;
    return {
      get visible() {
        return isVisible();
      },
      setVisible: (visible) => this.setVisible(visible),
      startupState: "Inactive",
      ready: () => {
        this.ready = true;
        this.commands.flush();
      },
    };
  }

  private conversationId(kind: "pane" | "dialog"): string {
    return `${this.options.sessionId}-${kind}`;
  }

  private appId(kind: "pane" | "dialog"): string {
    return `goal-sheet-${this.options.sessionId}-${kind}`;
  }
}
