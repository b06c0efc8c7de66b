import { jsonItems, printJson, printJsonItems, printJsonText, printLine, tellLine } from "./printing";
import { progressLine } from "./progressLine";

let [printed, told] = ["", ""];
beforeEach(() => {
  [printed, told] = ["", ""];
  jest.spyOn(process.stdout, "write").mockImplementation((text) => (printed += String(text)) !== "");
  jest.spyOn(process.stderr, "write").mockImplementation((text) => (told += String(text)) !== "");
});
afterEach(() => jest.restoreAllMocks());

test.each([
  ["colours and the title of the window", "ごみ\u001b[31m減量\u001b]0;終わり\u0007", "ごみ␛[31m減量␛]0;終わり␇"],
  ["a line written over", "エラー 3 件\r\u001b[Kエラー 0 件", "エラー 3 件␛[Kエラー 0 件"],
  ["commands of one byte", "a\u009b2Jb\u007fc", "a\ufffd2Jb␡c"],
  ["nothing in ordinary text", "1位\t①　生ごみ\nの減量", "1位\t①　生ごみ\nの減量"],
])("text of a workbook steers no terminal: %s", (_what, text, shown) => {
  printLine(text);
  tellLine(text);
  progressLine({ isTTY: true, write: process.stderr.write } as unknown as NodeJS.WriteStream).show(text);
  expect([printed, told]).toEqual([`${shown}\n`, `${shown}\n\r\u001b[K${shown}`]);
});

test("data are printed so that no terminal is steered and every program reads them as they are", () => {
  const data = { cell: "a\u009b2J\u001b[31m\u007f\nb" };
  printJson(data);
  expect(printed.replaceAll("\n", "")).toMatch(/^[\u0020-\u007e]+$/);
  expect(JSON.parse(printed)).toEqual(data);
  const whole = printed;
  printed = "";
  printJsonText(`${JSON.stringify(data, null, 2)}\n`);
  expect(printed).toBe(whole);
});

test.each([[[]], [[[], []]], [[[{ cell: "a\u009bb" }, 2], [], ["[3]"]]]])("%j in parts is printed as if it were one array", (parts) => {
  printJson(parts.flat());
  const whole = printed;
  printed = "";
  printJsonItems(parts.map(jsonItems));
  expect(printed).toBe(whole);
});
