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

/** office.js passes some refusals on as GeneralException and names them by number in the text. */
const FAULT_NUMBERS: readonly [number: string, fault: ExcelFault][] = [
  ["5004", "cell-editing"],
  ["5012", "session-lost"],
  ["5102", "busy"],
  ["5103", "too-large"],
  ["5104", "too-large"],
  ["7000", "access-denied"],
];

/** Whatever a batch threw as an ExcelError. */
export function asExcelError(cause: unknown): ExcelError {
  if (cause instanceof ExcelError) return cause;
  const { code, message } = (typeof cause === "object" && cause !== null ? cause : {}) as { code?: unknown; message?: unknown };
  const text = typeof message === "string" ? message : String(cause);
  return new ExcelError(faultOf(typeof code === "string" ? code : "", text), text, { cause });
}

function faultOf(code: string, text: string): ExcelFault {
  const known = Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined;
  if (known) return known;
  if (code !== "GeneralException") return "other";
  return FAULT_NUMBERS.find(([number]) => new RegExp(`\\b${number}\\b`).test(text))?.[1] ?? "other";
}
