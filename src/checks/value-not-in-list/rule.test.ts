import type { DrawnSheet } from "../testing";
import { testRule } from "../testing";
import { valueNotInList } from "./rule";

const section = (difficulty: string, heading = "難易度\n(ABC)"): Record<string, DrawnSheet> => ({
  地域課: {
    "A1:C1": "■平成30年度",
    "A2:C2": "地域部 地域課",
    "A3:N3": "組織目標管理シート",
    "A5:A6": "No.",
    "B5:B6": "課室\n所名",
    "C5:C6": "目標項目",
    "D5:D6": heading,
    "E5:I5": "目標の内容",
    "J5:K5": "目標に対する活動(上半期レビュー)",
    E6: "目標指標の内容\n(何を)",
    F6: "目標の基準値",
    G6: "目標達成時期\n(いつまでに)",
    H6: "目標値\n(どの水準までどうする)",
    I6: "目標達成のための具体的方法",
    J6: "【現状】\n上期の取組実績",
    K6: "【ギャップと対策】",
    L6: "①達成値・実績値",
    A7: "重点取組①",
    C7: "循環バスの運行",
    D7: difficulty,
    G7: "年度末",
    H7: "利用者 1,200人",
  },
});

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
