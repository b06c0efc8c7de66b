import { testRule } from "../ruleTesting";
import { subitemOrphan } from "./rule";

const initiative = "(1) 路線の見直し\n(2) 停留所の整備";

testRule(subitemOrphan, {
  accept: [
    { name: "listed numbers only", rows: [{ initiative, final: "(1)(2) 終えた。" }] },
    { name: "numbers in running text", rows: [{ initiative, final: "(1) 路線11(7)を見直した（H24.3）。\n(2) 4か所(8月)" }] },
    { name: "another list within an answer", rows: [{ initiative, final: "(1) 次のとおり。\n①北線\n②南線\n③東線\n(2) 4か所" }] },
    { name: "an initiative on one line, without blanks", rows: [{ initiative: "（１）路線の見直し（２）停留所の整備", period: "（１）６月（２）８月" }] },
    { name: "a count broken before its bracket", rows: [{ initiative, final: "(1) 見直しに加わったのは男性12\n(8)人である。\n(2) 4か所" }] },
  ],
  reject: [
    { name: "one too many", rows: [{ initiative, final: "(1) 見直した。\n(2) 4か所\n(3) 時刻表を配った。" }], at: ["1 final (3)"] },
    { name: "joined to the others", rows: [{ initiative, final: "(1) (2) (3) 中間報告のとおり" }], at: ["1 final (3)"] },
  ],
});
