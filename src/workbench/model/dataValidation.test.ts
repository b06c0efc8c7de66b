import { isAllowed, type ModelValidation } from "./dataValidation";

const rule = (given: Partial<ModelValidation>): ModelValidation => ({
  areas: [],
  type: "textLength",
  operator: "between",
  formulas: [],
  allowBlank: false,
  alert: { shown: true, style: "stop", title: "", message: "" },
  ...given,
});

const cell = (value: string | number) => ({ value, text: String(value) });
const noCells = () => undefined;

test.each([
  ["text of the right length", rule({ formulas: ["1", "5"] }), "あいう", true],
  ["text too long", rule({ formulas: ["1", "5"] }), "あいうえおか", false],
  ["blank where blanks are ignored", rule({ formulas: ["1", "5"], allowBlank: true }), "", true],
  ["blank where they are not", rule({ formulas: ["1", "5"] }), "", false],
  ["an entry of the list", rule({ type: "list", values: ["A", "B"] }), "A", true],
  ["no entry of the list", rule({ type: "list", values: ["A", "B"] }), "S", false],
  ["a whole number", rule({ type: "whole", operator: "greaterThanOrEqual", formulas: ["0"] }), 3, true],
  ["a fraction where whole numbers are wanted", rule({ type: "whole", operator: "greaterThanOrEqual", formulas: ["0"] }), 0.5, false],
  ["text where a number is wanted", rule({ type: "decimal", operator: "lessThan", formulas: ["1"] }), "0.5", false],
  ["outside of notBetween", rule({ type: "decimal", operator: "notBetween", formulas: ["1", "2"] }), 3, true],
  ["a limit that is a formula", rule({ type: "decimal", operator: "equal", formulas: ["$A$1"] }), 3, true],
  ["a rule by formula", rule({ type: "custom", formulas: ["ISTEXT(A1)"] }), 3, true],
])("%s", (_, validation, value, allowed) => {
  expect(isAllowed(validation, cell(value), noCells)).toBe(allowed);
});

test("a list that stands in cells", () => {
  const listed = rule({ type: "list", formulas: ["リスト!$B$2:$B$3"] });
  const textsOf = (formula: string) => (formula === "リスト!$B$2:$B$3" ? ["第1編", "第2編"] : undefined);
  expect(isAllowed(listed, cell("第2編"), textsOf)).toBe(true);
  expect(isAllowed(listed, cell("第3編"), textsOf)).toBe(false);
});
