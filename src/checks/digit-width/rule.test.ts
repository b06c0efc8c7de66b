import { findingsOf, testRule } from "../ruleTesting";
import { drawnGoalSheet, drawnWorkbook } from "../../goal/testing/drawnForms";
import { digitWidth } from "./rule";

testRule(digitWidth, {
  accept: [
    { name: "half width throughout", rows: [{ target: "(1) 3回 (2) 12か所" }] },
    { name: "full width throughout", rows: [{ target: "（１）３回　（２）１２か所" }] },
    { name: "only the numbers of sub-items in full width", rows: [{ target: "（１）3回\n（２）12か所" }] },
    { name: "full width in one cell, half width in the next", rows: [{ period: "１０月まで", target: "12か所" }] },
    { name: "a marker in full width", rows: [{ marker: "１", initiative: "系統2の運行" }] },
    { name: "no digits", rows: [{ initiative: "循環バスの運行" }] },
  ],
  reject: [
    { name: "both in one cell", rows: [{ target: "(1) ３回\n(2) 12か所" }], at: ["1 target"] },
    { name: "both in one number", rows: [{ target: "利用者 1,２00人" }], at: ["1 target"] },
    { name: "in every cell of the row that mixes them", rows: [{ initiative: "第2期、第３期の運行", period: "１０月～12月", final: "1,250人が利用した（１２月末）。" }], at: ["1 initiative", "1 period", "1 final"] },
    { name: "beside numbers of sub-items", rows: [{ initiative: "（１）調査\n（２）設計", target: "（１）3回\n（２）４か所" }], at: ["1 target"] },
  ],
});

test.each([
  ["every digit half-width and leaves the words alone", "(1) 参加率９５．５％、ＩＣＴ講座３回\n(2) 1,200人", "(1) 参加率95.5%、ＩＣＴ講座3回\n(2) 1,200人"],
  ["nothing of the numbers of sub-items", "（１）３回\n（２）12か所", "（１）3回\n（２）12か所"],
  ["a comma half-width within a number alone", "１，２００人中９００，うち女性300人", "1,200人中900，うち女性300人"],
])("the fix makes %s", (_, target, fixed) => {
  const found = findingsOf(digitWidth, drawnWorkbook([drawnGoalSheet([{ target }])]));
  expect(found.map(({ fix }) => fix?.text)).toEqual([fixed]);
});
