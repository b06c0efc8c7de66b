import { areaAddress } from "./address";
import { withFilledAreas } from "./filledAreas";
import type { SheetSnapshot } from "./snapshot";

/** A worksheet without merged cells, row by row; "" leaves a cell out. */
function flat(...rows: string[][]): SheetSnapshot {
  const cells = rows.flatMap((texts, row) => texts.flatMap((text, column) => (text === "" ? [] : [{ row, column, text }])));
  return { name: "1", visible: true, cells, merges: [] };
}

const merged = (sheet: SheetSnapshot) => withFilledAreas(sheet).merges.map(areaAddress);
const TITLE = "緑化の目標管理シート";
const HEAD = ["取組の項目と内容", "取組の項目と内容", "期間", "年度の数値目標", "年度の数値目標"];

test("areas that were filled with their text are merged again", () => {
  const sheet = flat(
    [TITLE, TITLE, TITLE, TITLE, TITLE],
    HEAD,
    ["苗木の配布を行う", "苗木の配布を行う", "通年", "三百本の配布", "三百本の配布"],
    ["苗木の配布を行う", "苗木の配布を行う", "通年", "三百本の配布", "三百本の配布"],
    ["花壇の手入れ", "花壇の手入れ", "通年", "通年", "通年"],
  );
  expect(merged(sheet)).toEqual(["A1:E1", "A2:B2", "D2:E2", "A3:B4", "C3:C4", "D3:E4", "A5:B5", "D5:E5"]);
  expect(withFilledAreas(sheet).cells.map(({ text }) => text)).toEqual([TITLE, HEAD[0], HEAD[2], HEAD[3], "苗木の配布を行う", "通年", "三百本の配布", "花壇の手入れ", "通年", "通年"]);
});

const ROW = ["苗木の配布を行う", "苗木の配布を行う", "通年"];

test("a report that is its target's text stays in its column; a heading and a line of its own stand over several", () => {
  const names = [..."あいうえおかきくけこ"];
  const row = (name: string, done: string) => [`苗木の配布を行う（${name}）`, `苗木の配布を行う（${name}）`, `${name}組に3百本の苗木`, done, done, "通年"];
  const rows = names.map((name) => row(name, `${name}組に配った。`));
  const sheet = flat(["緑地の班"], ["緑化", "緑化", "緑化", "緑化", "緑化"], ["", "", "平成30年度", "平成30年度", "平成30年度"], ...rows, row("さ", "さ組に3百本の苗木"));
  expect(merged(sheet)).toEqual(["A2:E2", "C3:E3", ...[...names, "さ"].flatMap((_, at) => [`A${at + 4}:B${at + 4}`, `D${at + 4}:E${at + 4}`])]);
});

test.each<[string, SheetSnapshot]>([
  ["the same long texts side by side in columns that differ elsewhere", flat([TITLE, TITLE, TITLE], ["取組", "目標", "期間"], ["一", "二", "通年"], ["三", "四", "通年"], ROW, ["五", "六", ""], ROW, ROW)],
  ["codes that are the same in every row", flat(["A", "A"], ["B", "B"], ["通年", "通年"], ["C", "C"])],
  ["long texts that are the same in two rows only", flat([TITLE, TITLE, TITLE], ROW)],
  ["two reports of each row that say the same", flat(["取組", "中間報告", "期末報告"], ...["一", "二", "三"].map((name) => [name, "苗木を配りました。", "苗木を配りました。"]))],
  ["a gap between them", flat(...[1, 2, 3, 4].map(() => ["苗木の配布を行う", "", "苗木の配布を行う"]))],
])("a sheet stays as it is with %s", (_, sheet) => {
  expect(withFilledAreas(sheet)).toBe(sheet);
});

test("areas taken apart sideways alone keep their height", () => {
  const sheet = flat([TITLE, TITLE, TITLE, TITLE, TITLE], HEAD, ...["一", "二", "三"].flatMap((name) => [[`${name}組に苗木を配る`, `${name}組に苗木を配る`, "通年", `${name}組に三百本`, `${name}組に三百本`], ["", "", "予定", "", ""]]));
  const merges = [2, 4, 6].flatMap((top) => [0, 3].map((column) => ({ top, left: column, bottom: top + 1, right: column })));
  expect(merged({ ...sheet, merges })).toEqual(["A1:E1", "A2:B2", "D2:E2", ...[3, 5, 7].flatMap((row) => [`A${row}:B${row + 1}`, `D${row}:E${row + 1}`])]);
});

test("a sheet with cells merged sideways stays as it is", () => {
  const sheet = { ...flat(ROW, ROW, ROW), merges: [{ top: 5, left: 0, bottom: 5, right: 1 }] };
  expect(withFilledAreas(sheet)).toBe(sheet);
});
