import { goalSheet, goalWorkbook } from "../../progress/testing/goalSheets";
import { ListError, type ListProblem } from "../../sharepoint/problem";
import type { PanePorts } from "../ports";
import { initialState, type CheckedWorkbook } from "./paneState";
import { reviewActions } from "./reviewActions";
import { createStore } from "./store";

test("of two readings the one begun last counts, whichever ends last", async () => {
  const goals = goalWorkbook([goalSheet([{ initiative: "港まつり" }])]);
  const store = createStore({ ...initialState("ja", true), checked: { goals } as CheckedWorkbook });
  const refusals: ((problem: ListProblem) => void)[] = [];
  const openGoalList = () => new Promise<never>((_, refuse) => refusals.push((problem) => refuse(new ListError(problem))));
  const { load } = reviewActions(store, { openGoalList } as Partial<PanePorts> as PanePorts);
  const [first, second] = [load(false), load(true)];
  while (refusals.length < 2) await new Promise((resolve) => setTimeout(resolve));
  refusals[1]!({ reason: "sign-in-needed" });
  await second;
  refusals[0]!({ reason: "offline", host: "graph.microsoft.com" });
  await first;
  expect(store.get().reviews).toEqual({ state: "unread", failure: { kind: "list", problem: { reason: "sign-in-needed" } } });
});
