import { goalSheet, goalWorkbook } from "../../progress/testing/goalSheets";
import type { ReviewedRow } from "../../sharepoint/goalList";
import { ListError, type ListProblem } from "../../sharepoint/problem";
import type { Verdict } from "../../submission/review";
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

test("a review that is written while the reviews are being read stays, whatever was read before it", async () => {
  const goals = goalWorkbook([goalSheet([{ initiative: "港まつり" }])]);
  const store = createStore({ ...initialState("ja", true), checked: { goals } as CheckedWorkbook });
  const reviewed = (key: string, verdict: Verdict) => ({ key, withdrawn: false, review: { verdict } }) as ReviewedRow;
  let answer: (rows: ReviewedRow[]) => void = () => undefined;
  const reviews = () => new Promise<ReviewedRow[]>((resolve) => (answer = resolve));
  const asked = jest.fn(reviews);
  const { load, put } = reviewActions(store, { openGoalList: () => Promise.resolve({ reviews: asked }) } as unknown as PanePorts);
  const loaded = load(true);
  while (asked.mock.calls.length === 0) await new Promise((resolve) => setTimeout(resolve));
  put(reviewed("1", "confirmed"));
  answer([reviewed("1", "returned"), reviewed("2", "returned")]);
  await loaded;
  const { reviews: shown } = store.get();
  expect(shown.state === "loaded" && [...shown.rows.values()].map(({ key, review }) => [key, review?.verdict])).toEqual([
    ["1", "confirmed"],
    ["2", "returned"],
  ]);
});
