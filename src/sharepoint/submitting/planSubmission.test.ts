import { contentHash } from "../../submission/contentHash";
import { documentsOf } from "../../submission/testing/documents";
import type { ListedRow } from "../goalList";
import type { Seen } from "../outbox/stored";
import { planSubmission, unreadPlan } from "./planSubmission";

const [document] = documentsOf(1);
const MINE = contentHash(document!);
const listed = (hash: string, revision: number, withdrawn = false, title = document!.title): ListedRow => ({
  itemId: "1",
  etag: `"e,${revision}"`,
  webUrl: "",
  sheet: document!.sheet,
  row: document!.row,
  title,
  phase: document!.phase,
  key: document!.key,
  ownerKey: document!.unit,
  hash,
  revision,
  withdrawn,
  submittedBy: "",
  submittedAt: "",
});
const seen = (hash: string, revision: number, declined?: string): Seen => ({ hash, revision, ...(declined !== undefined && { declined }) });

test.each<[string, ListedRow | null, Seen | undefined, string, boolean, (string | null)?]>([
  ["nothing listed", null, undefined, "new", false],
  ["deleted by hand", null, seen("old", 1), "new", false],
  ["the same listed", listed(MINE, 1), undefined, "unchanged", false],
  ["the same listed by somebody else", listed(MINE, 2), seen("old", 1), "unchanged", false],
  ["the same listed as withdrawn", listed(MINE, 2, true), seen(MINE, 1), "changed", true],
  ["another listed, never seen", listed("old", 1), undefined, "changed", false],
  ["another goal listed, never seen", listed("old", 1, false, "別の目標"), undefined, "changed", true],
  ["another goal listed and withdrawn, never seen", listed("old", 1, true, "別の目標"), undefined, "changed", false],
  ["no goal listed, never seen", listed("old", 1, false, null), undefined, "changed", false],
  ["a goal listed that the form no longer names, never seen", listed("old", 1, false, "別の目標"), undefined, "changed", false, null],
  ["the goal under another spacing, never seen", listed("old", 1, false, [...document!.title!].join("　")), undefined, "changed", false],
  ["another goal listed, as seen", listed("old", 1, false, "別の目標"), seen("old", 1), "changed", false],
  ["another listed, as seen", listed("old", 1), seen("old", 1), "changed", false],
  ["another listed than seen", listed("new", 2), seen("old", 1), "changed", true],
  ["the same text as seen, a revision later", listed("old", 3), seen("old", 1), "changed", true],
  ["newer listed, untouched here", listed("new", 2), seen(MINE, 1), "unchanged", true],
  ["given up for the listed one", listed("new", 2), seen("new", 2, MINE), "unchanged", false],
  ["given up for one that was replaced again", listed("third", 3), seen("new", 2, MINE), "changed", true],
])("%s", (_name, row, known, change, overtaken, title = document!.title) => {
  const own = { ...document!, title };
  const plan = planSubmission([own], row ? [row] : [], { entries: [], unread: [], seen: known ? { [document!.key]: known } : {} });
  expect(plan.rows).toEqual([{ document: own, hash: contentHash(own), listed: row, change, overtaken }]);
});

test("rows that the workbook lacks are withdrawn where it never saw them, but for those of another goal in the same place", () => {
  const further = (title: string | null): ListedRow => ({ ...listed("old", 1, false, title), key: document!.key.replace(/\d{3}$/, "009") });
  const withdrawn = (row: ListedRow) => planSubmission([document!], [row], { entries: [], unread: [], seen: {} }).withdrawn;
  expect(withdrawn(further(document!.title))).toHaveLength(1);
  expect(withdrawn(further("別の目標"))).toEqual([]);
});

test("a row whose conflict is still open is asked about again", () => {
  const row = { document: document!, hash: MINE, bases: [], tries: [], state: "conflict" as const, problem: null };
  const plan = planSubmission([document!], [listed("other", 1)], { entries: [{ entryId: "e", rows: [row], withdrawals: [] }], unread: [], seen: {} });
  expect(plan.rows[0]).toMatchObject({ change: "changed", overtaken: true });
});

test("a list that cannot be read gives a plan that decides later", () => {
  const problem = { reason: "offline", host: "h" } as const;
  expect(unreadPlan([document!], problem)).toEqual({ rows: [{ document, hash: MINE, change: "unknown", listed: null, overtaken: false }], withdrawn: [], problem });
});
