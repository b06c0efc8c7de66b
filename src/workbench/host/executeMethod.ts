import { HostRefusal } from "../batch/apiError";

/** The numbered calls of office.js that this host answers; all others are refused as unsupported. */
const DispatchId = {
  loadSettings: 75,
  saveSettings: 76,
  richApiRequest: 93,
  commandCompleted: 94,
  messageParent: 144,
  messageChild: 145,
} as const;

/** Place of the batch's JSON among the arguments of call 93. */
const BATCH_BODY = 4;
/** office.js shows this number as "The operation is not supported." */
const OPERATION_NOT_SUPPORTED = 5000;

export interface MethodCall {
  DdaMethod?: { DispatchId?: number };
  DdaSettingsMethod?: { Properties?: [string, string][] };
  ArrayData?: unknown[];
  [parameter: string]: unknown;
}

/** What the numbered calls act upon. */
export interface MethodContext {
  /** Document settings: any JSON value by its name. */
  settings: Map<string, unknown>;
  /** Answers the body of a batch with the body of its response. */
  runBatch(body: string): string;
  commandCompleted(invocationId: string, status: number): void;
  messageParent(content: unknown): void;
  messageChild(content: unknown): void;
  /** A call, or a member of the Excel API, that the host does not know. */
  unsupported(what: string): void;
}

/** Answers one `executeMethod` call. */
export function executeMethod(call: MethodCall, context: MethodContext): Record<string, unknown> {
  const dispatchId: number = call.DdaMethod?.DispatchId ?? -1;
  const done = { Version: 1, Error: 0 };
  switch (dispatchId) {
    case DispatchId.richApiRequest: {
      return runBatch(String(call.ArrayData?.[BATCH_BODY] ?? ""), context);
    }
    case DispatchId.loadSettings: {
      const settings = [...context.settings].map(([Name, value]) => ({ Name, Value: JSON.stringify(value) }));
      return { ...done, Properties: { Settings: settings } };
    }
    case DispatchId.saveSettings: {
      context.settings.clear();
      for (const [name, json] of call.DdaSettingsMethod?.Properties ?? []) context.settings.set(name, JSON.parse(json));
      return done;
    }
    case DispatchId.commandCompleted:
      context.commandCompleted(String(call["0"]), Number(call["1"]));
      return done;
    case DispatchId.messageParent:
      context.messageParent(call.messageToParent);
      return done;
    case DispatchId.messageChild:
      context.messageChild(call.messageContent);
      return done;
    default:
      context.unsupported(`executeMethod ${dispatchId}`);
      return { Version: 1, Error: OPERATION_NOT_SUPPORTED };
  }
}

/** A batch refused as a whole has its number in `Error`; errors within a batch are in the body. */
function runBatch(request: string, context: MethodContext): Record<string, unknown> {
  try {
    const body = context.runBatch(request);
    reportUnsupported(body, context);
    return { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], body] };
  } catch (error) {
    if (error instanceof HostRefusal) return { Version: 1, Error: error.number };
    throw error;
  }
}

function reportUnsupported(body: string, context: MethodContext): void {
  const { Error: error } = JSON.parse(body) as { Error?: { Code?: string; Message?: string; Location?: string } };
  if (error?.Code === "ApiNotFound") context.unsupported(error.Location || error.Message || "?");
}
