import { testRule } from "../ruleTesting";
import { drawnGoalSheet } from "../../goal/testing/drawnForms";
import { missingColumn } from "./rule";

const without = (address: string) => ({ "1位": { ...drawnGoalSheet([{}]), [address]: "" } });

testRule(missingColumn, {
  accept: [
    { name: "all columns" },
    { name: "headings with other breaks and widths", sheets: { "1位": { ...drawnGoalSheet([{}]), "H8:I8": "期間・ 期限（いつ・\nいつまでに）" } } },
  ],
  reject: [
    { name: "no period heading", sheets: without("H8:I8"), at: ["- period"] },
    { name: "no final report heading", sheets: without("R8:T8"), at: ["- final"] },
    { name: "heading renamed", sheets: { "1位": { ...drawnGoalSheet([{}]), "J8:M8": "備考" } }, at: ["- target"] },
  ],
});
