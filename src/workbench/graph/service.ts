import { randomUUID } from "node:crypto";
import type { GraphDatabase, SqlValue, Statement } from "./database";
import type { TokenClaims } from "./tokens";

/** What every part of the service works with. */
export interface Service {
  database: GraphDatabase;
  now: () => Date;
  /** Minutes that the sites' time zone is ahead of UTC; date-only values are midnight there. */
  siteOffsetMinutes: number;
  /** Statements by their text, prepared once. */
  sql: (text: string) => Statement;
}

/** One request being answered: who asks, and the address that links are built from. */
export interface Call {
  service: Service;
  claims: TokenClaims;
  url: URL;
  headers: Record<string, string>;
  /** Parsed JSON body, undefined when there is none. */
  body: unknown;
  /** Version root of the links, such as http://localhost:3000/graph/v1.0, without a slash at its end. */
  root: string;
}

export function createService(database: GraphDatabase, now: () => Date): Service {
  const prepared = new Map<string, Statement>();
  const sql = (text: string) => {
    const known = prepared.get(text) ?? database.prepare<SqlValue[]>(text);
    prepared.set(text, known);
    return known;
  };
  return { database, now, siteOffsetMinutes: 9 * 60, sql };
}

export const newGuid = (): string => randomUUID();

/** A user as Graph shows one. */
export function identity({ name, upn }: TokenClaims): { user: { email: string; id: string; displayName: string } } {
  return { user: { email: upn, id: upn, displayName: name } };
}
