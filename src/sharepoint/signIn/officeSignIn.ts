import type { Config } from "../config";
import { ListError } from "../problem";
import type { TokenProvider } from "../graph/tokenProvider";
import type * as Msal from "./msalClient";
import { SignInFailure, type SignedIn } from "./signedIn";
import { signInTokens } from "./signInTokens";

/** Page that signs in where Office has no nested app authentication. */
const DIALOG_PAGE = "signIn.html";
/** Share of the screen that the dialog takes, in per cent. */
const DIALOG_SIZE = { height: 60, width: 30 };

/** Tokens for SharePoint inside Office. MSAL is loaded when the first token is asked for. */
export function officeSignIn({ signIn }: Config, pageUrl: string): TokenProvider {
  if (!signIn) throw new Error("no sign-in configured");
  const nested = Office.context.requirements.isSetSupported("NestedAppAuth", "1.1");
  const openClient = async () => {
    const [{ msalClient }, hint] = await Promise.all([msalCode(pageUrl), loginHint()]);
    return msalClient(signIn, pageUrl, hint);
  };
  let client: ReturnType<typeof openClient> | null = null;
  // A loading that failed (no network) is tried anew by the next token.
  const clientOnce = () =>
    (client ??= openClient().catch((error: unknown) => {
      client = null;
      throw error;
    }));
  return signInTokens(
    signIn.permission,
    {
      client: nested ? clientOnce : null,
      dialog: (scopes) => throughDialog(dialogAddress(pageUrl, scopes)),
    },
    Date.now,
  );
}

/** A page that does not get its own code is cut off: what waits for the list waits for this too. */
function msalCode(pageUrl: string): Promise<typeof Msal> {
  return import("./msalClient").catch(() => {
    throw new ListError({ reason: "offline", host: new URL(pageUrl).host });
  });
}

/** Address of the dialog's page for these scopes; it reads everything else from config.json as the pane does. */
export function dialogAddress(pageUrl: string, scopes: readonly string[]): string {
  const url = new URL(DIALOG_PAGE, pageUrl);
  url.searchParams.set("scopes", scopes.join(" "));
  return url.href;
}

/** What the dialog's page tells the pane. */
export type DialogMessage = { signedIn: SignedIn } | { failed: string };

function throughDialog(address: string): Promise<SignedIn> {
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, { ...DIALOG_SIZE, promptBeforeOpen: false }, ({ status, value: dialog, error }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) return reject(new SignInFailure(`dialog ${error.code}`, false));
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
        dialog.close();
        if (!("message" in event)) return reject(new SignInFailure(`dialog ${event.error}`, false));
        const message = JSON.parse(event.message) as DialogMessage;
        if ("signedIn" in message) resolve(message.signedIn);
        else reject(new SignInFailure(message.failed, false));
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => reject(new SignInFailure("dialog_closed", true)));
    });
  });
}

async function loginHint(): Promise<string | undefined> {
  try {
    return (await Office.auth.getAuthContext()).userPrincipalName;
  } catch {
    // Without a hint MSAL asks which account is meant.
    return undefined;
  }
}
