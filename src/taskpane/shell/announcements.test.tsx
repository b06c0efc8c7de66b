import { act, screen, waitFor } from "@testing-library/react";
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
  expect(said()).toEqual(["1位 E7 を元の文に戻しました。書いた文は下書きに残ります。"]);
  // Where the button was the focus hears another name than the sentence.
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("group", { name: "最後の書き込み" })));
});

test("a worksheet without goals that is edited is not said to have been checked", async () => {
  const { excel, pane, said } = await listened();
  await act(async () => {
    excel.edit("名簿", "A1", "氏名（50音順）");
    await pane.edits.read();
  });
  expect([excel.calls.at(-1), said()]).toEqual(["readSheet 名簿", []]);
});

test("what was said is not found at the end of the page later", async () => {
  jest.useFakeTimers();
  try {
    const { said, pane } = await listened();
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(said()).toEqual([""]);
    await act(() => pane.workbook.checkAll());
    expect(said()).toEqual([expect.stringMatching(/^2枚を点検しました。/)]);
  } finally {
    jest.useRealTimers();
  }
});

test("a view that is come to from another one is read from its heading", async () => {
  const { user } = await openPane();
  await user.click(view("ほかのブックもまとめて点検"));
  const heading = await screen.findByRole("heading", { level: 1, name: "まとめて点検" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
});
