import { compareQuantities } from "./comparison";

const seen = (target: string, result: string, fiscalYear: number | null = 2025) =>
  compareQuantities(target, result, { fiscalYear }).map(({ short, target: { value }, result: { value: got } }) => `${got}/${value} ${short ? "short" : "kept"}`);

test.each([
  ["会員数：R5 80人、R6 90人、R7 100人", "会員数 95人", ["95/100 short"]],
  ["会員数\nR6:90人\nR7:100人\nR8:120人", "会員数 105人", ["105/100 kept"]],
  ["会員数 令和6年度90人、令和7年度目標100人", "会員数 95人", ["95/100 short"]],
  ["会員数 2024年度90人、2025年度100人", "会員数 95人", ["95/100 short"]],
  ["会員数100人", "会員数 R6 104人、R7 95人", ["95/100 short"]],
  ["会員数100人", "会員数\n令和6年度末 90人\n令和7年度末 95人(5人増)", ["95/100 short"]],
  ["会員数100人", "令和6年度末 90人\n令和7年度末 95人(5人増)", []],
  ["会員数100人", "会員数 令和元年110人、R7 95人", ["95/100 short"]],
  ["収納率98.5%", "R7収納率 98.1%、R6収納率 98.7%", ["98.1/98.5 short"]],
  ["収納率98.5%", "R7 収納率98.6%、R6 収納率98.1%", ["98.6/98.5 kept"]],
  ["会員数100人", "会員数の推移は、令和元年度120人、令和6年度104人、令和7年度95人と減少傾向にある。", ["95/100 short"]],
  ["会員数100人", "会員数は、転出の増加や近隣の教室の新設などの影響により、令和元年度120人、令和6年度104人、令和7年度95人となった。", ["95/100 short"]],
  ["教室 30回", "会員数は、転出の増加により、令和6年度104人、令和7年度95人となった。", []],
  ["開催回数30回", "相談回数は、転出の増加や近隣の窓口の新設などにより、令和元年度34回、令和7年度25回となった。", []],
  ["売上額 264万円", "(R6)219万円 ⤴(R7)235万円", ["2350000/2640000 short"]],
  ["売上額 264万円", "R6：219万円 → R7：265万円", ["2650000/2640000 kept"]],
  ["売上額 264万円", "(R6)219万円 → 見本市の経費(R7)35万円", []],
])("of a row of years only this year's number counts: %s against %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test("numbers stay as they are where none names this year, or no year is known", () => {
  expect(seen("会員数 R8 120人", "会員数 95人")).toEqual(["95/120 short"]);
  expect(seen("会員数 R7 100人", "会員数 95人", null)).toEqual(["95/100 short"]);
  expect(seen("R7 会員数100人、R6 研修3回", "会員数95人、研修2回")).toEqual(["95/100 short", "2/3 short"]);
});
