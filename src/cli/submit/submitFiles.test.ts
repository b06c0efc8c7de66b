import { memoryStore, type SubmissionStore } from "../../sharepoint/outbox/store";
import { goalSheet, goalWorkbook } from "../../progress/testing/goalSheets";
import { buildDocuments } from "../../submission/buildDocuments";
import { CONTEXT, documentsOf } from "../../submission/testing/documents";
import { scriptedFaults } from "../../workbench/graph/faults";
import { OFFLINE, preparedTown, Town } from "../../workbench/graph/testing/town";
import type { ArchivedFile } from "./archive";
import { submitFiles, type FileOutcome } from "./submitFiles";

const rows = ["桟橋", "灯台", "港務"].map((initiative) => ({ initiative, period: "9月", target: "1基", midYear: "済んだ" }));
const other = buildDocuments(goalWorkbook([goalSheet(rows, { department: "灯台部" })]), CONTEXT).documents;
const FILES: ArchivedFile[] = [
  { file: "a.xlsx", documents: documentsOf(3), unnamed: [] },
  { file: "b.xlsx", documents: other, unnamed: [{ sheet: "9位", missing: "department" }] },
];

/** One run over the stores that earlier runs have left. */
async function run(town: Town, stores: Map<string, SubmissionStore>, files = FILES, signal = new AbortController().signal): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const storeOf = (file: string) => stores.get(file) ?? stores.set(file, memoryStore()).get(file)!;
  await submitFiles(files, { session: (file) => town.session(storeOf(file)), signal, take: (outcome) => outcomes.push(outcome), progress: () => undefined });
  return outcomes;
}

const posts = (requests: ReturnType<Town["count"]>) => requests.flatMap(({ method, path, parts }) => (path === "/$batch" ? parts : [method])).filter((method) => method !== "GET");

test("a second run finds every row in the list and writes nothing", async () => {
  const town = await preparedTown();
  const stores = new Map<string, SubmissionStore>();
  expect(await run(town, stores)).toMatchObject([
    { file: "a.xlsx", rows: { created: 3, unchanged: 0 }, unnamed: [] },
    { file: "b.xlsx", rows: { created: 3 }, unnamed: [{ sheet: "9位" }] },
  ]);
  town.count();
  expect(await run(town, stores)).toMatchObject([{ rows: { created: 0, updated: 0, unchanged: 3 } }, { rows: { unchanged: 3 } }]);
  expect(posts(town.count())).toEqual([]);
});

test("when the list does not answer the rest is left, and the next run sends all", async () => {
  const town = await preparedTown();
  const stores = new Map<string, SubmissionStore>();
  town.faults = OFFLINE;
  expect(await run(town, stores)).toMatchObject([{ state: "submitted", rows: { waiting: 3 } }, { state: "left" }]);
  town.faults = null;
  expect(await run(town, stores)).toMatchObject([{ rows: { created: 3, waiting: 0 } }, { rows: { created: 3 } }]);
});

test("rows that waited here and have come into the list from elsewhere count once", async () => {
  const town = await preparedTown();
  const stores = new Map<string, SubmissionStore>();
  town.faults = OFFLINE;
  await run(town, stores);
  town.faults = null;
  await run(town, new Map());
  expect(await run(town, stores)).toMatchObject([{ rows: { created: 0, unchanged: 3 } }, { rows: { unchanged: 3 } }]);
});

test("a row that an earlier run has left, and that the workbook no longer has, goes out too", async () => {
  const town = await preparedTown();
  const stores = new Map<string, SubmissionStore>();
  town.faults = OFFLINE;
  await run(town, stores);
  town.faults = null;
  const [first, second] = FILES as [ArchivedFile, ArchivedFile];
  const renamed = { ...first, documents: buildDocuments(goalWorkbook([goalSheet(rows, { department: "港湾部" })]), CONTEXT).documents };
  expect(await run(town, stores, [renamed, second])).toMatchObject([{ rows: { created: 6, waiting: 0 } }, { rows: { created: 3 } }]);
  expect(await run(town, stores, [renamed, second])).toMatchObject([{ rows: { created: 0, waiting: 0 } }, {}]);
});

const refusing = (as: "forbidden" | "conflict" | "locked", times: number) => scriptedFaults(Array.from({ length: times }, () => ({ kind: "refuse", as }) as const), ({ method, part }) => part && method !== "GET");

test("what meets every workbook is tried with the first alone, and the next run sends all", async () => {
  const town = await preparedTown();
  const stores = new Map<string, SubmissionStore>();
  town.faults = refusing("forbidden", 100);
  expect(await run(town, stores)).toMatchObject([{ state: "submitted", rows: { refused: 3 }, problems: [{ reason: "forbidden", doing: "write" }, {}, {}] }, { state: "left" }]);
  town.faults = null;
  expect(await run(town, stores)).toMatchObject([{ rows: { created: 3, refused: 0 } }, { rows: { created: 3 } }]);
});

test("a list that is not there is the reason of the first workbook", async () => {
  const town = new Town();
  expect(await run(town, new Map())).toMatchObject([{ file: "a.xlsx", state: "left", problem: { reason: "list-not-found" } }, { file: "b.xlsx", state: "left" }]);
});

test("what single rows meet stops no other workbook", async () => {
  const town = await preparedTown();
  town.faults = refusing("locked", 1);
  expect(await run(town, new Map())).toMatchObject([{ rows: { created: 2, waiting: 1 } }, { rows: { created: 3 } }]);
});

test("copies are told, and files that differ are not submitted", async () => {
  const town = await preparedTown();
  const [first, second] = FILES as [ArchivedFile, ArchivedFile];
  const edited = { ...second, file: "c.xlsx", documents: second.documents.map((document) => ({ ...document, title: "別の題" })) };
  expect(await run(town, new Map(), [first, { ...first, file: "copy.xlsx" }, second, edited])).toMatchObject([
    { file: "a.xlsx", state: "submitted", rows: { created: 3 } },
    { file: "copy.xlsx", state: "duplicate", duplicate: { same: true, as: "a.xlsx" } },
    { file: "b.xlsx", state: "duplicate", duplicate: { same: false, as: "c.xlsx" } },
    { file: "c.xlsx", state: "duplicate", duplicate: { same: false, as: "b.xlsx" } },
  ]);
});

test("rows that were withdrawn meanwhile are left so, and counted", async () => {
  const town = await preparedTown();
  const stores = new Map<string, SubmissionStore>();
  await run(town, stores);
  const officer = town.session();
  for await (const rows of officer.readRows(other[0]!.fiscalYear)) await officer.withdraw(rows.filter(({ row }) => row === 1));
  expect(await run(town, stores)).toMatchObject([{ rows: { unchanged: 2, conflict: 1 }, marked: 1 }, { rows: { unchanged: 2, conflict: 1 }, marked: 1 }]);
});

test("once stopped, workbooks not yet begun are left", async () => {
  expect(await run(await preparedTown(), new Map(), FILES, AbortSignal.abort())).toMatchObject([{ state: "left" }, { state: "left" }]);
});

test("what waits cannot be kept: all are told to be left, and the reason is thrown", async () => {
  const town = await preparedTown();
  const [first, second] = FILES as [ArchivedFile, ArchivedFile];
  const full = new Error("no room");
  const store = (file: string): SubmissionStore => (file === "b.xlsx" ? { ...memoryStore(), update: () => Promise.reject(full) } : memoryStore());
  const outcomes: FileOutcome[] = [];
  const files = [first, second, { ...second, file: "c.xlsx", documents: [] }];
  const run = submitFiles(files, { session: (file) => town.session(store(file)), signal: new AbortController().signal, take: (outcome) => outcomes.push(outcome), progress: () => undefined });
  await expect(run).rejects.toBe(full);
  expect(outcomes).toMatchObject([{ file: "a.xlsx", rows: { created: 3 } }, { file: "b.xlsx", state: "left" }, { file: "c.xlsx", state: "left" }]);
});
