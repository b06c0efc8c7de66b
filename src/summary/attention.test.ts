import fc from "fast-check";
import { PHASES } from "../forms/phase";
import { attentionReasons } from "./attention";
import type { Moment } from "./figures";
import { anyRows, LATE, row } from "./testing/rows";
import { HELD_ROWS, KEPT_ROWS, YearFold } from "./yearFold";

const YEAR_END: Moment = { phase: "final", day: "2027-04-20" };
const AUTUMN: Moment = { phase: "mid-year", day: "2026-10-20" };
test.each([
  ["both at the year's end", LATE, YEAR_END, ["overdue", "not-achieved"]],
  ["overdue in autumn", LATE, AUTUMN, ["overdue"]],
  ["not achieved though put off", row({ status: { midYear: "in-progress", final: "postponed" }, notAchieved: true }), YEAR_END, ["not-achieved"]],
  ["neither", row(), YEAR_END, []],
  ["withdrawn", { ...LATE, withdrawn: true }, YEAR_END, []],
] as const)("%s", (_name, one, moment, reasons) => {
  expect(attentionReasons(one, moment)).toEqual(reasons);
});

describe("rows kept with the figures", () => {
  test("are those that have to be looked at, at each phase, in the order of the list", () => {
    fc.assert(
      fc.property(anyRows, (given) => {
        const rows = given.map((one, at) => ({ ...one, itemId: String(at + 1) }));
        const fold = new YearFold(2026, "2027-01-15");
        for (const one of rows) fold.add(one);
        // Owners that are forgotten and come again stand at the end; their rows do not.
        const [first] = fold.owners();
        if (first) {
          fold.forget(first.ownerKey);
          for (const one of rows) if (one.ownerKey === first.ownerKey) fold.add(one);
        }
        for (const phase of PHASES) {
          const wanted = rows.filter((one) => one.fiscalYear === 2026 && attentionReasons(one, { phase, day: "2027-01-15" }).length > 0);
          expect(fold.attention(phase)).toEqual(wanted);
        }
        expect(fold.rows()).toEqual(rows.filter(({ fiscalYear, withdrawn }) => fiscalYear === 2026 && !withdrawn));
      }),
    );
  });

  test("are none any more once they are too many, also after some have gone", () => {
    const fold = new YearFold(2026, "2027-04-20");
    for (let at = 0; at < KEPT_ROWS; at += 1) fold.add(LATE);
    expect(fold.attention("final")).toHaveLength(KEPT_ROWS);
    fold.add(LATE);
    expect(fold.attention("final")).toBeNull();
    expect(fold.attention("final", 2)).toEqual([LATE, LATE]);
    fold.forget(LATE.ownerKey);
    fold.add(LATE);
    expect(fold.attention("final", 2)).toBeNull();
  });

  test("are the first ones or none, also where an owner came again before they were too many", () => {
    const late = (itemId: number, section: string) => ({ ...LATE, section, ownerKey: `2026-${section}`, itemId: String(itemId) });
    const fold = new YearFold(2026, "2027-04-20");
    for (let at = 1; at < KEPT_ROWS; at += 1) fold.add(late(at + 10, "総務課"));
    fold.add(late(1, "施設課"));
    fold.forget(late(1, "施設課").ownerKey);
    fold.add(late(2_000, "施設課"));
    expect(fold.attention("final", 1)).toEqual([late(11, "総務課")]);
    fold.add(late(1, "施設課"));
    expect(fold.attention("final", 1)).toBeNull();
  });

  test("leave as much room as before once they are forgotten", () => {
    const fold = new YearFold(2026, "2027-04-20");
    for (let at = 0; at < 3 * KEPT_ROWS; at += 1) {
      if (at % KEPT_ROWS === 0) fold.forget(LATE.ownerKey);
      fold.add(LATE);
    }
    expect(fold.attention("final")).toHaveLength(KEPT_ROWS);
  });

  test("are all that are counted, as long as they are few", () => {
    const fold = new YearFold(2026, "2027-04-20");
    for (let at = 0; at < HELD_ROWS; at += 1) fold.add(row());
    expect(fold.rows()).toHaveLength(HELD_ROWS);
    fold.add(row());
    expect(fold.rows()).toBeNull();
    fold.forget(row().ownerKey);
    expect(fold.rows()).toBeNull();
  });

  test("of one phase leave no less room for another's", () => {
    const fold = new YearFold(2026, "2027-04-20");
    const done = row({ dueDay: "2026-09-30", status: { midYear: "done", final: "done" } });
    for (let at = 0; at <= KEPT_ROWS; at += 1) fold.add(done);
    fold.add(LATE);
    expect([fold.attention("planning"), fold.attention("final")]).toEqual([null, [LATE]]);
  });
});
