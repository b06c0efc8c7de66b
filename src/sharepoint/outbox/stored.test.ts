import { contentHash } from "../../submission/contentHash";
import { documentsOf } from "../../submission/testing/documents";
import { nothingStored, readStored, keptForm, withEntry, withoutRows, withRowStates, type Base, type OutboxEntry, type Stored, type WaitingRow } from "./stored";

const base = (hash: string, revision = 1): Base => ({ hash, revision });
const waiting = (row: number, text: string, bases: Base[] = [], tries: string[] = []): WaitingRow => {
  const document = documentsOf(row, text)[row - 1]!;
  return { document, hash: contentHash(document), bases, tries, state: "waiting", problem: null };
};
const entry = (entryId: string, ...rows: WaitingRow[]): OutboxEntry => ({ entryId, rows, withdrawals: [] });
const leaving = (entryId: string, ...keys: string[]): OutboxEntry => ({ entryId, rows: [], withdrawals: keys.map((key) => ({ key, unit: "u", base: base("h") })) });
const storedOf = (...entries: OutboxEntry[]): Stored => ({ ...nothingStored(), entries });
const [first, second] = documentsOf(2).map(({ key }) => key) as [string, string];

/** What waits, entry by entry. */
const held = ({ entries }: Stored) => entries.map(({ entryId, rows, withdrawals }) => [entryId, ...rows.map(({ document }) => document.cells.midYear!.text), ...withdrawals.map(({ key }) => key)]);

describe("an entry that is added", () => {
  test("takes the place of the same rows in others, and of its own earlier form, and leaves all else", () => {
    const stored = storedOf(entry("a", waiting(1, "一つ目。"), waiting(2, "一つ目。")), leaving("b", first, "other"), entry("c", waiting(1, "前の形。")));
    expect(held(withEntry(stored, entry("c", waiting(1, "二つ目。"))))).toEqual([["a", "一つ目。"], ["b", "other"], ["c", "二つ目。"]]);
    expect(held(withEntry(stored, leaving("d", first, second)))).toEqual([["b", "other"], ["d", first, second]]);
  });

  test("may be written over what its earlier versions may have left, and over what they had seen", () => {
    const before = waiting(1, "一つ目。", [base("seen"), base("seen too", 2)], ["nought"]);
    const { entries } = withEntry(storedOf(entry("a", before)), entry("b", waiting(1, "二つ目。", [base("seen too", 2), base("seen", 3), base("new", 2)])));
    expect(entries.map(({ rows }) => rows.map(({ bases, tries }) => ({ bases, tries })))).toEqual([
      [{ bases: [base("seen"), base("seen too", 2), base("seen", 3), base("new", 2)], tries: ["nought", before.hash] }],
    ]);
  });
});

test("rows that have gone out leave their own entry alone, and what was seen of others stays known", () => {
  const stored = { ...storedOf(entry("a", waiting(1, "一つ目。"), waiting(2, "一つ目。")), entry("b", waiting(1, "二つ目。")), leaving("c", first)), seen: { x: base("x") } };
  const left = withoutRows(stored, "a", [first], { [first]: base("now", 4) });
  expect(held(left)).toEqual([["a", "一つ目。"], ["b", "二つ目。"], ["c", first]]);
  expect(left.entries[0]!.rows[0]!.document.key).toBe(second);
  expect(left.seen).toEqual({ x: base("x"), [first]: base("now", 4) });
  expect(held(withoutRows(stored, "c", [first], {}))).toEqual([["a", "一つ目。", "一つ目。"], ["b", "二つ目。"]]);
});

test("the state of a row changes in its own entry alone", () => {
  const stored = storedOf(entry("a", waiting(1, "一つ目。"), waiting(2, "一つ目。")), entry("b", waiting(1, "二つ目。")));
  const problem = { reason: "offline", host: "h" } as const;
  const { entries } = withRowStates(stored, "a", new Map([[first, { state: "refused", problem }]]));
  expect(entries.map(({ rows }) => rows.map((row) => [row.state, row.problem]))).toEqual([[["refused", problem], ["waiting", null]], [["waiting", null]]]);
});

test.each<[string, unknown]>([
  ["a word", "offline"],
  ["a problem without a reason", {}],
  ["nothing at all", undefined],
])("an entry whose problem is %s is kept unread", (_, problem) => {
  const strange = { ...entry("a"), rows: [{ ...waiting(1, "一つ目。"), problem }] };
  const readable = entry("b", { ...waiting(1, "二つ目。"), problem: { reason: "offline", host: "h" } });
  const read = readStored({ entries: [strange, readable], seen: {} })!;
  expect([read.entries, read.unread]).toEqual([[readable], [strange]]);
  expect(keptForm(read).entries).toHaveLength(2);
});
