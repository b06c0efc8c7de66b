import type { Person } from "../../submission/schema";

/** What a token is for; decides the scopes that are asked for, least first. */
export type TokenPurpose = "submit" | "provision";

/** Tokens for Graph. They stay in memory: nothing here is ever written to storage. */
export interface TokenProvider {
  /** Throws a ListError (`sign-in-needed`, `sign-in-failed`, `offline`). `refused` is a token that the service no longer takes. */
  token(purpose: TokenPurpose, refused?: string): Promise<string>;
  /** Like `token` for submitting, but never opens a window: throws `sign-in-needed` where one would be needed. */
  quietToken(refused?: string): Promise<string>;
  /** Who is signed in; `name` is what people see, `id` the user principal name. */
  account(): Promise<Person>;
}
