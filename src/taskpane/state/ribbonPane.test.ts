import type { Pane } from "./Pane";
import { initialState } from "./paneState";
import { ribbonPane } from "./ribbonPane";
import { createStore } from "./store";

test("a failed ribbon function is told at its view until another one is pressed", () => {
  const store = createStore(initialState("ja", true));
  const pane = ribbonPane({ store } as Pane);
  pane.turnTo("report");
  pane.tellFailure("report", "busy");
  expect(store.get()).toMatchObject({ view: "report", commandFailed: { view: "report", fault: "busy" } });
  pane.turnTo("summary");
  expect(store.get()).toMatchObject({ view: "summary", commandFailed: null });
});

test("the ribbon's check writes the worksheet of findings anew after it", async () => {
  const steps: string[] = [];
  const step = (name: string) => async () => void steps.push(name);
  await ribbonPane({ workbook: { checkAll: step("check") }, results: { refresh: step("refresh") } } as unknown as Pane).check();
  expect(steps).toEqual(["check", "refresh"]);
});
