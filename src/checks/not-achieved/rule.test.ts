import { testRule } from "../testing";
import { notAchieved } from "./rule";

const initiative = "(1) 時刻表の改正\n(2) 乗り方教室の開催";

testRule(notAchieved, {
  accept: [
    { name: "done", rows: [{ initiative, final: "(1) 10月に改正した。\n(2) 教室を3回開催した。" }] },
    { name: "goes on", rows: [{ final: "引き続き検討している。" }] },
    { name: "changed and then done", rows: [{ initiative, final: "(1) 改正した。\n(2) 雨のため延期したが、11月に開催した。" }] },
    { name: "a missed number alone", rows: [{ target: "利用者1,200人", final: "利用者は900人だった。" }] },
    { name: "points back to work that was open: final-unresolved", rows: [{ midYear: "未着手である。", final: "中間報告のとおり" }] },
    { name: "before the year's end", rows: [{ final: "開催を見送った。" }], phase: "mid-year" },
  ],
  reject: [
    { name: "called off", rows: [{ initiative, final: "(1) 改正した。\n(2) 感染の広がりにより中止した。" }], at: ["1 final (2)"] },
    { name: "not reached", rows: [{ initiative, final: "(1) 改正には至らなかった。\n(2) 開催した。" }], at: ["1 final (1)"] },
    { name: "points back to work that was called off", rows: [{ midYear: "大雨により中止した。", final: "中間報告のとおり" }], at: ["1 final"] },
    { name: "put off to next year", rows: [{ final: "改正は来年度に延期した。" }], at: ["1 final"] },
  ],
});
