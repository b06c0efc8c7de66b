import type { ConfigError, ConfigExpectation } from "../../sharepoint/config";
import type { ColumnKind, ListProblem } from "../../sharepoint/problem";

type ProblemOf<R extends ListProblem["reason"]> = Extract<ListProblem, { reason: R }>;
type ErrorOf<R extends ConfigError["reason"]> = Extract<ConfigError, { reason: R }>;

/** What the service said in its own words. */
export type ServiceWords = Omit<ProblemOf<"kept-changing">, "reason">;

/** Names of columns that are told; nobody reads thirty, and a list that lacks so many is another list. */
export const MOST_COLUMNS = 5;

/** A sentence for everything that can go wrong with the list: what happened, why, what to do next. */
export interface SharePointWords {
  problems: { [R in ListProblem["reason"]]: (problem: ProblemOf<R>) => string };
  configErrors: { [R in ConfigError["reason"]]: (error: ErrorOf<R>) => string };
  columnKinds: Record<ColumnKind, string>;
  /** What a setting of config.json must be. */
  expectations: Record<ConfigExpectation, string>;
}
