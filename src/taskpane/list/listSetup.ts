import type { Config } from "../../sharepoint/config";
import { ListError } from "../../sharepoint/problem";
import type { OnColumn, ProvisionReport } from "../../sharepoint/provision";
import { REAL_PACING } from "../../sharepoint/graph/retry";
import type { TokenProvider } from "../../sharepoint/graph/tokenProvider";
import type { Person } from "../../submission/schema";

/** The list as those see it who look after it. */
export interface ListSetup {
  /** What config.json says. */
  config: Config;
  /** Who is signed in, without asking; null when nobody is. */
  account(): Promise<Person | null>;
  /** Asks to sign in. Throws a ListError. */
  signIn(): Promise<Person>;
  /** See provisionList. Throws a ListError. */
  provision(onColumn: OnColumn): Promise<ProvisionReport>;
}

/** The side of the configured list that looks after it; nothing is sent before the first call. */
export function listSetup(config: Config, tokens: TokenProvider, send: typeof fetch): ListSetup {
  return {
    config,
    async account() {
      try {
        // Whoever has a token is asked no more.
        await tokens.quietToken();
        return await tokens.account();
      } catch (error) {
        if (error instanceof ListError && error.problem.reason === "sign-in-needed") return null;
        throw error;
      }
    },
    signIn: () => tokens.account(),
    async provision(onColumn) {
      const { provisionList } = await import("../../sharepoint/provision");
      return provisionList(config, tokens, send, REAL_PACING, onColumn);
    },
  };
}
