import { progressLine } from "./progressLine";

/** Standard error, on a terminal or elsewhere; what stands on its last line in the end. */
function stream(isTTY: boolean) {
  const written: string[] = [];
  const fake = { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
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
