import { ListError } from "../../sharepoint/problem";
import { ConfigFault, type ListFailure } from "../ports";

/** What went wrong with the list, as data; an error of another kind is shown by its own words. */
export function failureOf(error: unknown): ListFailure {
  if (error instanceof ListError) return { kind: "list", problem: error.problem };
  if (error instanceof ConfigFault) return { kind: "config", errors: error.errors };
  return { kind: "other", detail: error instanceof Error ? error.message : String(error) };
}
