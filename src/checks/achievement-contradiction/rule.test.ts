import { drawnSectionSheet, testRule } from "../testing";
import { achievementContradiction } from "./rule";

testRule(achievementContradiction, {
  accept: [
    { name: "exceeded by the opposite rate", rows: [{ target: "紹介率65%以上", final: "紹介率は64.1%にとどまった。逆紹介率は目標を超えた。" }] },
    { name: "exceeded by the opposite rate, aimed at too", rows: [{ target: "紹介率65%以上、逆紹介率80%以上", final: "紹介率は64.1%にとどまった。逆紹介率は目標を超えた。" }] },
    { name: "missed by another sub-item, named by its number", sheets: { 課: drawnSectionSheet({ target: "①30%\n②40件", final: "①28%\n②45件", outcome: "②は目標を達成したが、①は目標に達しなかった。" }) } },
    { name: "exceeded by another rate", rows: [{ target: "収納率99%", final: "98.1%にとどまった。口座振替率は目標を上回った。" }] },
    { name: "mostly, at 95 % exactly", rows: [{ target: "利用者1,200人", final: "利用者は1,140人で、概ね達成した。" }] },
    { name: "mostly, and reached", rows: [{ target: "利用者1,200人", final: "利用者は1,250人で、概ね達成した。" }] },
    { name: "one of two quantities short", rows: [{ target: "講座10回、受講者100人", final: "講座を10回開き、受講者は90人だった。目標は達成できなかった。" }] },
    { name: "one of two quantities reached", rows: [{ target: "講座10回、受講者100人", final: "講座を10回開き、受講者は90人だった。目標を達成した。" }] },
    { name: "mostly, with one of two quantities far below", rows: [{ target: "講座10回、受講者100人", final: "講座を10回開き、受講者は50人で、概ね達成した。" }] },
    { name: "before the year's end", rows: [{ target: "利用者1,200人", final: "利用者は900人で、目標を達成した。" }], phase: "mid-year" },
    { name: "achieved and reached", rows: [{ target: "利用者1,200人", final: "利用者は1,250人で、目標を達成した。" }] },
    { name: "mostly, from 95 %", rows: [{ target: "利用者1,200人", final: "利用者は1,150人で、概ね達成した。" }] },
    { name: "missed and short", rows: [{ target: "利用者1,200人", final: "利用者は900人で、目標を達成できなかった。" }] },
    { name: "missed, in the outcome, and short", sheets: { 課: drawnSectionSheet({ target: "利用者1,200人", final: "利用者は900人", outcome: "目標は未達成となった。" }) } },
    { name: "exceeded, said of the one of two that was reached", rows: [{ target: "受入60件、撮影日数120日", final: "受入は51件にとどまったが、撮影日数は133日と目標を上回った。" }] },
    { name: "above a ceiling, which is missed", rows: [{ target: "苦情10件以下", final: "苦情は12件で、目標値を2件上回った。" }] },
    { name: "below a ceiling, which is reached", rows: [{ target: "苦情10件以下", final: "苦情は8件で、目標値を2件下回った。" }] },
    { name: "no claim", rows: [{ target: "利用者1,200人", final: "利用者は900人だった。" }] },
  ],
  reject: [
    { name: "achieved by the very rate", rows: [{ target: "検診の受診率50%", final: "48.2%となった。検診受診率は目標を達成した。" }], at: ["1 final"] },
    { name: "achieved, said of no rate by name", rows: [{ target: "紹介率65%以上", final: "紹介率は64.1%となった。実施率は目標を超えた。" }], at: ["1 final"] },
    { name: "achieved although short, in a unit of its own", rows: [{ target: "街路灯300灯を取り替える。", final: "250灯を取り替え、目標を達成した。" }], at: ["1 final"] },
    { name: "achieved although short", rows: [{ target: "利用者1,200人", final: "利用者は900人で、目標を達成した。" }], at: ["1 final"] },
    { name: "missed although reached", rows: [{ target: "利用者1,200人", final: "利用者は1,300人で、目標は未達成となった。" }], at: ["1 final"] },
    { name: "exceeded although short", rows: [{ target: "利用者1,200人", final: "利用者は1,100人で、目標を上回った。" }], at: ["1 final"] },
    { name: "missed, in the outcome, although reached", sheets: { 課: drawnSectionSheet({ target: "利用者1,200人", final: "利用者は1,300人", outcome: "目標は未達成となったが、苦情は減った。" }) }, at: ["1 final"] },
    { name: "exceeded, said of the one of two that is short", rows: [{ target: "受入60件、撮影日数120日", final: "受入51件と目標を上回った。撮影日数133日" }], at: ["1 final"] },
    { name: "missed, said of one sub-item that reached it", sheets: { 課: drawnSectionSheet({ target: "①30%\n②40件", final: "①33%\n②45件", outcome: "今年度、②は目標を達成したが、①は目標に達しなかった。" }) }, at: ["1 final (1)"] },
    { name: "achieved although above a ceiling", rows: [{ target: "苦情10件以下", final: "苦情は12件で、目標を達成した。" }], at: ["1 final"] },
    { name: "mostly, far below", rows: [{ target: "利用者1,200人", final: "利用者は600人で、概ね達成した。" }], at: ["1 final"] },
  ],
});
