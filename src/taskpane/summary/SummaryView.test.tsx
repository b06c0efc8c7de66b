import { screen } from "@testing-library/react";
import { fakeGoalList } from "../testing/fakeGoalList";
import { openPane, violations } from "../testing/openPane";

jest.setTimeout(30_000);

test("the list's rows are added up by department after a submission", async () => {
  const list = fakeGoalList();
  const { user, container } = await openPane({ ports: { openGoalList: () => Promise.resolve(list) } });
  await user.click(screen.getByRole("button", { name: "集計" }));
  expect(await screen.findByText("この年度の提出はまだありません。")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "提出" }));
  await user.click(await screen.findByRole("button", { name: "3件を提出する" }));
  await screen.findByText("3件を提出しました。");
  await user.click(screen.getByRole("button", { name: "集計" }));
  const table = await screen.findByRole("table", { name: "令和8年度の提出状況" });
  expect(table.textContent).toContain("みなと部");
  expect(screen.getAllByRole("cell").map(({ textContent }) => textContent)[0]).toBe("3");
  expect(await violations(container)).toEqual([]);
});

test("a list that cannot be read says why and can be tried again", async () => {
  const list = fakeGoalList();
  list.problem = { reason: "offline", host: "graph.microsoft.com" };
  const { user } = await openPane({ ports: { openGoalList: () => Promise.resolve(list) } });
  await user.click(screen.getByRole("button", { name: "集計" }));
  expect((await screen.findByRole("alert")).textContent).toContain("graph.microsoft.com");
  list.problem = null;
  await user.click(screen.getByRole("button", { name: "もう一度" }));
  expect(await screen.findByText("この年度の提出はまだありません。")).toBeTruthy();
});
