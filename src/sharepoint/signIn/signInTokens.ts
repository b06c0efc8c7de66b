import type { Person } from "../../submission/schema";
import type { Permission } from "../config";
import { ListError, type ListProblem } from "../problem";
import type { TokenProvider, TokenPurpose } from "../graph/tokenProvider";
import { SignInFailure, type SignedIn, type SignInClient } from "./signedIn";

/** The ways of signing in that this Office has. */
export interface SignInWays {
  /** Null where Office does not offer nested app authentication: then only the dialog is left. */
  client: (() => Promise<SignInClient>) | null;
  /** Signs in through a page in an Office dialog. Throws a SignInFailure. */
  dialog(scopes: readonly string[]): Promise<SignedIn>;
}

/** Making a list and its columns needs more than filling it. */
const PROVISIONING = "Sites.Manage.All";
/** A token that ends within this time is not used any more, in milliseconds. */
const MARGIN = 60_000;
/** Codes of browsers that open no window: the dialog may still do. */
const NO_WINDOW = ["popup_window_error", "empty_window_error"];
/** Where MSAL signs in. */
const SIGN_IN_HOST = "login.microsoftonline.com";
/** MSAL's codes for a sign-in service that did not answer: passes by itself, and what is to be sent waits for it. */
const NO_ANSWER = [
  "no_network_connectivity",
  "network_error",
  "get_request_failed",
  "post_request_failed",
  "endpoints_resolution_error",
  "openid_config_error",
];
/** MSAL's codes, besides its class of errors, for what only a person at the window can help with: it was closed, or nobody is signed in. */
const PERSON_NEEDED = ["user_cancelled", "user_canceled", "no_account_found"];

/** Tokens by signing in: silently first, then with a window, then with Office's dialog. Asks for the least permission. */
export function signInTokens(permission: Permission, ways: SignInWays, now: () => number): TokenProvider {
  const kept = new Map<TokenPurpose, SignedIn>();
  const pending = new Map<TokenPurpose, Promise<SignedIn>>();

  const usable = (known: SignedIn | undefined, refused?: string): known is SignedIn =>
    known !== undefined && known.token !== refused && known.expires - MARGIN > now();

  const signIn = (purpose: TokenPurpose, refused?: string): Promise<SignedIn> => {
    const known = kept.get(purpose);
    if (usable(known, refused)) return Promise.resolve(known);
    const running = pending.get(purpose);
    if (running) return running;
    const scopes = [purpose === "provision" ? PROVISIONING : permission];
    const next = acquire(ways, scopes, refused !== undefined)
      .then((signedIn) => (kept.set(purpose, signedIn), signedIn))
      .finally(() => pending.delete(purpose));
    pending.set(purpose, next);
    return next;
  };

  const quietSignIn = async (refused?: string): Promise<SignedIn> => {
    const known = kept.get("submit");
    if (usable(known, refused)) return known;
    if (!ways.client) throw new ListError({ reason: "sign-in-needed" });
    const signedIn = await listErrors(async () => (await ways.client!()).silent([permission], refused !== undefined));
    kept.set("submit", signedIn);
    return signedIn;
  };

  return {
    token: async (purpose, refused) => (await signIn(purpose, refused)).token,
    quietToken: async (refused) => (await quietSignIn(refused)).token,
    account: async (): Promise<Person> => (await signIn("submit")).person,
  };
}

function acquire({ client, dialog }: SignInWays, scopes: readonly string[], refresh: boolean): Promise<SignedIn> {
  return listErrors(async () => (client ? withClient(await client(), dialog, scopes, refresh) : dialog(scopes)));
}

async function listErrors(work: () => Promise<SignedIn>): Promise<SignedIn> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SignInFailure)) throw error;
    throw new ListError(problemBehind(error));
  }
}

function problemBehind(failure: SignInFailure): ListProblem {
  if (NO_ANSWER.includes(failure.code)) return { reason: "offline", host: SIGN_IN_HOST };
  return needsPerson(failure) ? { reason: "sign-in-needed" } : { reason: "sign-in-failed", code: failure.code };
}

const needsPerson = ({ code, interactionNeeded }: SignInFailure): boolean => interactionNeeded || PERSON_NEEDED.includes(code);

async function withClient(client: SignInClient, dialog: SignInWays["dialog"], scopes: readonly string[], refresh: boolean): Promise<SignedIn> {
  try {
    return await client.silent(scopes, refresh);
  } catch (error) {
    if (!(error instanceof SignInFailure) || !needsPerson(error)) throw error;
  }
  try {
    return await client.popup(scopes);
  } catch (error) {
    if (error instanceof SignInFailure && NO_WINDOW.includes(error.code)) return dialog(scopes);
    throw error;
  }
}
