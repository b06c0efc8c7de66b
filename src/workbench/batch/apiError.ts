const HTTP_STATUS = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidBinding: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
} as const;

export type ApiErrorCode = keyof typeof HTTP_STATUS;

/** An action that Excel refuses; the actions before it stand. */
export class ApiError extends Error {
  override name = "ApiError";
  constructor(
    readonly code: ApiErrorCode,
    message: string,
  ) {
    super(message);
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code];
  }
}

/** A member that the real Excel may have and the workbench has not. */
export function unknownMember(type: string, member: string): ApiError {
  return new ApiError("ApiNotFound", `The workbench does not know ${type}.${member}. Teach it in src/workbench/batch/objects.`);
}

/** A whole batch that the host refuses before or after running it (`Error` of the executeMethod reply). */
export class HostRefusal extends Error {
  override name = "HostRefusal";
  constructor(
    /** Office's number, for instance 5104. */
    readonly number: number,
    /** Error code as the client shows it. */
    readonly code: string,
  ) {
    super(code);
  }
}

/** The refusals that the workbench plays. */
export const Refusal = {
  cellEditMode: () => new HostRefusal(5004, "InvalidOperationInCellEditMode"),
  sessionLost: () => new HostRefusal(5012, "InvalidOrTimedOutSession"),
  requestTooLarge: () => new HostRefusal(5103, "RequestPayloadSizeLimitExceeded"),
  responseTooLarge: () => new HostRefusal(5104, "ResponsePayloadSizeLimitExceeded"),
} as const;
