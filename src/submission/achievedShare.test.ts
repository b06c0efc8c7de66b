import { uedaR02 } from "../forms/uedaR02";
import { goalSheet } from "../progress/testing/goalSheets";
import { achievedShare } from "./achievedShare";

test.each<[string, string, string, number | null]>([
  ["a part", "講座を12回", "講座を6回開いた。", 0.5],
  ["all", "講座を12回", "講座を12回開いた。", 1],
  ["more than enough is enough", "講座を12回", "講座を18回開いた。", 1],
  ["about as many is enough", "利用者約1,200人", "利用者は1,180人だった。", 1],
  ["fewer is better", "事故3件以下", "事故は6件だった。", 0.5],
  ["the mean of two", "講座を12回、見学会を4回", "講座を12回、見学会を2回開いた。", 0.75],
  ["nothing to compare", "講座を12回", "講座を開いた。", null],
  ["another quantity", "講座を12回", "会場は3か所だった。", null],
  ["no report", "講座を12回", "", null],
])("%s", (_, target, midYear, share) => {
  const sheet = goalSheet([{ initiative: "講座を開く", period: "通年", target, midYear, final: "" }]);
  expect(achievedShare(sheet.rows[0]!, uedaR02, "midYear", sheet.fiscalYear)).toBe(share);
  expect(achievedShare(sheet.rows[0]!, uedaR02, "final", sheet.fiscalYear)).toBeNull();
});
