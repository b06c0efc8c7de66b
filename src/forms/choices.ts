import type * as v from "valibot";

/** The values that would have been right where something else than one of a list was given; [] where there is no list. */
export function choicesOf({ type, expected }: v.BaseIssue<unknown>): readonly string[] {
  return type === "picklist" ? (expected ?? "").replace(/[()"]/g, "").split(" | ") : [];
}
