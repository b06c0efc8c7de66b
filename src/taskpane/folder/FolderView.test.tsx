import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { FolderChecker } from "../ports";
import { openPane, violations, type PaneTraits } from "../testing/openPane";

const SAMPLES = path.join(__dirname, "../../workbench/samples/files");
const bytesOf = (name: string) => readFileSync(path.join(SAMPLES, name));

/** A file as a browser gives it; jsdom's own cannot be read. */
function given(name: string, bytes: Uint8Array): File {
  const file = new File([new Uint8Array(bytes)], name);
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
}

const CLEAN = given("clean.xlsx", bytesOf("r02-goals.xlsx"));
const FAULTY = given("faulty.xlsx", bytesOf("r02-goals-faults.xlsx"));
const BROKEN = given("west.xlsx", bytesOf("r02-goals.xlsx").subarray(0, 4000));

async function openFolder(traits: PaneTraits = {}) {
  const pane = await openPane(traits);
  await pane.user.click(screen.getByRole("button", { name: /まとめて点検|Check many workbooks/ }));
  await screen.findByRole("heading", { level: 1, name: /まとめて点検|Check many/ });
  const choose = (files: File[]) => act(async () => void fireEvent.change(screen.getByLabelText(/ファイルを選ぶ|Choose files/, { selector: "input" }), { target: { files } }));
  return { ...pane, choose };
}

test("every workbook has its card; a broken one stops no other; nothing is wrong for screen readers", async () => {
  const { user, choose, container } = await openFolder();
  await choose([FAULTY, BROKEN, CLEAN]);
  await screen.findByText("ファイル3件のうち2件を点検しました。1件は読めません。");
  const filter = within(screen.getByRole("group", { name: "結果で絞り込む" }));
  expect([screen.getByText("部局・課室 2件"), ...filter.getAllByRole("button")].map(({ textContent }) => textContent)).toEqual(["部局・課室 2件", "すべて 3件", "読めない 1件", "エラーあり 1件", "問題なし 1件"]);
  const matrix = within(screen.getByRole("region", { name: "部局別の状況" }));
  expect(matrix.getAllByRole("listitem")[0]!.textContent).toMatch(/west\.xlsx.*壊れているか途中で切れています/);
  expect(matrix.getByText("問題なし")).toBeTruthy();
  await user.click(matrix.getByRole("button", { name: /faulty\.xlsx/ }));
  expect(within(matrix.getByRole("list", { name: /faulty\.xlsx/ })).getAllByRole("listitem").length).toBeGreaterThan(5);
  expect(await violations(container)).toEqual([]);
});

test("one result is shown alone, and all of them again", async () => {
  const { user, choose, container } = await openFolder();
  await choose([FAULTY, BROKEN, CLEAN]);
  await screen.findByText("ファイル3件のうち2件を点検しました。1件は読めません。");
  const cards = () => within(screen.getByRole("region", { name: "部局別の状況" })).getAllByRole("listitem").map(({ textContent }) => /\w+\.xlsx/.exec(textContent!)![0]);
  const button = screen.getByRole("button", { name: "エラーあり 1件" });
  await user.click(button);
  expect([cards(), button.getAttribute("aria-pressed")]).toEqual([["faulty.xlsx"], "true"]);
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "読めない 1件" }));
  expect(cards()).toEqual(["west.xlsx"]);
  await user.click(screen.getByRole("button", { name: "すべて 3件" }));
  expect(cards()).toEqual(["west.xlsx", "clean.xlsx", "faulty.xlsx"]);
});

test("two versions of one department are told, each with the other file", async () => {
  const { choose, container } = await openFolder();
  await choose([CLEAN, given("clean-2.xlsx", bytesOf("r02-goals.xlsx")), FAULTY]);
  await screen.findByText("ファイル3件を点検しました。");
  expect(screen.getByText("同じ目標が複数のファイルにあります。").parentElement!.textContent).toContain("「clean-2.xlsx」など2件のファイルに");
  const cards = within(screen.getByRole("region", { name: "部局別の状況" })).getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(cards).toEqual([expect.stringMatching(/clean-2\.xlsx.*同じ目標のあるファイル: clean\.xlsx/), expect.stringMatching(/clean\.xlsx.*同じ目標のあるファイル: clean-2\.xlsx/), expect.not.stringContaining("同じ目標")]);
  expect(await violations(container)).toEqual([]);
});

test("versions of one department are told once, when the last file is done", async () => {
  const { choose } = await openFolder();
  let read: (bytes: ArrayBuffer) => void = () => undefined;
  const slow = Object.assign(new File([], "slow.xlsx"), { arrayBuffer: () => new Promise<ArrayBuffer>((resolve) => (read = resolve)) });
  await choose([CLEAN, given("clean-2.xlsx", bytesOf("r02-goals.xlsx")), slow]);
  await screen.findByText("ファイル3件のうち2件を点検しました。");
  expect(screen.queryByRole("alert")).toBeNull();
  await act(async () => read(new Uint8Array(bytesOf("r02-goals-faults.xlsx")).buffer));
  expect((await screen.findByRole("alert")).textContent).toContain("同じ目標が複数のファイルにあります。");
});

test("a sheet that was left out as a sample is named on its file's card", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path.join(SAMPLES, "r02-goals.xlsx"));
  book.worksheets.at(-1)!.name = "記入例";
  const { choose } = await openFolder();
  await choose([given("west.xlsx", new Uint8Array(await book.xlsx.writeBuffer())), CLEAN]);
  await screen.findByText("ファイル2件を点検しました。");
  const cards = within(screen.getByRole("region", { name: "部局別の状況" })).getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(cards.map((card) => card!.includes("点検の対象外: シート「記入例」（記入例）"))).toEqual([false, true]);
});

test("the keyboard goes on in the view that a button led to, there and back", async () => {
  const { user } = await openFolder();
  const heading = () => screen.getByRole("heading", { level: 1 });
  expect(document.activeElement).toBe(heading());
  await user.tab();
  const back = screen.getByRole("button", { name: "このブックの点検に戻る" });
  expect(document.activeElement).toBe(back);
  await user.keyboard("{Enter}");
  await screen.findByRole("button", { name: /まとめて点検/ });
  expect(document.activeElement).toBe(heading());
});

test("a drop of files starts the check", async () => {
  await openFolder({ language: "en" });
  await act(async () => void fireEvent.drop(screen.getByRole("region", { name: "Check many" }), { dataTransfer: { items: [], files: [CLEAN] } }));
  await screen.findByText("1 file checked.");
});

test("what cannot be opened in a dropped folder is told and stops nothing else of it", async () => {
  const entry = (fullPath: string, traits: object) => ({ fullPath, name: fullPath.split("/").at(-1), isFile: false, ...traits });
  const folder = (fullPath: string, inside: object[] | null) => {
    const portions = inside && [inside, []];
    return entry(fullPath, { createReader: () => ({ readEntries: (take: (portion: object[]) => void, refuse: (why: Error) => void) => (portions ? take(portions.shift()!) : refuse(new Error("no"))) }) });
  };
  const file = (fullPath: string, content: File | null) => entry(fullPath, { isFile: true, file: (take: (file: File) => void, refuse: (why: Error) => void) => (content ? take(content) : refuse(new Error("no"))) });
  const town = folder("/town", [file("/town/lost.xlsx", null), folder("/town/closed", null), file("/town/clean.xlsx", CLEAN)]);
  await openFolder({ language: "en" });
  const dataTransfer = { items: [{ webkitGetAsEntry: () => town }], files: [] };
  await act(async () => void fireEvent.drop(screen.getByRole("region", { name: "Check many" }), { dataTransfer }));
  await screen.findByText("1 of 3 files checked, 2 could not be read.");
});

test("a file that was given twice is checked once, two of one name each", async () => {
  const { choose } = await openFolder();
  await choose([CLEAN, FAULTY, CLEAN, given("faulty.xlsx", bytesOf("r02-goals.xlsx").subarray(0, 3000)), given("faulty.xlsx", bytesOf("r02-goals.xlsx").subarray(0, 4000))]);
  await screen.findByText("ファイル4件のうち2件を点検しました。2件は読めません。");
});

test("nothing that is a workbook is told", async () => {
  const { choose } = await openFolder();
  await choose([Object.assign(given("notes.txt", new Uint8Array(3)), { webkitRelativePath: "folder/notes.txt" })]);
  expect((await screen.findByRole("alert")).textContent).toContain("点検するブックがありません");
});

test("a file too large for the page, and one that cannot be opened, say so and stop no other", async () => {
  const { choose } = await openFolder();
  const large = Object.defineProperty(given("large.xlsx", new Uint8Array(1)), "size", { value: 3 * 2 ** 30 });
  const read = jest.spyOn(large, "arrayBuffer");
  const held = Object.assign(new File([], "held.xlsx"), { arrayBuffer: () => Promise.reject(new DOMException("held", "NotReadableError")) });
  await choose([large, held, CLEAN]);
  await screen.findByText("ファイル3件のうち1件を点検しました。2件は読めません。");
  const cards = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(cards).toEqual(expect.arrayContaining([expect.stringMatching(/large\.xlsx.*大きすぎる/), expect.stringMatching(/held\.xlsx.*開けません/)]));
  expect(read).not.toHaveBeenCalled();
});

test("stopping ends the file in hand and keeps what is done, also over another view", async () => {
  const stopped = jest.fn();
  const checker: FolderChecker = {
    check: (file) => (file === "clean.xlsx" ? Promise.resolve({ file, fault: "no-goal-sheet" }) : new Promise(() => undefined)),
    stop: stopped,
  };
  const { user, choose } = await openFolder({ ports: { openFolderChecker: () => Promise.resolve(checker) } });
  await choose([CLEAN, FAULTY]);
  await screen.findByText("ファイル2件のうち1件を点検しました。");
  expect(screen.getByRole("progressbar")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "このブックの点検に戻る" }));
  await user.click(screen.getByRole("button", { name: "ほかのブックもまとめて点検" }));
  await user.click(await screen.findByRole("button", { name: "中止" }));
  expect(document.activeElement).toBe(await screen.findByText("中止しました。ファイル2件のうち1件を点検しました。"));
  expect(stopped).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("files that are given while the check of others is being prepared take their place", async () => {
  const opened: (() => void)[] = [];
  const checked: string[] = [];
  const checker: FolderChecker = { check: (file) => (checked.push(file), Promise.resolve({ file, fault: "no-goal-sheet" })), stop: () => undefined };
  const { choose } = await openFolder({ ports: { openFolderChecker: () => new Promise((resolve) => opened.push(() => resolve(checker))) } });
  await choose([CLEAN, BROKEN]);
  await choose([FAULTY]);
  await act(async () => opened.forEach((open) => open()));
  await screen.findByText("ファイル1件のうち0件を点検しました。1件は読めません。");
  expect(checked).toEqual(["faulty.xlsx"]);
});

test("the results leave as a workbook, as CSV and as a worksheet", async () => {
  const saveFile = jest.fn();
  const { user, choose, excel } = await openFolder({ ports: { saveFile } });
  await choose([FAULTY]);
  await screen.findByText("ファイル1件を点検しました。");
  for (const name of ["Excelファイル", "CSV"]) {
    await user.click(screen.getByRole("button", { name }));
    await screen.findByText(name === "CSV" ? "「まとめて点検.csv」を保存しました。" : "「まとめて点検.xlsx」を保存しました。");
  }
  expect(saveFile.mock.calls.map(([name]) => name as string)).toEqual(["まとめて点検.xlsx", "まとめて点検.csv"]);
  expect((saveFile.mock.calls[1] as [string, string[]])[1].join("")).toContain("faulty.xlsx");
  const write = jest.spyOn(excel, "writeTables");
  await user.click(screen.getByRole("button", { name: "ワークシートに書く" }));
  await waitFor(() => expect(write).toHaveBeenCalledTimes(2));
  expect(write.mock.calls.map(([{ key }, tables]) => [key, tables.map(({ id }) => id)])).toEqual([["folder", ["matrix"]], ["folder-findings", ["findings"]]]);
});
