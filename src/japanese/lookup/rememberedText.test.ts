import { rememberedText } from "./rememberedText";

function counted() {
  const read: string[] = [];
  return { read, of: rememberedText((text) => (read.push(text), { text })) };
}

test("a text is read once, and the same reading is given again", () => {
  const { read, of } = counted();
  expect(of("通年")).toBe(of("通年"));
  expect(of("")).toBe(of(""));
  expect(read).toEqual(["通年", ""]);
});

test("what is kept has an end: long texts are read anew, old ones forgotten, those in use not", () => {
  const { read, of } = counted();
  const long = "長".repeat(2_000);
  of(long);
  of(long);
  expect(read).toEqual([long, long]);
  of("様式");
  of("一度");
  for (let at = 0; at < 5_000; at += 1) {
    of(String(at));
    of("様式");
  }
  of("一度");
  expect(read.filter((text) => text === "様式")).toHaveLength(1);
  expect(read.filter((text) => text === "一度")).toHaveLength(2);
});
