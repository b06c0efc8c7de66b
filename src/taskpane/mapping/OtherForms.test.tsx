import { act, screen, waitFor, within } from "@testing-library/react";
import { drawnSnapshot } from "../../checks/testing";
import { ExcelError } from "../../excel/excelError";
import { readFamilyFile, writeFamilyFile } from "../../forms/mapping/familyFile";
import { FAMILIES_NAMESPACE, familiesFromXml } from "../../forms/mapping/familiesPart";
import { declarationFromMapping } from "../../forms/mapping/familyFromMapping";
import { proposeMapping } from "../../forms/mapping/proposeMapping";
import type { FileContent } from "../ports";
import { openPane, violations } from "../testing/openPane";

const sheet = drawnSnapshot("一覧", {
  A1: "令和8年度 事業一覧", A2: "部局名", B2: "みなと部",
  A3: "事業名", B3: "目標値", C3: "期限", D3: "年度末の結果", E3: "メモ欄",
  A4: "港の清掃", B4: "12回", C4: "通年", D4: "", E4: "",
});
const workbook = { name: "事業.xlsx", sheets: [sheet, drawnSnapshot("名簿", { A1: "氏名", B1: "電話" })] };
const family = writeFamilyFile(declarationFromMapping(proposeMapping(sheet)!));
/** Lets the lazily loaded part arrive. */
const question = () => screen.findByText(/「一覧」を目標管理シートとして読みますか/, undefined, { timeout: 8_000 });

/** What the notices say. */
const alerts = () => screen.queryAllByRole("alert").map(({ textContent }) => textContent).join("\n");

jest.setTimeout(60_000);

test("a worksheet of an unknown form is proposed with its confidence in words; others are not", async () => {
  const { container } = await openPane({ workbook });
  await question();
  expect(screen.queryByText(/「名簿」を/)).toBeNull();
  expect((screen.getByRole("combobox", { name: "「事業名」の役割" }) as HTMLSelectElement).value).toBe("initiative");
  expect(screen.getAllByText("確か").length).toBeGreaterThan(2);
  expect(screen.getByText("要確認")).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

test("an accepted form is used at once, kept in the workbook, and can be given up", async () => {
  const { user, excel, container } = await openPane({ workbook });
  await question();
  await user.click(screen.getByRole("button", { name: "この読み方で使う" }));
  expect(within(screen.getByRole("main")).getByText(/1枚を点検しました/)).toBeTruthy();
  expect(familiesFromXml(excel.parts.get(FAMILIES_NAMESPACE)!)).toHaveLength(1);
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: /この読み方をやめる/ }));
  await question();
  expect(familiesFromXml(excel.parts.get(FAMILIES_NAMESPACE)!)).toEqual([]);
});

test("a workbook that carries its form is read by it, and its rows are asked for", async () => {
  const first = await openPane({ workbook });
  await question();
  await first.user.click(screen.getByRole("button", { name: "この読み方で使う" }));
  const part = first.excel.parts.get(FAMILIES_NAMESPACE)!;
  first.unmount();
  const { pane } = await openPane({ workbook, today: "2027-03-01", prepare: (excel) => excel.parts.set(FAMILIES_NAMESPACE, part) });
  expect(within(screen.getByRole("main")).getByText(/1枚を点検しました/)).toBeTruthy();
  act(() => pane.store.update((state) => ({ ...state, view: "report" })));
  expect(await screen.findByText(/港の清掃/, undefined, { timeout: 8_000 })).toBeTruthy();
});

test("a heading is taken from the selected cell, on the same sheet and with a text in it", async () => {
  const { user, excel } = await openPane({ workbook });
  await question();
  const pick = () => user.click(screen.getByRole("button", { name: /「メモ欄」の代わりに/ }));
  await excel.select("名簿", "A1");
  await pick();
  await screen.findByText(/別のシート/);
  await excel.select("一覧", "F3");
  await pick();
  await screen.findByText(/F3 は空です/);
  excel.faults.selection = new ExcelError("cell-editing", "editing");
  await pick();
  await screen.findByText(/セルが編集中です/);
  delete excel.faults.selection;
  await excel.select("一覧", "D3");
  await pick();
  await waitFor(() => expect(screen.getAllByRole("combobox", { name: "「年度末の結果」の役割" })).toHaveLength(2));
  expect(alerts()).not.toMatch(/別のシート|空です|編集中/);
});

test("a mapping without an initiative says so and is not accepted", async () => {
  const { user, excel } = await openPane({ workbook });
  await question();
  await user.selectOptions(screen.getByRole("combobox", { name: "「事業名」の役割" }), "使わない");
  expect(alerts()).toContain("取組の列がありません。");
  await user.click(screen.getByRole("button", { name: "この読み方で使う" }));
  expect(excel.parts.has(FAMILIES_NAMESPACE)).toBe(false);
});

test("the form can be exported as a family file", async () => {
  const saved: [string, FileContent][] = [];
  const { user } = await openPane({ workbook, ports: { saveFile: (...file) => void saved.push(file) } });
  await question();
  await user.click(screen.getByRole("button", { name: "様式ファイルを書き出す" }));
  expect(saved).toEqual([[expect.stringMatching(/^form-[0-9a-f]+\.json$/), family]]);
  expect(readFamilyFile(String(saved[0]![1]))).toMatchObject({ name: "事業一覧" });
});

test("shipped forms are used; a wrong one is told with its place and the others stay", async () => {
  const { container } = await openPane({ workbook, ports: { shippedFamilies: () => Promise.resolve(`[${family},{"id":"x"}]`) } });
  expect(within(screen.getByRole("main")).getByText(/1枚を点検しました/)).toBeTruthy();
  await screen.findByText(/families\.json に間違い/, undefined, { timeout: 8_000 });
  expect(alerts()).toContain("1.name");
  expect(await violations(container)).toEqual([]);
});

test("a form that cannot be kept is used all the same, and that is said", async () => {
  const { user, excel } = await openPane({ workbook });
  await question();
  excel.faults.savePart = new ExcelError("access-denied", "read-only");
  await user.click(screen.getByRole("button", { name: "この読み方で使う" }));
  expect(within(screen.getByRole("main")).getByText(/1枚を点検しました/)).toBeTruthy();
  expect(alerts()).toContain("保存できませんでした");
});

test("in English the card is English", async () => {
  await openPane({ workbook, language: "en" });
  expect(await screen.findByText("Read “一覧” as a goal sheet?", undefined, { timeout: 8_000 })).toBeTruthy();
  expect(screen.getByRole("combobox", { name: "Role of “事業名”" })).toBeTruthy();
});
