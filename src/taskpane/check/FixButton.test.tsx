import { act, screen, waitFor } from "@testing-library/react";
import { drawnGoalSheet } from "../../goal/testing/drawnForms";
import { drawnSnapshot } from "../../sheet/testing/drawnSheet";
import { openPane, violations } from "../testing/openPane";

const workbook = {
  name: "移動.xlsx",
  sheets: [drawnSnapshot("1位", drawnGoalSheet([{ period: "平成7年12月", target: "利用者1,200人", final: "" }]))],
};

test("a certain fix shows the text, writes that cell only, and can be taken back", async () => {
  const { user, excel, container } = await openPane({ workbook, today: "2025-10-10" });
  expect(screen.getByText("令和7年12月")).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  excel.calls.length = 0;
  await user.click(screen.getByRole("button", { name: "H9 を「令和7年12月」に直す" }));
  expect(excel.calls.filter((call) => call.startsWith("write"))).toHaveLength(1);
  expect(screen.queryByRole("button", { name: /に直す/ })).toBeNull();
  await user.click(screen.getByRole("button", { name: "元に戻す" }));
  expect(screen.getByRole("button", { name: "H9 を「令和7年12月」に直す" })).toBeTruthy();
});

test("what is fixed while the last fix is taken back can be taken back as well", async () => {
  const rows = [
    { period: "平成7年12月", target: "利用者1,200人" },
    { period: "平成7年11月", target: "講座4回" },
  ];
  const { user, excel, pane } = await openPane({ workbook: { name: "移動.xlsx", sheets: [drawnSnapshot("1位", drawnGoalSheet(rows))] }, today: "2025-10-10" });
  const fix = (month: string) => screen.getByRole("button", { name: new RegExp(`「令和7年${month}」に直す`) });
  await user.click(fix("12月"));
  const { readSheet } = excel;
  let goOn = () => {};
  const held = new Promise<void>((resolve) => (goOn = resolve));
  excel.readSheet = async (name) => {
    await held;
    return readSheet(name);
  };
  await user.click(screen.getByRole("button", { name: "元に戻す" }));
  await user.click(fix("11月"));
  await act(async () => goOn());
  await waitFor(() => expect(fix("12月")).toBeTruthy());
  expect(pane.store.get().lastWrite?.changes[0]?.after).toBe("令和7年11月");
  await user.click(screen.getByRole("button", { name: "元に戻す" }));
  expect(fix("11月")).toBeTruthy();
});

test("a finding says how its cell was read", async () => {
  await openPane({ workbook, today: "2025-10-10" });
  expect(screen.getByText("この期間は 1995/12/1〜1995/12/31 と読みました。")).toBeTruthy();
});

test("a sheet that may not be written to says so and keeps its text", async () => {
  const { user, excel } = await openPane({ workbook, today: "2025-10-10" });
  excel.protectedSheets.add("1位");
  await user.click(screen.getByRole("button", { name: "H9 を「令和7年12月」に直す" }));
  expect(screen.getByRole("alert").textContent).toContain("保護");
  expect(excel.cell("1位", "H9")).toBe("平成7年12月");
  expect(screen.queryByRole("button", { name: "元に戻す" })).toBeNull();
});
