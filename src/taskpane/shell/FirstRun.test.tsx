import { act, screen, waitFor } from "@testing-library/react";
import { openPane } from "../testing/openPane";

test("closed by its button, it leaves the focus in the view", async () => {
  const { user } = await openPane({ firstRun: true });
  await user.click(screen.getByRole("button", { name: "わかりました" }));
  expect(screen.queryByRole("region", { name: "はじめに" })).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("main")));
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
