import { act, screen } from "@testing-library/react";
import { openPane, violations } from "../testing/openPane";

test.each([
  ["ja", "リボンの「中間報告」を最後まで行えませんでした。", "セルが編集中です。", "閉じる"],
  ["en", "The ribbon’s “Mid-year report” could not be finished.", "A cell is being edited.", "Close"],
] as const)("a failed button of the ribbon is told until it was read (%s)", async (language, title, why, close) => {
  const { pane, user, container } = await openPane({ language });
  expect(screen.queryByRole("alert")).toBeNull();
  act(() => pane.store.update((state) => ({ ...state, commandFailed: { view: "report", fault: "cell-editing" } })));
  const alert = screen.getByRole("alert");
  expect(alert.textContent).toContain(title);
  expect(alert.textContent).toContain(why);
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: close }));
  expect(screen.queryByRole("alert")).toBeNull();
});
