import { explain, type ExplainAs } from "./explain";

test.each<[string, ExplainAs, object]>([
  ["10月～", "period", { kind: "open", start: "2025-10-01", end: null }],
  ["上半期中", "period", { kind: "half", start: "2025-04-01", end: "2025-09-30" }],
  ["未定", "period", { kind: "unreadable", start: null, end: null }],
  ["講座を3回開き、60人以上が受講", "target", { quantities: [{ value: 3, unit: "回", comparator: "=" }, { value: 60, unit: "人", comparator: ">=" }] }],
  ["全3校で開く", "target", { quantities: [] }],
  ["3億人", "number", { value: 300_000_000 }],
  ["利用者は1,200人です", "number", { value: 1200 }],
  ["補助率は3割です", "number", { value: 0.3 }],
  ["補助率は３割４分です", "number", { value: 0.34 }],
  ["3回開き、60人が受講", "number", { value: null }],
  ["四半期", "number", { value: null }],
  ["", "number", { value: null }],
  ["実施した。", "status", { status: "done" }],
  ["年間を通じて見回りを続けている。", "status", { status: "in-progress" }],
  ["", "status", { status: "unknown" }],
])("%s as %s", (text, as, understood) => {
  expect(explain(text, as, 2025)).toEqual(understood);
});
