import { replaced, replacing, type Replacement } from "./replacing";

const TABLE: readonly Replacement[] = [
  [/み(?=あわせ)/g, "見"],
  [/見あわせ/g, "見合わせ"],
  [/([一-龠])ました$/, (_, stem) => `${stem}た`],
  [/でした$/, "だった"],
  [/[0-9]+/g, (digits) => String(Number(digits))],
];

test.each([
  ["みあわせ", "見合わせ"],
  ["みあわせ、みあわせでした", "見合わせ、見合わせだった"],
  ["見ました", "見た"],
  ["見ましたが", "見ましたが"],
  ["007と08", "7と8"],
  ["", ""],
  ["なし", "なし"],
])("%s becomes %s, as if each replacement were tried in turn", (text, made) => {
  expect(replacing(TABLE)(text)).toBe(made);
  expect(TABLE.reduce(replaced, text)).toBe(made);
});
