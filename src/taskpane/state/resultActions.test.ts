import type { PanePorts } from "../ports";
import { initialState, type CheckedWorkbook, type PaneState } from "./paneState";
import { FINDINGS_KEY, resultActions } from "./resultActions";
import { createStore } from "./store";

/** What is written anew after a check, beside the worksheets that were read last. */
async function refreshed(own: string | undefined, reading: PaneState["reading"]): Promise<string[]> {
  const written: string[] = [];
  const sheet = { name: "点検結果", visible: true, cells: [], merges: [], own };
  const checked = { snapshot: { name: "a.xlsx", sheets: [sheet] }, goals: { sheets: [], others: [] }, findings: [], suggestedPhase: "planning" } as unknown as CheckedWorkbook;
  const excel = { writeTables: async ({ key }: { key: string }) => (written.push(key), { outcome: "written", sheet: "点検結果" }) };
  const store = createStore({ ...initialState("ja", true), checked, reading });
  await resultActions(store, { excel, now: () => new Date(0) } as unknown as PanePorts).refresh();
  return written;
}

test("the worksheet of findings is written anew after a check where there is one", async () => {
  expect(await refreshed(FINDINGS_KEY, { state: "idle" })).toEqual([FINDINGS_KEY]);
  expect(await refreshed(undefined, { state: "idle" })).toEqual([]);
});

test("findings of an earlier check are not written as those of one that failed", async () => {
  expect(await refreshed(FINDINGS_KEY, { state: "failed", fault: "busy" })).toEqual([]);
});
