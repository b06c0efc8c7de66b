import { screen, waitFor, within } from "@testing-library/react";
import { documentsOf } from "../../submission/testing/documents";
import { FakeGoalList } from "../testing/fakeGoalList";
import { broughtIntoView } from "../testing/broughtIntoView";
import { openPane, violations } from "../testing/openPane";

const [FIRST] = documentsOf(1);

/** A list whose rows stand under a department's former name; their number. */
async function openRowsOf(rows: number, departments = [{ name: "海部", sections: null }]) {
  const list = Object.assign(new FakeGoalList(), { departments });
  for (const document of documentsOf(rows)) list.documents.set(document.key, document);
  const opened = await openPane({ ports: { openGoalList: () => Promise.resolve(list) } });
  await opened.user.click(screen.getByRole("button", { name: "集計" }));
  const part = await screen.findByRole("region", { name: "提出状況" });
  const openRows = async () => {
    await opened.user.click(await within(part).findByRole("button", { name: `${FIRST!.department} 取組 ${rows}件を開く` }));
    await screen.findByText(`${rows}件`);
  };
  return { ...opened, list, part, openRows };
}

const press = (name: string) => screen.findByRole("button", { name });

test("a department that nobody expects is named with what can be done; its rows are withdrawn only after a yes, and leave the summary", async () => {
  const { user, list, part, container } = await openRowsOf(3);
  expect(within(part).getByText("未提出：海部")).toBeTruthy();
  const unlisted = within(part).getByRole("button", { name: "みなと部（3件）" });
  // In forced colours nothing else tells such a button from the text above it.
  expect(getComputedStyle(unlisted).textDecorationLine).toBe("underline");
  await user.click(unlisted);
  expect(screen.getByRole("heading", { level: 2, name: "みなと部：取組" })).toBeTruthy();
  const shown = broughtIntoView();
  await user.click(await press("取り下げる"));
  const asked = (await screen.findAllByRole("alert")).at(-1)!;
  // The button stands at the end of a long list.
  expect(shown.at(-1)?.contains(asked)).toBe(true);
  expect(asked.textContent).toContain("みなと部の取組 3件を取り下げますか。");
  expect(asked.textContent).not.toContain("一覧にあります");
  expect(await violations(container)).toEqual([]);
  await user.click(await press("やめる"));
  expect([list.documents.size, document.activeElement?.textContent]).toEqual([3, "取り下げる"]);
  await user.click(await press("取り下げる"));
  const passedOn = jest.fn();
  window.addEventListener("keydown", passedOn);
  await user.keyboard("{Escape}");
  window.removeEventListener("keydown", passedOn);
  expect([screen.queryByRole("alert"), document.activeElement?.textContent, passedOn.mock.calls]).toEqual([null, "取り下げる", []]);
  await user.click(await press("取り下げる"));
  await user.dblClick(await press("3件を取り下げる"));
  expect(await screen.findByText("3件に「取下げ」の印を付けました。")).toBeTruthy();
  expect(list.documents.size).toBe(0);
  expect(screen.getByText("0件")).toBeTruthy();
  await user.click(await press("集計に戻る"));
  expect(await screen.findByText("この年度の提出はまだありません。")).toBeTruthy();
  expect(screen.queryByText(/一覧にない部局/)).toBeNull();
});

test("for a department of the list it says so, and for a part of the rows or of all departments there is no such button", async () => {
  const { user, part, openRows } = await openRowsOf(2, [{ name: "みなと部", sections: null }]);
  expect(within(part).queryByText(/一覧にない部局/)).toBeNull();
  await openRows();
  await user.click(await press("取り下げる"));
  expect((await screen.findAllByRole("alert")).at(-1)!.textContent).toContain("この部局は、提出すべき部局の一覧にあります。");
  await user.click(await press("集計に戻る"));
  for (const figure of ["取組 2件を開く", "みなと部 報告済 2件を開く"]) {
    await user.click((await screen.findAllByRole("button", { name: figure }))[0]!);
    await screen.findByText("2件");
    expect(screen.queryByRole("button", { name: "取り下げる" })).toBeNull();
    await user.click(await press("集計に戻る"));
  }
});

test("what was submitted anew meanwhile stays, and is told", async () => {
  const { user, list, openRows } = await openRowsOf(2);
  await openRows();
  const [first] = list.documents.keys();
  list.revisions.set(first!, 2);
  await user.click(await press("取り下げる"));
  await user.click(await press("2件を取り下げる"));
  expect(await screen.findByText("1件に「取下げ」の印を付けました。")).toBeTruthy();
  expect(screen.getByText(/^1件は、表示した後に提出し直されたか/)).toBeTruthy();
  expect([...list.documents.keys()]).toEqual([first]);
});

test("without a permission it says so, and can be tried again for the rest", async () => {
  const { user, list, openRows } = await openRowsOf(2);
  await openRows();
  await user.click(await press("取り下げる"));
  list.problem = { reason: "forbidden", doing: "write", requestId: null };
  await user.click(await press("2件を取り下げる"));
  const trouble = (await screen.findAllByRole("alert")).at(-1)!;
  expect(list.documents.size).toBe(2);
  list.problem = null;
  await user.click(within(trouble).getByRole("button", { name: "もう一度" }));
  expect(await screen.findByText("2件に「取下げ」の印を付けました。")).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});
