import { progressLine } from "./progressLine";

/** Standard error, on a terminal or elsewhere; what stands on its last line in the end. */
function stream(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  const fake = { isTTY, columns, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  const lastLine = () => written.join("").split("\r\u001b[K").at(-1);
  return { line: progressLine(fake), written, lastLine };
}

test("on a terminal each text takes the place of the one before, and clearing leaves a blank line", () => {
  const { line, lastLine } = stream(true);
  line.show("リストを読んでいます: 2000 件");
  line.show("リストを読んでいます: 4000 件");
  expect(lastLine()).toBe("リストを読んでいます: 4000 件");
  line.clear();
  expect(lastLine()).toBe("");
});

test("a text that is wider than the terminal is cut, so that it stays one line", () => {
  const { line, lastLine } = stream(true, 20);
  line.show("港湾部/整備課.xlsx を送信しています");
  expect(lastLine()).toBe("港湾部/整備課.xl...");
  line.show("港湾部/整備.xlsx");
  expect(lastLine()).toBe("港湾部/整備.xlsx");
});

test("a line that was never shown, or has been cleared, is not cleared again", () => {
  const { line, written } = stream(true);
  line.clear();
  expect(written).toEqual([]);
  line.show("1 件");
  line.clear();
  const sofar = written.length;
  line.clear();
  expect(written).toHaveLength(sofar);
});

test("a file or a pipe gets nothing", () => {
  const { line, written } = stream(false);
  line.show("1 件");
  line.clear();
  expect(written).toEqual([]);
});
