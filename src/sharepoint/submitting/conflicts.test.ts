import { documentsOf } from "../../submission/testing/documents";
import { scriptedFaults } from "../../workbench/graph/faults";
import { answeringConflicts, OFFLINE, preparedTown, submit, type Town } from "../../workbench/graph/testing/town";
import type { RowConflict, RowOutcome } from "../goalList";
import { joinedStore, memoryStore } from "../outbox/store";

const BASE = documentsOf(2);
const HIS = documentsOf(2, "彼の報告。", { submittedBy: { name: "山 次郎", id: null }, submittedAt: "2026-10-06T00:00:00Z" });
const HERS = documentsOf(2, "彼女の報告。", { submittedBy: { name: "川 花子", id: null } });

const statesOf = (outcomes: readonly RowOutcome[]) => outcomes.map(({ state }) => state);
const conflictsIn = (outcomes: readonly RowOutcome[]) => outcomes.flatMap((outcome) => (outcome.state === "conflict" ? [outcome.conflict] : []));
const reportsIn = async (town: Town) => (await town.items()).map(({ document }) => document!.cells.midYear!.text);

/** Both have seen the same list; he submits while she looks at her preview. */
async function race() {
  const town = await preparedTown();
  const [his, hers] = [town.session(), town.session()];
  await submit(his, BASE);
  const plan = await hers.preview(HERS);
  await submit(his, HIS);
  const report = await hers.submit(plan);
  return { town, his, hers, report, conflicts: conflictsIn(report.outcomes) };
}

test("a row that was written meanwhile is not overwritten: both versions come back", async () => {
  const { town, report, conflicts, hers } = await race();
  expect(statesOf(report.outcomes)).toEqual(["conflict", "conflict"]);
  expect(conflicts[0]!.mine).toEqual(HERS[0]);
  expect(conflicts[0]!.theirs).toMatchObject({ document: HIS[0], submittedBy: "山 次郎", submittedAt: "2026-10-06T00:00:00Z", revision: 2 });
  expect(await reportsIn(town)).toEqual(["彼の報告。", "彼の報告。"]);
  expect((await hers.waiting()).map(({ state }) => state)).toEqual(["conflict", "conflict"]);
});

test("a person settles each row for itself", async () => {
  const { town, hers, conflicts } = await race();
  expect(await hers.settle([conflicts[0]!], "mine")).toMatchObject([{ state: "updated", revision: 3 }]);
  expect(await hers.settle([conflicts[1]!], "theirs")).toMatchObject([{ state: "unchanged", revision: 2 }]);
  expect(await reportsIn(town)).toEqual(["彼女の報告。", "彼の報告。"]);
  expect(await hers.waiting()).toEqual([]);
});

test("one choice for several rows: each is written over the version that was shown, and over no other", async () => {
  const { town, his, hers, conflicts } = await race();
  await submit(his, [HIS[0]!, documentsOf(2, "三つ目。")[1]!]);
  const outcomes = await hers.settle(conflicts, "mine");
  expect(outcomes.map(({ key, state }) => [key, state])).toEqual([[HERS[0]!.key, "updated"], [HERS[1]!.key, "conflict"]]);
  expect(await reportsIn(town)).toEqual(["彼女の報告。", "三つ目。"]);
  expect(statesOf(await hers.settle(conflictsIn(outcomes), "mine"))).toEqual(["updated"]);
  expect(await hers.waiting()).toEqual([]);
});

test("one choice for two people's versions of one row: the second is asked about again", async () => {
  const { town, conflicts } = await race();
  const [first] = conflicts;
  const others = { ...first!, mine: documentsOf(2, "別の人の報告。", { submittedBy: { name: "谷 三郎", id: null } })[0]! };
  expect(statesOf(await town.session().settle([first!, others], "mine"))).toEqual(["updated", "conflict"]);
});

test("a version that was given up is not sent again until the row changes", async () => {
  const { town, hers, conflicts } = await race();
  await hers.settle(conflicts, "theirs");
  const plan = await hers.preview([HERS[0]!, documentsOf(2, "書き直した。")[1]!]);
  expect(plan.rows.map(({ change, overtaken }) => [change, overtaken])).toEqual([["unchanged", false], ["changed", false]]);
  expect(statesOf((await hers.submit(plan)).outcomes)).toEqual(["unchanged", "updated"]);
  expect(await reportsIn(town)).toEqual(["彼の報告。", "書き直した。"]);
});

test("resuming does not settle a conflict by itself", async () => {
  const { town, hers } = await race();
  expect(statesOf((await hers.resume()).outcomes)).toEqual(["conflict", "conflict"]);
  expect(await reportsIn(town)).toEqual(["彼の報告。", "彼の報告。"]);
});

test("a third version while the person decides is a new conflict", async () => {
  const { town, his, hers, conflicts } = await race();
  await submit(his, documentsOf(2, "三つ目。"));
  const [outcome] = await hers.settle([conflicts[0]!], "mine");
  expect(outcome).toMatchObject({ state: "conflict", conflict: { theirs: { document: { cells: { midYear: { text: "三つ目。" } } } } } });
  const again = (outcome as { conflict: RowConflict }).conflict;
  expect(await hers.settle([again], "mine")).toMatchObject([{ state: "updated" }]);
  expect((await reportsIn(town))[0]).toBe("彼女の報告。");
});

test("open conflicts are read anew; one that has become the same is none", async () => {
  const { his, hers } = await race();
  await submit(his, [HERS[0]!, documentsOf(2, "三つ目。")[1]!]);
  const open = await hers.conflicts();
  expect(open.map(({ theirs }) => theirs.document?.cells.midYear!.text)).toEqual(["三つ目。"]);
});

test("a row that somebody has withdrawn stays a conflict though the list holds the same words", async () => {
  const town = await preparedTown();
  const session = town.session();
  await submit(session, BASE);
  const [row] = await session.readOwners([BASE[0]!.unit]);
  await session.withdraw([row!]);
  expect(statesOf((await submit(session, BASE)).outcomes)).toEqual(["conflict", "unchanged"]);
  const [conflict] = await session.conflicts();
  expect(conflict?.theirs.withdrawn).toBe(true);
  expect(await session.settle([conflict!], "mine")).toMatchObject([{ state: "updated", revision: 3 }]);
});

test("what merely waits is no conflict, and stays as it is while conflicts are read anew", async () => {
  const { town, hers, conflicts } = await race();
  town.faults = OFFLINE;
  await hers.settle([conflicts[0]!], "mine");
  town.faults = null;
  expect((await hers.conflicts()).map(({ mine: { row } }) => row)).toEqual([2]);
  expect((await hers.waiting()).map(({ document: { row }, state }) => [row, state])).toEqual([[2, "conflict"], [1, "waiting"]]);
  expect(await hers.pending()).toBe(1);
});

test("a row whose other version was deleted by hand is no conflict any more and goes out", async () => {
  const { town, hers } = await race();
  await town.send("DELETE", "items/1");
  expect((await hers.conflicts()).map(({ mine: { row } }) => row)).toEqual([2]);
  expect((await hers.waiting()).map(({ state }) => state)).toEqual(["waiting", "conflict"]);
  expect(statesOf((await hers.resume()).outcomes)).toEqual(["created", "conflict"]);
});

test("choices that were made without a connection wait side by side", async () => {
  const { town, hers, conflicts } = await race();
  town.faults = OFFLINE;
  for (const conflict of conflicts) expect(statesOf(await hers.settle([conflict], "mine"))).toEqual(["waiting"]);
  expect((await hers.waiting()).map(({ document: { row }, state }) => [row, state])).toEqual([[1, "waiting"], [2, "waiting"]]);
  town.faults = null;
  expect(statesOf((await hers.resume()).outcomes)).toEqual(["updated", "updated"]);
  expect(await reportsIn(town)).toEqual(["彼女の報告。", "彼女の報告。"]);
});

test("a newer version that was left in place is still another's when this workbook changes the row later", async () => {
  const town = await preparedTown();
  const hers = town.session();
  await submit(hers, BASE);
  await submit(town.session(), HIS);
  expect(statesOf((await submit(hers, BASE)).outcomes)).toEqual(["unchanged", "unchanged"]);
  expect((await hers.preview(HERS)).rows.map(({ overtaken }) => overtaken)).toEqual([true, true]);
});

test("a version that somebody else put there word for word counts as seen once it was submitted", async () => {
  const town = await preparedTown();
  const hers = town.session();
  await submit(hers, BASE);
  await submit(town.session(), HERS);
  expect(statesOf((await submit(hers, HERS)).outcomes)).toEqual(["unchanged", "unchanged"]);
  expect((await hers.preview(documentsOf(2, "書き直した。"))).rows.map(({ overtaken }) => overtaken)).toEqual([false, false]);
});

describe("two versions of one row wait in two places", () => {
  const [early, late] = ["2026-10-06T01:00:00Z", "2026-10-06T02:00:00Z"];
  const person = (name: string) => ({ name, id: null });
  const opened = async (first: string, second: string) => {
    const town = await preparedTown();
    const his = town.session();
    await submit(his, BASE);
    const places = [memoryStore(), memoryStore()] as const;
    const versions = [documentsOf(2, "早い報告。", { submittedBy: person(first), submittedAt: early }), documentsOf(2, "遅い報告。", { submittedBy: person(second), submittedAt: late })];
    const plans = await Promise.all(versions.map((documents, at) => town.session(places[at]!).preview(documents)));
    await submit(his, HIS);
    for (const [at, plan] of plans.entries()) await town.session(places[at]!).submit(plan);
    return { town, session: town.session(joinedStore(...places)) };
  };
  const mine = (conflicts: readonly RowConflict[]) => conflicts.map((conflict) => conflict.mine.cells.midYear!.text);

  test("one person's: the later one alone is asked about, and nothing is left when that is settled", async () => {
    const { town, session } = await opened("川 花子", "川 花子");
    const conflicts = await session.conflicts();
    expect(mine(conflicts)).toEqual(["遅い報告。", "遅い報告。"]);
    expect((await session.waiting()).map(({ document }) => document.cells.midYear!.text)).toEqual(["遅い報告。", "遅い報告。"]);
    for (const conflict of conflicts) await session.settle([conflict], "mine");
    expect(await session.conflicts()).toEqual([]);
    expect(await session.waiting()).toEqual([]);
    expect(await reportsIn(town)).toEqual(["遅い報告。", "遅い報告。"]);
  });

  test("one person's later row takes no other row's place", async () => {
    const town = await preparedTown();
    const [his, hers] = [town.session(), town.session()];
    await submit(his, BASE);
    const rows = HERS.map((document, at) => ({ ...document, submittedAt: [early, late][at]! }));
    const plan = await hers.preview(rows);
    await submit(his, HIS);
    await hers.submit(plan);
    expect((await hers.conflicts()).map((conflict) => conflict.mine.row)).toEqual([1, 2]);
  });

  test("two persons': both are asked about", async () => {
    const { session } = await opened("谷 三郎", "川 花子");
    expect(mine(await session.conflicts()).sort()).toEqual(["早い報告。", "早い報告。", "遅い報告。", "遅い報告。"].sort());
  });
});

test("what somebody wrote since this workbook last saw the list is told in the preview and asked about", async () => {
  const town = await preparedTown();
  const store = memoryStore();
  await submit(town.session(store), BASE);
  await submit(town.session(), HIS);
  const later = town.session(store);
  const plan = await later.preview(HERS);
  expect(plan.rows.map(({ change, overtaken }) => [change, overtaken])).toEqual([["changed", true], ["changed", true]]);
  expect(statesOf((await later.submit(plan)).outcomes)).toEqual(["conflict", "conflict"]);
  expect(await reportsIn(town)).toEqual(["彼の報告。", "彼の報告。"]);
});

test("a service that says so with another status is understood too", async () => {
  const { town, his } = await race();
  answeringConflicts(town);
  const hers = town.session();
  const plan = await hers.preview(HERS);
  await submit(his, documentsOf(2, "三つ目。"));
  expect(statesOf((await hers.submit(plan)).outcomes)).toEqual(["conflict", "conflict"]);
});

test("a reviewer's comment on the item is no conflict", async () => {
  const town = await preparedTown();
  const session = town.session();
  await submit(session, BASE);
  const plan = await session.preview(HERS);
  town.faults = scriptedFaults([{ kind: "refuse", as: "conflict" }], ({ method, part }) => part && method === "PATCH");
  expect(statesOf((await session.submit(plan)).outcomes)).toEqual(["updated", "updated"]);
});

test("two submit the same rows for the first time at once: one row each, and nobody's text is lost", async () => {
  const town = await preparedTown();
  const [his, hers] = [town.session(), town.session()];
  const plans = [await his.preview(HIS), await hers.preview(HERS)] as const;
  const reports = await Promise.all([his.submit(plans[0]), hers.submit(plans[1])]);
  expect(reports.map(({ outcomes }) => statesOf(outcomes))).toEqual([["created", "created"], ["conflict", "conflict"]]);
  expect(await town.items()).toHaveLength(2);
});

test("an item that was deleted by hand is made again", async () => {
  const town = await preparedTown();
  const session = town.session();
  await submit(session, BASE);
  const plan = await session.preview(HERS);
  const token = await (await import("../signIn/localTokens")).localTokens({ name: "情報課", id: null }).token("provision");
  await town.fetch("http://localhost:3000/graph/v1.0/sites/localhost:/sites/goals:/lists/目標管理/items/1", { method: "DELETE", headers: { authorization: `Bearer ${token}` } });
  expect(statesOf((await session.submit(plan)).outcomes)).toEqual(["created", "updated"]);
});

describe("rows that are no longer on their sheet", () => {
  test("are marked, not removed, and come back when the row does", async () => {
    const town = await preparedTown();
    const session = town.session();
    await submit(session, documentsOf(3));
    const plan = await session.preview(BASE);
    expect(plan.withdrawn.map(({ key }) => key)).toEqual([documentsOf(3)[2]!.key]);
    expect(statesOf((await session.submit(plan)).outcomes)).toEqual(["unchanged", "unchanged", "withdrawn"]);
    expect((await town.items()).map(({ withdrawn, revision }) => [withdrawn, revision])).toEqual([[false, 1], [false, 1], [true, 2]]);
    expect((await session.preview(BASE)).withdrawn).toEqual([]);
    expect(statesOf((await submit(session, documentsOf(3))).outcomes)).toEqual(["unchanged", "unchanged", "updated"]);
    expect((await town.items()).map(({ withdrawn }) => withdrawn)).toEqual([false, false, false]);
  });

  test("that somebody has deleted meanwhile are nothing to do", async () => {
    const town = await preparedTown();
    const session = town.session();
    await submit(session, documentsOf(3));
    const plan = await session.preview(BASE);
    await town.send("DELETE", "items/3");
    expect((await session.submit(plan)).outcomes).toMatchObject([{ state: "unchanged" }, { state: "unchanged" }, { state: "unchanged", webUrl: "", revision: 0 }]);
    expect(await session.pending()).toBe(0);
  });

  test("of a sheet that another workbook may hold are left alone", async () => {
    const town = await preparedTown();
    const elsewhere = documentsOf(1).map((document) => ({ ...document, key: `${document.unit}-${"a".repeat(12)}-001` }));
    await submit(town.session(), elsewhere);
    expect((await town.session().preview(BASE)).withdrawn).toEqual([]);
  });

  test("that somebody else has added in a copy of the workbook are left alone", async () => {
    const town = await preparedTown();
    const session = town.session();
    await submit(session, BASE);
    await submit(town.session(), documentsOf(3));
    expect((await session.preview(BASE)).withdrawn).toEqual([]);
    expect((await town.session().preview(BASE)).withdrawn).toHaveLength(1);
  });

  test("of a sheet that this workbook has sent itself are marked", async () => {
    const town = await preparedTown();
    const session = town.session();
    const second = documentsOf(1).map((document) => ({ ...document, key: `${document.unit}-${"a".repeat(12)}-001` }));
    await submit(session, [...BASE, ...second]);
    expect((await session.preview(BASE)).withdrawn.map(({ key }) => key)).toEqual([second[0]!.key]);
  });

  test("that somebody has submitted again meanwhile stay", async () => {
    const town = await preparedTown();
    const session = town.session();
    await submit(session, documentsOf(3));
    const plan = await session.preview(BASE);
    await submit(town.session(), documentsOf(3, "まだある。"));
    expect(statesOf((await session.submit(plan)).outcomes)).toEqual(["unchanged", "unchanged", "unchanged"]);
    expect((await town.items()).map(({ withdrawn }) => withdrawn)).toEqual([false, false, false]);
  });
});
