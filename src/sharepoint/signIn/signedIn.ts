import type { Person } from "../../submission/schema";

/** A token and whom it speaks for. Kept in memory only. */
export interface SignedIn {
  token: string;
  /** Milliseconds since 1970. */
  expires: number;
  person: Person;
}

/** Why signing in did not work: only a person can help, or it failed for the reason of `code`. */
export class SignInFailure extends Error {
  constructor(
    readonly code: string,
    readonly interactionNeeded: boolean,
  ) {
    super(code);
    this.name = "SignInFailure";
  }
}

/** The ways to a token. Each throws a SignInFailure. */
export interface SignInClient {
  /** Without anybody noticing; `refresh` does not take what is kept. */
  silent(scopes: readonly string[], refresh: boolean): Promise<SignedIn>;
  /** In a window that Office or the browser opens. */
  popup(scopes: readonly string[]): Promise<SignedIn>;
}
