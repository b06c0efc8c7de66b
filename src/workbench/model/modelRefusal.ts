/** Refused by the model as Excel would; `code` is the error code of the Excel API. */
export class ModelRefusal extends Error {
  override name = "ModelRefusal";
  constructor(
    readonly code: "AccessDenied" | "InvalidArgument" | "ItemNotFound" | "ItemAlreadyExists" | "InvalidOperation",
    message: string,
  ) {
    super(message);
  }
}
