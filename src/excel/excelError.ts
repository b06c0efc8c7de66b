/** Why Excel did not do what it was asked. */
export type ExcelFault =
  /** A cell is being edited: the entry must be finished first. */
  | "cell-editing"
  /** The workbook or worksheet is protected or opened for reading only. */
  | "access-denied"
  /** More data than Excel passes at once, also when asked for in pieces. */
  | "too-large"
  /** The connection to the workbook is gone: the pane must be opened anew. */
  | "session-lost"
  /** Excel is busy with too many requests. */
  | "busy"
  | "missing-sheet"
  /** Text of more than 32,767 characters. */
  | "text-too-long"
  /** The workbook's own input rule forbids the text; the message is the rule's, "" when it has none. */
  | "not-valid"
  /** This Excel lacks a member that the add-in needs. */
  | "unsupported"
  | "other";

/** A failed call of Excel. The words for a person are made at the edge from `fault`; the message is for records. */
export class ExcelError extends Error {
  override name = "ExcelError";
  constructor(
    readonly fault: ExcelFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Error codes of office.js (`OfficeExtension.Error.code`) and what they mean here. */
const FAULTS: Readonly<Record<string, ExcelFault>> = {
  InvalidOperationInCellEditMode: "cell-editing",
  AccessDenied: "access-denied",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  InvalidOrTimedOutSession: "session-lost",
  ConnectionFailure: "session-lost",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
};

/** Whatever a batch threw as an ExcelError. */
export function asExcelError(cause: unknown): ExcelError {
  if (cause instanceof ExcelError) return cause;
  const { code, message } = (typeof cause === "object" && cause !== null ? cause : {}) as { code?: unknown; message?: unknown };
  const text = typeof message === "string" ? message : String(cause);
  const fault = typeof code === "string" && Object.hasOwn(FAULTS, code) ? FAULTS[code]! : "other";
  return new ExcelError(fault, text, { cause });
}
