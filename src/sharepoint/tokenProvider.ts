/** What a token is for; decides the scopes that are asked for, least first. */
export type TokenPurpose = "submit" | "provision";

export interface Account {
  /** Display name, for submittedBy. */
  name: string;
  /** User principal name or another stable id; null when unknown. */
  id: string | null;
}

/** Tokens for Graph. They stay in memory: nothing here is ever written to storage. */
export interface TokenProvider {
  /** Throws a ListError (`sign-in-needed`, `sign-in-failed`). `refused` is a token that the service no longer takes. */
  token(purpose: TokenPurpose, refused?: string): Promise<string>;
  account(): Promise<Account>;
}
