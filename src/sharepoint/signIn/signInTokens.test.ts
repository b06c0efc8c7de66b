import { SignInFailure, type SignedIn, type SignInClient } from "./signedIn";
import { signInTokens, type SignInWays } from "./signInTokens";

const PERSON = { name: "港 太郎", id: "taro@town.example" };
const HOUR = 3_600_000;
const interaction = new SignInFailure("interaction_required", true);

/** Ways that answer as told, and a record of what was asked. */
function waysOf(answers: { silent?: Error; popup?: Error; dialog?: Error; nested?: boolean }) {
  const asked: string[] = [];
  let count = 0;
  const answer = (way: "silent" | "popup" | "dialog", detail: string): Promise<SignedIn> => {
    asked.push(`${way} ${detail}`);
    const failure = answers[way];
    return failure ? Promise.reject(failure) : Promise.resolve({ token: `${way} ${++count}`, expires: HOUR, person: PERSON });
  };
  const client: SignInClient = {
    silent: (scopes, refresh) => answer("silent", `${scopes.join()}${refresh ? " anew" : ""}`),
    popup: (scopes) => answer("popup", scopes.join()),
  };
  const ways: SignInWays = { client: answers.nested === false ? null : () => Promise.resolve(client), dialog: (scopes) => answer("dialog", scopes.join()) };
  return { asked, ways };
}

test.each<[string, Parameters<typeof waysOf>[0], string[]]>([
  ["silently", {}, ["silent"]],
  ["with a window when a person is needed", { silent: interaction }, ["silent", "popup"]],
  ["with a window when Office knows nobody", { silent: new SignInFailure("no_account_found", false) }, ["silent", "popup"]],
  ["with the dialog when no window opens", { silent: interaction, popup: new SignInFailure("popup_window_error", false) }, ["silent", "popup", "dialog"]],
  ["with the dialog where Office cannot sign in itself", { nested: false }, ["dialog"]],
])("signs in %s", async (_name, answers, ways) => {
  const { asked, ways: given } = waysOf(answers);
  const tokens = signInTokens("Sites.Selected", given, () => 0);
  expect(await tokens.token("submit")).toBe(`${ways.at(-1)} 1`);
  expect(asked).toEqual(ways.map((way) => `${way} Sites.Selected`));
});

test.each<[string, Parameters<typeof waysOf>[0], object]>([
  ["another fault of the silent way", { silent: new SignInFailure("invalid_client", false) }, { reason: "sign-in-failed", code: "invalid_client" }],
  ["a window that was closed", { silent: interaction, popup: new SignInFailure("user_cancelled", false) }, { reason: "sign-in-needed" }],
  ["no network", { silent: new SignInFailure("no_network_connectivity", false) }, { reason: "offline", host: "login.microsoftonline.com" }],
  ["no answer to the window", { silent: interaction, popup: new SignInFailure("post_request_failed", false) }, { reason: "offline", host: "login.microsoftonline.com" }],
  ["a dialog that was closed", { nested: false, dialog: new SignInFailure("dialog_closed", true) }, { reason: "sign-in-needed" }],
])("%s is a problem with its code", async (_name, answers, problem) => {
  await expect(signInTokens("Sites.Selected", waysOf(answers).ways, () => 0).token("submit")).rejects.toMatchObject({ problem });
});

test("a token is kept until shortly before it ends, then fetched anew", async () => {
  const { asked, ways } = waysOf({});
  let time = 0;
  const tokens = signInTokens("Sites.Selected", ways, () => time);
  await tokens.token("submit");
  expect(await tokens.account()).toEqual(PERSON);
  time = HOUR - 60_001;
  expect(await tokens.token("submit")).toBe("silent 1");
  time = HOUR - 60_000;
  expect(await tokens.token("submit")).toBe("silent 2");
  expect(asked).toHaveLength(2);
});

test("a refused token is replaced, and making the list asks for more than filling it", async () => {
  const { asked, ways } = waysOf({});
  const tokens = signInTokens("Lists.SelectedOperations.Selected", ways, () => 0);
  const first = await tokens.token("submit");
  expect(await tokens.token("submit", first)).not.toBe(first);
  await tokens.token("provision");
  expect(asked).toEqual(["silent Lists.SelectedOperations.Selected", "silent Lists.SelectedOperations.Selected anew", "silent Sites.Manage.All"]);
});

test("two that ask at once share one sign-in", async () => {
  const { asked, ways } = waysOf({ silent: interaction });
  const tokens = signInTokens("Sites.Selected", ways, () => 0);
  expect(await Promise.all([tokens.token("submit"), tokens.token("submit")])).toEqual(["popup 1", "popup 1"]);
  expect(asked).toHaveLength(2);
});

test.each<[string, Parameters<typeof waysOf>[0], string[], string | object]>([
  ["where Office signs in by itself", {}, ["silent Sites.Selected"], "silent 1"],
  ["where a person is needed", { silent: interaction }, ["silent Sites.Selected"], { reason: "sign-in-needed" }],
  ["where only a dialog would do", { nested: false }, [], { reason: "sign-in-needed" }],
  ["without a network", { silent: new SignInFailure("network_error", false) }, ["silent Sites.Selected"], { reason: "offline", host: "login.microsoftonline.com" }],
])("quietly: no window %s", async (_name, answers, ways, expected) => {
  const { asked, ways: given } = waysOf(answers);
  const tokens = signInTokens("Sites.Selected", given, () => 0);
  if (typeof expected === "string") expect(await tokens.quietToken()).toBe(expected);
  else await expect(tokens.quietToken()).rejects.toMatchObject({ problem: expected });
  expect(asked).toEqual(ways);
});

test("a token that was fetched quietly serves for submitting too", async () => {
  const { asked, ways } = waysOf({});
  const tokens = signInTokens("Sites.Selected", ways, () => 0);
  expect([await tokens.quietToken(), await tokens.token("submit"), await tokens.quietToken()]).toEqual(Array(3).fill("silent 1"));
  expect(await tokens.quietToken("silent 1")).toBe("silent 2");
  expect(asked).toEqual(["silent Sites.Selected", "silent Sites.Selected anew"]);
});
