import { asRead } from "./typedText";

test.each([
  ["講\u200b座を\u00ad開\ufeffいた", "講座を開いた"],
  ["\u304b\u3099んばる\u30cf\u309aン", "がんばるパン"],
  ["ﾁﾗｼを配布", "チラシを配布"],
  ["・会場\r\n・日時\r・定員\u000b・講師\u2028・会費", "・会場\n・日時\n・定員\n・講師\n・会費"],
  ["(1)①　講座", "(1)①　講座"],
])("%j is read as %j", (typed, text) => {
  expect(asRead(typed)).toBe(text);
  expect(asRead(text)).toBe(text);
});
