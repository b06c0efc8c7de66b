import { ApiError } from "./apiError";

/** An argument that must be a text. */
export function textArgument(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  throw wrongArgument(name);
}

/** An argument that must be a whole number of at least `least`. */
export function wholeArgument(value: unknown, name: string, least = -Infinity): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= least) return value;
  throw wrongArgument(name);
}

/** An argument that is true or false; `fallback` when it is left out. */
export function flagArgument(value: unknown, name: string, fallback: boolean): boolean {
  if (value === null || value === undefined) return fallback;
  if (typeof value === "boolean") return value;
  throw wrongArgument(name);
}

/** The error for an argument of the wrong kind. */
export function wrongArgument(name: string): ApiError {
  return new ApiError("InvalidArgument", `The argument ${name} is missing, out of bounds or of the wrong kind.`);
}
