import { Refusal } from "./refusal";

/** What a development token says; it is not signed, since the endpoint only serves its own machine. */
export interface TokenClaims {
  name: string;
  upn: string;
  /** Delegated permissions, as in an access token's `scp`. */
  scopes: string[];
  /** Seconds since 1970; no end when left out. */
  exp?: number;
}

export type Permission = "read" | "write" | "manage";

const PREFIX = "local.";
const GRANTS: Record<Permission, RegExp> = {
  read: /^(Sites\.(Read\.All|ReadWrite\.All|Manage\.All|FullControl\.All|Selected)|Lists\.SelectedOperations\.Selected)$/,
  write: /^(Sites\.(ReadWrite\.All|Manage\.All|FullControl\.All|Selected)|Lists\.SelectedOperations\.Selected)$/,
  manage: /^Sites\.(Manage\.All|FullControl\.All)$/,
};

/** A bearer token for the endpoint: `local.` and the claims as base64url JSON. */
export function developmentToken(claims: TokenClaims): string {
  return PREFIX + Buffer.from(JSON.stringify(claims)).toString("base64url");
}

/** Claims of the Authorization header; refuses as Graph does when the token is missing, expired or no token at all. */
export function claimsOf(authorization: string | undefined, now: Date): TokenClaims {
  const token = /^Bearer (.+)$/i.exec(authorization ?? "")?.[1];
  if (!token) throw unauthorized("Access token is empty.");
  const claims = parse(token);
  if (!claims) throw unauthorized("CompactToken parsing failed with error code: 80049217");
  if (claims.exp !== undefined && claims.exp * 1000 <= now.getTime()) throw expiredToken();
  return claims;
}

/** Refuses with 403 unless one of the token's scopes allows it. */
export function requirePermission(claims: TokenClaims, permission: Permission): void {
  if (!claims.scopes.some((scope) => GRANTS[permission].test(scope))) throw accessDenied();
}

export const accessDenied = (): Refusal => new Refusal(403, "accessDenied", "Access denied");
export const expiredToken = (): Refusal => unauthorized("Access token has expired or is not yet valid.");

function unauthorized(message: string): Refusal {
  return new Refusal(401, "InvalidAuthenticationToken", message, { "WWW-Authenticate": 'Bearer realm="", error="invalid_token"' });
}

function parse(token: string): TokenClaims | null {
  if (!token.startsWith(PREFIX)) return null;
  try {
    const claims = JSON.parse(Buffer.from(token.slice(PREFIX.length), "base64url").toString()) as Partial<TokenClaims>;
    if (typeof claims.name !== "string" || typeof claims.upn !== "string" || !Array.isArray(claims.scopes)) return null;
    return claims as TokenClaims;
  } catch {
    return null;
  }
}
