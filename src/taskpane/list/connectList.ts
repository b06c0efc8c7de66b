import type { ExcelPort } from "../../excel/excelPort";
import { readConfig, type Config } from "../../sharepoint/config";
import type { GoalListSession } from "../../sharepoint/goalList";
import { indexedDbStore } from "../../sharepoint/outbox/indexedDbStore";
import { joinedStore, textStore, type TextPlace } from "../../sharepoint/outbox/store";
import { ListError } from "../../sharepoint/problem";
import { createGoalListSession } from "../../sharepoint/session";
import { localTokens } from "../../sharepoint/signIn/localTokens";
import { officeSignIn } from "../../sharepoint/signIn/officeSignIn";
import type { TokenProvider } from "../../sharepoint/graph/tokenProvider";
import { textOfPart, textToPart } from "../../sheet/textPart";
import { ConfigFault } from "../ports";
import { listSetup, type ListSetup } from "./listSetup";

/** Namespace of the custom XML part that unsent submissions travel in with the workbook. */
const OUTBOX_NAMESPACE = "urn:goal-sheet:outbox:1";
const CONFIG_FILE = "config.json";
/** Submits from the workbench, where nobody signs in. */
const LOCAL_PERSON = { name: "練習用の利用者", id: null };

/** The list for its two uses, which share one sign-in. */
export interface ConnectedList {
  session: GoalListSession;
  setup: ListSetup;
}

/** The goal list that config.json beside the page names. Throws a ConfigFault or a ListError. */
export async function connectList(excel: ExcelPort): Promise<ConnectedList> {
  const config = await loadConfig();
  const tokens = tokensFor(config);
  const send: typeof fetch = (input, init) => fetch(input, init);
  const store = joinedStore(textStore(partPlace(excel)), indexedDbStore());
  return { session: createGoalListSession({ config, tokens, fetch: send, store }), setup: listSetup(config, tokens, send) };
}

async function loadConfig(): Promise<Config> {
  const url = new URL(CONFIG_FILE, location.href);
  const response = await fetch(url, { cache: "no-cache" }).catch(() => null);
  if (!response) throw new ListError({ reason: "offline", host: url.host });
  if (!response.ok) throw new ConfigFault([{ reason: "no-file" }]);
  const read = readConfig(await response.text(), location.href);
  if (!read.ok) throw new ConfigFault(read.errors);
  return read.config;
}

function tokensFor(config: Config): TokenProvider {
  return config.mode === "local" ? localTokens(LOCAL_PERSON) : officeSignIn(config, location.href);
}

function partPlace(excel: ExcelPort): TextPlace {
  return {
    load: async () => textOfPart((await excel.loadPart(OUTBOX_NAMESPACE)) ?? ""),
    save: (text) => excel.savePart(OUTBOX_NAMESPACE, textToPart(OUTBOX_NAMESPACE, text)),
  };
}
