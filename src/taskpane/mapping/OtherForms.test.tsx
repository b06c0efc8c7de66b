import { act, screen, within } from "@testing-library/react";
import { drawnSnapshot } from "../../sheet/testing/drawnSheet";
import { ExcelError } from "../../excel/excelError";
import type { FamilyDeclaration } from "../../forms/mapping/declaration";
import { readFamilyFile, writeFamilyFile } from "../../forms/mapping/familyFile";
import { FAMILIES_NAMESPACE, familiesFromXml, familiesToXml } from "../../forms/mapping/familiesPart";
import { declarationFromMapping } from "../../forms/mapping/familyFromMapping";
import { proposeMapping } from "../../forms/mapping/proposeMapping";
import type { FileContent } from "../ports";
import type { FakeExcel } from "../testing/fakeExcel";
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

test("a worksheet of an unknown form is proposed with its confidence in words; others are not", async () => {
  const { container } = await openPane({ workbook });
  await question();
  expect(screen.queryByText(/「名簿」を/)).toBeNull();
  expect((screen.getByRole("combobox", { name: "「事業名」の役割" }) as HTMLSelectElement).value).toBe("initiative");
  expect(screen.getAllByText("確か").length).toBeGreaterThan(2);
  expect(screen.getByText("要確認")).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

test("where a form is proposed, every view leads to the proposal", async () => {
  const { user } = await openPane({ workbook });
  await question();
  expect(screen.getByText("下の「ほかの様式」で、読み方の案を確かめてください。")).toBeTruthy();
  for (const view of ["報告", "提出"]) {
    await user.click(screen.getByRole("button", { name: view }));
    await user.click(await screen.findByRole("button", { name: "「点検」へ" }));
    await question();
  }
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

const roles = (heading: string) => screen.queryAllByRole("combobox", { name: `「${heading}」の役割` }).map((list) => (list as HTMLSelectElement).value);

test("a column is corrected by clicking cells until it is right, or as it was when given up", async () => {
  const { user, excel, container } = await openPane({ workbook });
  await question();
  const pick = screen.getByRole("button", { name: "年度末の結果：セルを選ぶ" });
  await user.click(pick);
  expect(excel.calls.at(-1)).toBe("select 一覧 D3");
  expect(screen.getByText(/正しい見出しのセルを押してください/, { selector: "p" })).toBeTruthy();
  await act(() => excel.select("名簿", "A1"));
  expect(alerts()).toContain("別のシート");
  await act(() => excel.select("一覧", "F3"));
  expect(alerts()).toContain("F3 は空欄です");
  await act(() => excel.select("一覧", "A3"));
  expect([roles("事業名"), roles("年度末の結果")]).toEqual([["final"], ["initiative"]]);
  await act(() => excel.select("一覧", "E3"));
  expect(alerts()).not.toMatch(/別のシート|空欄です/);
  expect([roles("事業名"), roles("年度末の結果"), roles("メモ欄")]).toEqual([["initiative"], [""], ["final"]]);
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "メモ欄：やめる" }));
  expect([roles("年度末の結果"), roles("メモ欄")]).toEqual([["final"], [""]]);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "年度末の結果：セルを選ぶ" }));
  await act(() => excel.select("一覧", "E3"));
  expect(roles("メモ欄")).toEqual([""]);
});

test("a field, its value and the title are picked; what is read by them is shown", async () => {
  const { user, excel } = await openPane({ workbook });
  await question();
  expect(screen.getByText("値：みなと部（B2）")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "部局名：値を選ぶ" }));
  await act(() => excel.select("一覧", "A3"));
  await user.click(screen.getByRole("button", { name: "部局名：決める" }));
  // A heading of the form is nobody's name.
  expect(screen.getByText("値：空欄（A3）")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "部局名：ラベルを選ぶ" }));
  await act(() => excel.select("一覧", "A1"));
  await user.click(screen.getByRole("button", { name: "{year}事業一覧：決める" }));
  expect(screen.getByText("値：空欄（B1）")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "項目を加える" }));
  await act(() => excel.select("一覧", "A2"));
  await user.click(screen.getByRole("button", { name: "決める" }));
  expect((screen.getByRole("combobox", { name: "「部局名」の項目" }) as HTMLSelectElement).value).toBe("department");
  expect(alerts()).toContain("「部局」の項目が2つあります。");
  const title = screen.getByRole("textbox", { name: "様式の表題" }) as HTMLInputElement;
  expect(title.value).toBe("{year}事業一覧");
  await user.clear(title);
  await user.type(title, "港の一覧");
  expect(screen.getByText(/^この表題はシートに見当たりません。/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "様式の表題：セルを選ぶ" }));
  await act(() => excel.select("一覧", "A1"));
  expect(title.value).toBe("{year}事業一覧");
});

test("when Excel does not tell of selections, that is said", async () => {
  const { user } = await openPane({ workbook, prepare: (excel) => (excel.faults.watchSelection = new ExcelError("cell-editing", "editing")) });
  await question();
  await user.click(screen.getByRole("button", { name: "列を加える" }));
  expect(alerts()).toContain("シートのセルを選べません。");
  expect(alerts()).toContain("セルが編集中です。");
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
  await screen.findByText(/families\.json に誤り/, undefined, { timeout: 8_000 });
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

const taught = familiesToXml([readFamilyFile(family.replace(/form-[0-9a-f]+/, "form-0123456789ab").replaceAll("事業", "業務")) as FamilyDeclaration]);
const keptNames = (excel: FakeExcel) => familiesFromXml(excel.parts.get(FAMILIES_NAMESPACE)!).map(({ name }) => name);

test("an accepted form takes nothing away that the workbook could not give, or that another pane has put there", async () => {
  const { user, excel, pane } = await openPane({
    workbook,
    prepare: (fake) => {
      fake.parts.set(FAMILIES_NAMESPACE, taught);
      fake.faults.loadPart = new ExcelError("cell-editing", "");
    },
  });
  await question();
  delete excel.faults.loadPart;
  await user.click(screen.getByRole("button", { name: "この読み方で使う" }));
  expect(keptNames(excel)).toEqual(["業務一覧", "事業一覧"]);
  expect(pane.store.get().forms.kept.map(({ name }) => name)).toEqual(["業務一覧", "事業一覧"]);
});

test("what could not be kept goes with what is accepted or given up next", async () => {
  const { user, excel, pane } = await openPane({ workbook });
  await question();
  excel.faults.savePart = new ExcelError("access-denied", "read-only");
  await user.click(screen.getByRole("button", { name: "この読み方で使う" }));
  delete excel.faults.savePart;
  excel.parts.set(FAMILIES_NAMESPACE, taught);
  await act(() => pane.forms.drop("form-0123456789ab"));
  expect(keptNames(excel)).toEqual(["事業一覧"]);
});

test("forms and settings that could not be read at first are read with the workbook", async () => {
  const refusal = new ExcelError("cell-editing", "");
  let settings = Promise.reject<string>(new Error("no network"));
  settings.catch(() => undefined);
  const { user, excel, pane } = await openPane({
    workbook,
    prepare: (fake) => {
      fake.parts.set(FAMILIES_NAMESPACE, familiesToXml([readFamilyFile(family) as FamilyDeclaration]));
      Object.assign(fake.faults, { loadPart: refusal, readWorkbook: refusal });
    },
    ports: { checkSettings: () => settings },
  });
  excel.faults = {};
  settings = Promise.resolve('{"placeholders":["調整中"]}');
  await user.click(screen.getByRole("button", { name: "もう一度" }));
  expect(await within(screen.getByRole("main")).findByText(/1枚を点検しました/)).toBeTruthy();
  expect(pane.store.get().settings.placeholders).toEqual(["調整中"]);
});

test("in English the card is English", async () => {
  await openPane({ workbook, language: "en" });
  expect(await screen.findByText("Read “一覧” as a goal sheet?", undefined, { timeout: 8_000 })).toBeTruthy();
  expect(screen.getByRole("combobox", { name: "Role of “事業名”" })).toBeTruthy();
});
