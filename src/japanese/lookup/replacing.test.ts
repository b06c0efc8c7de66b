import { replacing, type Replacement } from "./replacing";

const TABLE: readonly Replacement[] = [
  [/み(?=あわせ)/g, "見"],
  [/見あわせ/g, "見合わせ"],
  [/([一-龠])ました$/, (_, stem) => `${stem}た`],
  [/でした$/, "だった"],
  [/[0-9]+/g, (digits) => String(Number(digits))],
  [/等[ぁ-ん]$/, "等"],
];

test.each([
  ["みあわせ", "見合わせ"],
  ["みあわせ、みあわせでした", "見合わせ、見合わせだった"],
  ["見ました", "見た"],
  ["見ましたが", "見ましたが"],
  ["講座等を", "講座等"],
  ["007と08", "7と8"],
  ["", ""],
  ["なし", "なし"],
])("%s becomes %s, as if each replacement were tried in turn", (text, made) => {
  expect(replacing(TABLE)(text)).toBe(made);
  expect(TABLE.reduce((before, [found, put]) => (typeof put === "string" ? before.replace(found, put) : before.replace(found, put)), text)).toBe(made);
});

test("what one replacement has made is tidied before the next", () => {
  const read = replacing(
    [
      [/予定$/, "。"],
      [/した$/, "する"],
    ],
    (made) => made.replace(/。$/, ""),
  );
  expect([read("実施した予定"), read("実施した。")]).toEqual(["実施する", "実施した。"]);
});
