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

/** An argument that is a colour, as #RRGGBB. */
export function colorArgument(value: unknown): string {
  const written = /^#?([0-9A-F]{6})$/i.exec(textArgument(value, "color"));
  if (!written) throw new ApiError("InvalidArgument", "The workbench takes colours as #RRGGBB.");
  return `#${written[1]!.toUpperCase()}`;
}

/** Whether a text can be the name of a table or of a formula. */
export function isDefinableName(text: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text);
}

/** The error for an argument of the wrong kind. */
export function wrongArgument(name: string): ApiError {
  return new ApiError("InvalidArgument", `The argument ${name} is missing, out of bounds or of the wrong kind.`);
}
