import { testRule } from "../ruleTesting";
import { drawnSectionSheet } from "../../goal/testing/drawnForms";
import { valueNotInList } from "./rule";

const section = (difficulty: string, heading?: string) => ({ 地域課: drawnSectionSheet({ difficulty }, heading) });

testRule(valueNotInList, {
  accept: [
    { name: "in the list", sheets: section("B") },
    { name: "full width", sheets: section("Ａ") },
    { name: "blank", sheets: section("") },
    { name: "white space", sheets: section("　") },
    { name: "a heading without a list", sheets: section("特", "難易度") },
    { name: "list with stray separators", sheets: section("中", "難易度【・高、中／低・】") },
    { name: "a number before the heading, a remark behind it", sheets: section("B", "（４）難易度（必須）（ＡＢＣ）※１") },
    { name: "a mark and a number before the heading", sheets: section("B", "＊（４）難易度（ＡＢＣ）") },
    { name: "within a range", sheets: section("B", "難易度（A～C）") },
    { name: "within a range, with another wave", sheets: section("B", "難易度（A∼C）") },
    { name: "within a range of numbers", sheets: section("２", "難易度（1-3）") },
    { name: "list with words between", sheets: section("C", "難易度（A、B又はC）") },
    { name: "list with separators", sheets: section("高", "難易度\n（高・中・低）") },
  ],
  reject: [
    { name: "another letter, with the list in angle brackets", sheets: section("S", "難易度＜ABC＞"), at: ["1 difficulty"] },
    { name: "a separator is no value", sheets: section("・", "難易度（高・中・低）"), at: ["1 difficulty"] },
    { name: "one value alone in the list", sheets: section("B", "難易度（A）"), at: ["1 difficulty"] },
    { name: "another letter, with a remark before the list", sheets: section("S", "【必須】難易度（必須）\n（ABC）"), at: ["1 difficulty"] },
    { name: "outside a range", sheets: section("D", "難易度（A～C）"), at: ["1 difficulty"] },
    { name: "outside a range, with another wave", sheets: section("D", "難易度（A∼C）"), at: ["1 difficulty"] },
    { name: "another letter", sheets: section("S"), at: ["1 difficulty"] },
    { name: "not among separated values", sheets: section("特", "難易度（高・中・低）"), at: ["1 difficulty"] },
  ],
});
