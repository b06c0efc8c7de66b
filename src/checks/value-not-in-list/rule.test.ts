import { drawnSectionSheet, testRule } from "../testing";
import { valueNotInList } from "./rule";

const section = (difficulty: string, heading?: string) => ({ 地域課: drawnSectionSheet({ difficulty }, heading) });

testRule(valueNotInList, {
  accept: [
    { name: "in the list", sheets: section("B") },
    { name: "full width", sheets: section("Ａ") },
    { name: "blank", sheets: section("") },
    { name: "list with separators", sheets: section("高", "難易度\n（高・中・低）") },
  ],
  reject: [
    { name: "another letter", sheets: section("S"), at: ["1 difficulty"] },
    { name: "not among separated values", sheets: section("特", "難易度（高・中・低）"), at: ["1 difficulty"] },
  ],
});
