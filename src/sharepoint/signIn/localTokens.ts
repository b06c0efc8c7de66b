import type { Person } from "../../submission/schema";
import type { TokenProvider, TokenPurpose } from "../graph/tokenProvider";

const SCOPES: Record<TokenPurpose, string[]> = { submit: ["Sites.ReadWrite.All"], provision: ["Sites.Manage.All"] };

/** Tokens for the workbench's own list, which takes anybody at their word: no sign-in. */
export function localTokens(person: Person): TokenProvider {
  const token: TokenProvider["token"] = (purpose) =>
    Promise.resolve(`local.${base64Url(JSON.stringify({ name: person.name, upn: person.id ?? "local", scopes: SCOPES[purpose] }))}`);
  return {
    token,
    quietToken: () => token("submit"),
    account: () => Promise.resolve(person),
  };
}

function base64Url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join("")).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
