import {
  AuthError,
  BrowserCacheLocation,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type AuthenticationResult,
  type Configuration,
} from "@azure/msal-browser";
import type { Config } from "../config";
import { SignInFailure, type SignedIn, type SignInClient } from "./signedIn";

/** File beside the page that a sign-in window comes back to. */
export const REDIRECT_PAGE = "signInRedirect.html";

/** MSAL's settings: tokens in memory only, one tenant. */
export function msalSettings({ tenantId, clientId }: NonNullable<Config["signIn"]>, redirectUri: string): Configuration {
  return {
    auth: { clientId, authority: `https://login.microsoftonline.com/${tenantId}`, redirectUri },
    cache: { cacheLocation: BrowserCacheLocation.MemoryStorage },
  };
}

/** Nested app authentication: Office itself signs the person in. `loginHint` is Office's user, where it tells. */
export async function msalClient(signIn: NonNullable<Config["signIn"]>, pageUrl: string, loginHint: string | undefined): Promise<SignInClient> {
  const application = await createNestablePublicClientApplication(msalSettings(signIn, new URL(REDIRECT_PAGE, pageUrl).href));
  const hint = loginHint !== undefined ? { loginHint } : {};
  let account: AuthenticationResult["account"] | null = null;
  const known = (result: AuthenticationResult): SignedIn => {
    account = result.account;
    return signedIn(result);
  };
  return {
    silent: (scopes, refresh) =>
      guarded(async () => {
        const request = { scopes: [...scopes], ...hint };
        return known(account ? await application.acquireTokenSilent({ ...request, account, forceRefresh: refresh }) : await application.ssoSilent(request));
      }),
    popup: (scopes) => guarded(async () => known(await application.acquireTokenPopup({ scopes: [...scopes], ...hint }))),
  };
}

/** What MSAL gave, as the product keeps it. */
export function signedIn({ accessToken, expiresOn, account }: AuthenticationResult): SignedIn {
  return { token: accessToken, expires: expiresOn?.getTime() ?? 0, person: { name: account.name ?? account.username, id: account.username } };
}

async function guarded(work: () => Promise<SignedIn>): Promise<SignedIn> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AuthError) throw new SignInFailure(error.errorCode, error instanceof InteractionRequiredAuthError);
    throw error;
  }
}
