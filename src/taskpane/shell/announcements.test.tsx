import { act, screen } from "@testing-library/react";
import { openPane, type OpenPane, type PaneTraits } from "../testing/openPane";

/** A pane, and what its own live region has said since it was read. */
async function listened(traits: PaneTraits = {}): Promise<OpenPane & { said: () => string[] }> {
  const pane = await openPane(traits);
  const region = screen.getAllByRole("status").find((one) => one.closest("main") === null)!;
  const spoken: string[] = [];
  const watch = new MutationObserver(() => spoken.push(region.textContent));
  watch.observe(region, { childList: true, characterData: true, subtree: true });
  return { ...pane, said: () => spoken.splice(0) };
}

const view = (name: string) => screen.getByRole("button", { name });
const field = (name: string) => screen.getByRole("textbox", { name });

test("a check that finds the same once more is said once more", async () => {
  const { user, said } = await listened();
  await user.click(view("点検し直す"));
  expect(said()).toEqual([expect.stringMatching(/^2枚を点検しました。指摘は\d+件です。$/)]);
});

test("worksheets that come are read quietly as long as nothing else is found", async () => {
  const { excel, pane, said } = await listened();
  excel.tell({ kind: "sheets" });
  await act(() => pane.edits.read());
  expect([excel.calls.filter((call) => call === "readWorkbook").length, said()]).toEqual([2, []]);
  const { readWorkbook } = excel;
  excel.readWorkbook = async () => {
    const { name, sheets } = await readWorkbook();
    return { name, sheets: sheets.filter((sheet) => sheet.name !== "2位") };
  };
  excel.tell({ kind: "sheets" });
  await act(() => pane.edits.read());
  expect(said()).toEqual([expect.stringMatching(/^1枚を点検しました。/)]);
});

test("another phase is checked for aloud", async () => {
  const { user, said } = await listened();
  await user.selectOptions(screen.getByRole("combobox", { name: "時期" }), "期末報告");
  expect(said()).toEqual([expect.stringMatching(/^2枚を点検しました。/)]);
});

test("what was written into a cell is said in one sentence, and so is that it was taken back", async () => {
  const { user, said } = await listened();
  await user.click(view("報告"));
  await user.click(await screen.findByRole("button", { name: /港まつり/ }));
  await user.type(field("報告の文"), "780人が来た。");
  await user.click(view("書き込んで次へ"));
  expect(said()).toEqual(["1位 E7 に書き込みました。"]);
  await user.click(view("元に戻す"));
  expect(said()).toEqual(["1位 E7 を元の文に戻しました。"]);
});
