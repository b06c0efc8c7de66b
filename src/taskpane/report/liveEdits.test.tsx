import { act, screen, within } from "@testing-library/react";
import type { FakeExcel } from "../testing/fakeExcel";
import { openPane } from "../testing/openPane";
import { figure } from "../testing/figure";
import { ANSWERS_NAMESPACE } from "../../progress/answersPart";

async function openReports() {
  const opened = await openPane();
  await opened.user.click(screen.getByRole("button", { name: "報告" }));
  await screen.findByRole("button", { name: /報告を書く|続きから書く/ });
  return opened;
}

const field = (name: string) => screen.getByRole<HTMLTextAreaElement>("textbox", { name });
const write = () => screen.getByRole("button", { name: /書き込んで/ });

/** Holds the writing of cells back until it is let go. */
function holdWriting(excel: FakeExcel): () => void {
  const { writeCells } = excel;
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  excel.writeCells = (...args) => gate.then(() => writeCells(...args));
  return letGo;
}

test("an edit that is made while the workbook is being read is seen", async () => {
  const { pane } = await openPane({
    prepare: (excel) => {
      const { readWorkbook } = excel;
      excel.readWorkbook = async () => {
        const workbook = await readWorkbook();
        excel.edit("1位", "E7", "780人が来た。");
        return workbook;
      };
    },
  });
  await act(() => pane.edits.read());
  expect(pane.store.get().checked?.goals.sheets[0]?.rows[1]?.cells.midYear?.text).toBe("780人が来た。");
});

test("what is typed while the cell is being written is kept, and the form stays", async () => {
  const { user, excel, pane } = await openReports();
  await user.click(screen.getByRole("button", { name: /港まつり/ }));
  await user.type(field("報告の文"), "780人が来た。");
  const letGo = holdWriting(excel);
  await user.click(write());
  expect(screen.getByRole("button", { name: "書き込んでいます" })).toBeTruthy();
  await user.type(field("報告の文"), "来年も開く。");
  await act(async () => letGo());
  await screen.findByRole("button", { name: "書き込んで次へ" });
  expect(excel.cell("1位", "E7")).toBe("780人が来た。");
  expect(field("報告の文").value).toBe("780人が来た。来年も開く。");
  expect(pane.store.get().kept.drafts).toMatchObject([{ subs: [{ text: "780人が来た。来年も開く。" }] }]);
  await user.click(write());
  expect(excel.cell("1位", "E7")).toBe("780人が来た。来年も開く。");
});

test("the choice between two texts shows what would really be written", async () => {
  const { user, excel } = await openReports();
  await user.click(screen.getByRole("button", { name: /桟橋の補修/ }));
  await user.type(field("(1) の報告の文"), "県に届けた。");
  // Somebody else's text arrives without an event.
  await excel.writeCells("1位", [{ address: "E6", text: "(1) 図面を1式作った。\n(2) 工事を始めた。", expected: excel.cell("1位", "E6") }]);
  await user.click(write());
  const alert = await screen.findByRole("alert");
  const merged = "(1) 図面を1式作った。県に届けた。\n(2) 工事を始めた。";
  expect(figure(alert, "いまの文")).toContain("(2) 工事を始めた。");
  expect(figure(alert, "書き込む文")).toContain(merged);
  await user.click(within(alert).getByRole("button", { name: "この文で書き込む" }));
  expect(excel.cell("1位", "E6")).toBe(merged);
});

test("a row that moves on the sheet takes its form along", async () => {
  const { user, excel } = await openReports();
  await user.click(screen.getByRole("button", { name: /港まつり/ }));
  await user.type(field("報告の文"), "780人が来た。");
  const initiative = excel.cell("1位", "B6");
  act(() => {
    excel.edit("1位", "B7", initiative);
    excel.edit("1位", "B6", "港まつりの開催");
    excel.edit("1位", "E6", "");
  });
  await screen.findByRole("form", { name: "1位 ①" }, { timeout: 3000 });
  expect(field("報告の文").value).toBe("780人が来た。");
  await user.click(write());
  expect([excel.cell("1位", "E6"), excel.cell("1位", "E7")]).toEqual(["780人が来た。", ""]);
});

test("a draft that the workbook gives late comes into the open form", async () => {
  const first = await openReports();
  await first.user.click(screen.getByRole("button", { name: /港まつり/ }));
  await first.user.type(field("報告の文"), "780人が来た。");
  await act(() => first.pane.answers.flush());
  const part = first.excel.parts.get(ANSWERS_NAMESPACE)!;
  first.unmount();

  const { user, excel, pane } = await openReports();
  await user.click(screen.getByRole("button", { name: /港まつり/ }));
  expect(field("報告の文").value).toBe("");
  excel.parts.set(ANSWERS_NAMESPACE, part);
  await act(() => pane.answers.load());
  expect(field("報告の文").value).toBe("780人が来た。");
});
