import { writeXlsx } from "hucre";
import { displayText } from "./displayText";
import { readWorkbookFile } from "../readWorkbookFile";

/** Day numbers of Excel. */
const APRIL_2026 = 46113;
const MAY_2019 = 43586;
const APRIL_2019 = 43585;

test.each([
  [APRIL_2026, '[$-411]ggge"年"m"月"d"日"', "令和8年4月1日"],
  [APRIL_2026, '[$-411]ggge"年"m"月"d"日";@', "令和8年4月1日"],
  [APRIL_2026, "[$-411]ge.m.d", "R8.4.1"],
  [APRIL_2026, "[$-411]gee.mm.dd", "R08.04.01"],
  [APRIL_2019, "[$-411]ge.m.d", "H31.4.30"],
  [APRIL_2019, "[$-411]gee.mm.dd;@", "H31.04.30"],
  [30_000, "ge.m.d", "S57.2.18"],
  [APRIL_2019, "g", "H"],
  [APRIL_2019, 'yyyy"y"m"m"', "2019y4m"],
  [APRIL_2019, "yyyy/m/d_ ", "2019/4/30"],
  [0.5, 'h"時"mm"分"', "12時00分"],
  [0.5, '[$-411]h"時"mm"分"ss"秒"', "12時00分00秒"],
  [0.5, "h\\hmm\\m", "12h00m"],
  [APRIL_2026, "[$-411]ge.m", "R8.4"],
  [APRIL_2026, '[$-411]gge"年"', "令8年"],
  [APRIL_2026, '[$-411]ggge"年度"', "令和8年度"],
  [MAY_2019, '[$-ja-JP-x-gannen]ggge"年"m"月"d"日";@', "令和元年5月1日"],
  [MAY_2019, '[$-411]ggge"年"m"月"d"日"', "令和1年5月1日"],
  [APRIL_2019, '[$-411]ggge"年"m"月"d"日"', "平成31年4月30日"],
  [APRIL_2026, 'm"月"d"日"(aaa)', "4月1日(水)"],
  [APRIL_2026, "aaaa", "水曜日"],
  [APRIL_2026, 'yyyy"年"m"月"d"日"', "2026年4月1日"],
  [APRIL_2026, "m/d/yyyy", "2026/4/1"],
  [APRIL_2026, "yyyy/m/d", "2026/4/1"],
  [APRIL_2026 + 0.5, 'yyyy"年"m"月"d"日" h:mm', "2026年4月1日 12:00"],
  [0.235, "0.0%", "23.5%"],
  [85, '0"%"', "85%"],
  [85, "0\\%", "85%"],
  [0.123, '0.0%"減"', "12.3%減"],
  [0.123, "\\(0.0%\\)", "(12.3%)"],
  [-0.123, "0.0%;(0.0%)", "(12.3%)"],
  [-0.5, "0%", "-50%"],
  [0.00123, "0.0%%", "12.3%%"],
  [8, '"E"0"_1"', "E8_1"],
  [1_234_567, "000\\-0000", "123-4567"],
  [0.285, "0%", "29%"],
  [1.005, "0.00", "1.01"],
  [-1.005, "0.00", "-1.01"],
  [0.2849, "0%", "28%"],
  [-1.5, '[$-411]ggge"年"', "-1.5"],
  [1234.5, "#,##0", "1,235"],
  [5, '0"件"', "5件"],
  [-5, "#,##0;▲ #,##0", "▲ 5"],
  [5, "@", "5"],
  [APRIL_2026, 'm"月"', "4月"],
  [APRIL_2026, '[$-411]ggge"年"m"月末"', "令和8年4月末"],
  [APRIL_2026, 'mm"月"', "04月"],
  [APRIL_2026, 'd"日"', "1日"],
  [12, 'General"件"', "12件"],
  [-1.5, '"差"General', "-差1.5"],
  [-3, 'General;"△"General', "△3"],
  [5, "[DBNum1][$-411]General", "5"],
  [1200, '[DBNum3][$-411]#,##0"人"', "1,200人"],
  [12, '"general"0', "general12"],
  [12000, "0.00E+00", "1.20E+04"],
  [0.5, "?/?", "1/2"],
  [APRIL_2026, "e.m.d", "8.4.1"],
  [APRIL_2026, '"令和"e"年度"', "令和8年度"],
  [8, '"令和"0"年度"', "令和8年度"],
  [1.5, "[h]:mm", "36:00"],
  [1.5, '[h]"時間"mm"分"', "36時間00分"],
  [APRIL_2026, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "2026年4月1日"],
  [APRIL_2026, "[$-x-sysdate]dddd, mmmm dd, yyyy", "2026年4月1日"],
  [0.75, "[$-F400]h:mm:ss\\ AM/PM", "18:00:00"],
  [1200, "[$¥-411]#,##0", "¥1,200"],
  [-1200, "[$¥-411]#,##0;[$¥-411]\\-#,##0", "¥-1,200"],
  [-1, '[$-411]ggge"年"', "-1"],
  [2_958_466, '[$-411]ggge"年"', "2958466"],
  [7, "constructor", expect.any(String)],
  [Infinity, "General", "#NUM!"],
  [NaN, "General", "#NUM!"],
  [0.123456789, "?/?????????", "0.123456789"],
  [7, "0".repeat(5_000), "7"],
])("%d under %s is %s", (value, format, text) => {
  expect(displayText(value, format)).toEqual(text);
});

test.each([
  [1, '[=1]"○";[=2]"△";"×"', "○"],
  [2, '[=1]"○";[=2]"△";"×"', "△"],
  [3, '[=1]"○";[=2]"△";"×"', "×"],
  [60, '[<25]"低";[<50]"中";"高";@', "高"],
  [12, '[Red][>=10]0"件";0', "12件"],
  [-5, '[>=10]0"件";0', "-5"],
  [-5, '[<0]"▲"0;0', "▲5"],
  [5, '[>100]0"多";"▲"0;0', "5"],
  [-5, '[>100]0"多";"▲"0;0', "▲5"],
  [0, "[=0];0", ""],
  [5, '[=5]";";0', ";"],
  [0, '[>100]0"多";"▲"0;0', "0"],
  [-5, '"+"0;"-"0;"±"0', "-5"],
  [0, '"+"0;"-"0;"±"0', "±0"],
  [0, '"+"0;"-"0', "+0"],
  [-3, '"△"0', "-△3"],
  [-1200, "[$¥-411]#,##0", "-¥1,200"],
  [-1.5, "[h]:mm", "-36:00"],
  [-12, 'General;"△"General"件"', "△12件"],
  [5, '@"様"', "5様"],
  [5, ";;;", ""],
])("%d under %s, a section of the format, is %s", (value, format, text) => {
  expect(displayText(value, format)).toBe(text);
});

test.each([
  [0.1 + 0.2, "0.3"],
  [1 / 3, "0.333333333"],
  [-2 / 3, "-0.666666667"],
  [1234567.891, "1234567.891"],
  [12345678901, "12345678901"],
  [123456789012, "1.23457E+11"],
  [1e21, "1E+21"],
  [0.00001, "0.00001"],
  [0.000001, "1E-06"],
  [0, "0"],
  [-0, "0"],
  [100, "100"],
])("%d is generally %s", (value, text) => {
  expect(displayText(value, "General")).toBe(text);
});

test.each([
  ["文字", "0.0", "文字"],
  ["文字", "@", "文字"],
  ["港湾", '@"部"', "港湾部"],
  ["港湾", '0;-0;0;"("@\\)', "(港湾)"],
  ["港湾", '#,##0_ ;"a@"0', "港湾"],
  ["港湾", ";;;", ""],
  ["港湾", "0;;;@", "港湾"],
  ["港湾", '"a;b;c;d"0', "港湾"],
  [true, "General", "TRUE"],
  [null, "General", ""],
  [new Date(Date.UTC(2026, 3, 1)), undefined, "2026/4/1"],
  [new Date(Date.UTC(2026, 3, 1)), '[$-411]ggge"年"', "令和8年"],
])("%p under %p is %p", (value, format, text) => {
  expect(displayText(value, format)).toBe(text);
});

test.each([
  ["1900", ["平成21年", "2009/7/6", "35088:00"]],
  ["1904", ["平成25年", "2013/7/7", "35088:00"]],
] as const)("a workbook that counts its days from %s", async (dateSystem, texts) => {
  const values = [
    [40_000, '[$-411]ggge"年"'],
    [40_000, "yyyy/m/d"],
    [1_462, "[h]:mm"],
  ] as const;
  const cells = new Map(values.map(([value, numFmt], column) => [`0,${column}`, { value, type: "number" as const, style: { numFmt } }]));
  const { sheets } = await readWorkbookFile(await writeXlsx({ dateSystem, sheets: [{ name: "期限", rows: [], cells }] }), "期限.xlsx");
  expect(sheets[0]!.cells.map(({ text }) => text)).toEqual(texts);
});

test("a text cell is read as its format shows it", async () => {
  const cells = new Map([["0,0", { value: "港湾", type: "string" as const, style: { numFmt: '@"部"' } }]]);
  const { sheets } = await readWorkbookFile(await writeXlsx({ sheets: [{ name: "表紙", rows: [], cells }] }), "表紙.xlsx");
  expect(sheets[0]!.cells.map(({ text }) => text)).toEqual(["港湾部"]);
});
