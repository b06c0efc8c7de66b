import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import type { WorkbookModel } from "../model/workbookModel";
import { HostRefusal } from "./apiError";
import { sessionOf } from "./interpretBatch";
import type { Session } from "./session";

/** Kinds of messages between the library and its bridge. */
const MessageType = { request: 1, response: 2, event: 3 } as const;

interface BridgeRequest {
  id: number;
  message: { body: string | object };
}

interface Bridge {
  sendMessageToHost(json: string): void;
  onMessageFromHost(json: string): void;
}

interface Library {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & { HostBridge: { init(bridge: Bridge): void } };
}

/** The real `Excel` proxies, talking to a workbook model in this process. */
export interface ExcelLibrary {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  /** What the library exchanged with the workbook, and the events that it registered. */
  session: Session;
}

let script: vm.Script | undefined;

/**
 * Loads office.js's own Excel library (`excel-web-16.00.js` of @microsoft/office-js) for one workbook: everything
 * that client code meets is the library's, only the host behind it is the interpreter.
 */
export function loadExcel(model: WorkbookModel): ExcelLibrary {
  script ??= new vm.Script(readFileSync(libraryPath(), "utf8"), { filename: "excel-web-16.00.js" });
  const window = pageStub();
  const context = vm.createContext(window);
  script.runInContext(context);
  const { Excel: excel, OfficeExtension: extension } = window as unknown as Library;
  const session = sessionOf(model);
  const bridge = hostBridge(session);
  extension.HostBridge.init(bridge);
  session.onEvents((entries) => bridge.onMessageFromHost(JSON.stringify({ type: MessageType.event, message: { entries } })));
  return { Excel: excel, OfficeExtension: extension, session };
}

/** The little of a page that the library touches while it loads. */
function pageStub(): Record<string, unknown> {
  const window: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    console,
    Promise,
    Error,
    name: "",
    navigator: { userAgent: "", language: "ja-JP" },
    location: { protocol: "https:", href: "https://localhost/", search: "", hash: "" },
    document: { getElementsByTagName: () => [] },
  };
  return Object.assign(window, { window, self: window });
}

function libraryPath(): string {
  const entry = createRequire(path.join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json");
  return path.join(path.dirname(entry), "dist", "excel-web-16.00.js");
}

function hostBridge(session: Session): Bridge {
  const bridge: Bridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost: (json) => {
      const { id, message } = JSON.parse(json) as BridgeRequest;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      const reply = JSON.stringify({ id, type: MessageType.response, message: answer(session, body) });
      // Answers come later, as from a real host; client code that forgets to wait shows.
      setTimeout(() => bridge.onMessageFromHost(reply), 0);
    },
  };
  return bridge;
}

function answer(session: Session, body: string): { statusCode: number; headers: object; body: string } {
  try {
    return { statusCode: 200, headers: {}, body: session.execute(body) };
  } catch (cause) {
    if (!(cause instanceof HostRefusal)) throw cause;
    return { statusCode: 500, headers: {}, body: JSON.stringify({ error: { code: cause.code, message: cause.code } }) };
  }
}
