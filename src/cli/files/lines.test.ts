import { linesOf } from "./lines";

async function* inPieces(text: string, bytes: number): AsyncGenerator<Uint8Array> {
  const whole = new TextEncoder().encode(text);
  for (let at = 0; at < whole.length; at += bytes) yield whole.subarray(at, at + bytes);
}

test.each([
  ["a text without an end of line", "6月から", ["6月から"]],
  ["line feeds, with a carriage return before one and a blank line", "10月\r\n\n通年\n", ["10月", "", "通年"]],
  ["the separators of Unicode, which end none", "1\u2028行\u2029目\n2行目", ["1\u2028行\u2029目", "2行目"]],
  ["nothing", "", []],
])("%s, however the bytes come", async (_, text, lines) => {
  for (const bytes of [1, 2, 5, 1_000]) {
    const found: string[] = [];
    for await (const line of linesOf(inPieces(text, bytes))) found.push(line);
    expect(found).toEqual(lines);
  }
});
