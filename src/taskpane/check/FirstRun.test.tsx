import { act, cleanup, screen, waitFor } from "@testing-library/react";
import { openPane } from "../testing/openPane";

test("what is said of the workbook comes first, whatever came of the check", async () => {
  await openPane({ firstRun: true });
  const verdict = await screen.findByRole("heading", { name: "まだ出せません。" });
  const isAfter = (one: Element, other: Element) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  expect(isAfter(verdict, screen.getByText(/2枚を点検しました。/, { selector: "main *" }))).toBe(true);
  expect(isAfter(verdict, screen.getByRole("region", { name: "はじめに" }))).toBe(true);
  cleanup();
  await openPane({ firstRun: true, workbook: { name: "新規.xlsx", sheets: [] } });
  expect(isAfter(await screen.findByText("点検する目標管理シートがありません。", { selector: "main *" }), screen.getByRole("region", { name: "はじめに" }))).toBe(true);
});

test("closed by its button, it leaves the focus in the view", async () => {
  const { user } = await openPane({ firstRun: true });
  await user.click(screen.getByRole("button", { name: "わかりました" }));
  expect(screen.queryByRole("region", { name: "はじめに" })).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 })));
});

test("a focus that a person has taken elsewhere is not fetched back", async () => {
  const { user, pane } = await openPane({ firstRun: true });
  screen.getByRole("button", { name: "わかりました" }).focus();
  (document.activeElement as HTMLElement).blur();
  act(() => pane.store.update((state) => ({ ...state, introduced: true })));
  await user.hover(screen.getByRole("main"));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(document.activeElement).toBe(document.body);
});
