import { localTokens } from "../../src/sharepoint/signIn/localTokens";
import { readList, type ListRow } from "../../src/workbench/page/listRows";
import { LOCAL_CONFIG } from "../../src/workbench/server/localConfig";

/** The rows of the workbench's list, as any client of Graph reads them. */
export async function listRows(serverUrl: string): Promise<ListRow[]> {
  const token = await localTokens({ name: "reader", id: null }).token("submit");
  const here = (address: string) => new URL(address, serverUrl).href;
  const address = { graphBaseUrl: here(LOCAL_CONFIG.graphBaseUrl), siteUrl: here(LOCAL_CONFIG.siteUrl), list: LOCAL_CONFIG.list };
  const list = await readList(address, async (url) => (await fetch(url, { headers: { Authorization: `Bearer ${token}` } })).json());
  return list?.rows ?? [];
}
