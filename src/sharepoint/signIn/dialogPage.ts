import { AuthError, createStandardPublicClientApplication } from "@azure/msal-browser";
import { readConfig } from "../config";
import { msalSettings, signedIn } from "./msalClient";
import type { DialogMessage } from "./officeSignIn";

/** The page in Office's dialog: signs in by going to Microsoft and back, and tells the pane the outcome. */
async function signInHere(): Promise<DialogMessage | null> {
  const page = new URL(location.href);
  const read = readConfig(await (await fetch(new URL("config.json", page), { cache: "no-cache" })).text(), page.href);
  if (!read.ok || !read.config.signIn) return { failed: "config" };
  const application = await createStandardPublicClientApplication(msalSettings(read.config.signIn, page.origin + page.pathname));
  try {
    const result = await application.handleRedirectPromise();
    if (result) return { signedIn: signedIn(result) };
    const scopes = page.searchParams.get("scopes")?.split(" ") ?? [];
    await application.acquireTokenRedirect({ scopes });
    return null;
  } catch (error) {
    return { failed: error instanceof AuthError ? error.errorCode : "unexpected" };
  }
}

void Office.onReady()
  .then(signInHere)
  .catch((): DialogMessage => ({ failed: "unexpected" }))
  .then((message) => message && Office.context.ui.messageParent(JSON.stringify(message)));
