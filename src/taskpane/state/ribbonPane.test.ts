import type { Pane } from "./Pane";
import { initialState } from "./paneState";
import { ribbonPane } from "./ribbonPane";
import { createStore } from "./store";

test("a failed ribbon function is told at its view until another one is pressed", () => {
  const store = createStore(initialState("ja", true));
  const pane = ribbonPane({ store, ports: { now: () => new Date(0) } } as Pane);
  pane.turnTo("report");
  pane.tellFailure("report", "busy");
  expect(store.get()).toMatchObject({ view: "report", commandFailed: { view: "report", fault: "busy" } });
  pane.turnTo("summary");
  expect(store.get()).toMatchObject({ view: "summary", commandFailed: null });
});

/** The steps of checks that the ribbon asks for so many seconds after the page's start. */
async function checkedAfter(...seconds: number[]): Promise<string[]> {
  const steps: string[] = [];
  const step = (name: string) => async () => void steps.push(name);
  const moments = [0, ...seconds].map((second) => new Date(2026, 10, 20, 12, 0, second));
  const ports = { now: () => moments.shift()! };
  const workbook = { checkAll: step("check aloud"), follow: step("check, aloud if it is news") };
  const pane = ribbonPane({ ports, workbook, results: { refresh: step("refresh") } } as unknown as Pane);
  for (let press = 0; press < seconds.length; press++) await pane.check();
  return steps;
}

test("the ribbon's check writes the worksheet of findings anew after it", async () => {
  expect(await checkedAfter(10)).toEqual(["check aloud", "refresh"]);
});

test("the press that starts the page is not answered twice with the same sentence", async () => {
  expect(await checkedAfter(9)).toEqual(["check, aloud if it is news", "refresh"]);
});

test("whoever presses once more is answered, however soon", async () => {
  expect(await checkedAfter(1, 2)).toEqual(["check, aloud if it is news", "refresh", "check aloud", "refresh"]);
});
