import { ExcelError } from "../../excel/excelError";
import { putAnswer, type RowAnswer } from "../../progress/answer";
import { answersFromXml, answersToXml, NO_ANSWERS } from "../../progress/answersPart";
import { answerKeeping } from "./answerKeeping";
import { initialState } from "./paneState";
import { createStore } from "./store";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const draft = (initiative: string, text: string): RowAnswer => ({ sheet: "1位", ordinal: 1, initiative, report: "midYear", subs: [{ sub: null, text, status: null, value: "" }], extras: {} });
const part = (...drafts: RowAnswer[]) => answersToXml({ ...NO_ANSWERS, drafts });

/** A workbook with what it carries and a computer with what it remembers; any number of panes may open on them. */
function place({ carried = null as string | null, stored = new Map<string, string>(), documentUrl = "https://town.example/a.xlsx" as string | null } = {}) {
  const workbook = { carried, refuses: false, saved: 0, meanwhile: () => undefined as void };
  const refuse = () => {
    if (workbook.refuses) throw new ExcelError("cell-editing", "editing");
  };
  const excel = {
    loadPart: async () => (refuse(), workbook.carried),
    savePart: async (_: string, text: string) => (refuse(), workbook.meanwhile(), workbook.saved++, void (workbook.carried = text)),
  };
  const memory = { get: (key: string) => stored.get(key) ?? null, set: (key: string, value: string) => stored.set(key, value).has(key), remove: (key: string) => void stored.delete(key) };
  const open = () => {
    const store = createStore(initialState("ja", true));
    const { load, keep } = answerKeeping(store, { excel, memory, documentUrl } as unknown as Parameters<typeof answerKeeping>[1]);
    const texts = () => store.get().kept.drafts.map(({ subs }) => subs[0]!.text);
    return { load, texts, store, write: (one: RowAnswer) => keep((kept) => ({ ...kept, drafts: putAnswer(kept.drafts, one) })) };
  };
  const texts = () => (workbook.carried === null ? [] : answersFromXml(workbook.carried)!.drafts.map(({ subs }) => subs[0]!.text));
  return { workbook, stored, open, texts, later: (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds) };
}

test("a draft is on this computer at once, in the workbook shortly after the last key, and then there alone", async () => {
  const { open, texts, stored, workbook, later } = place();
  const pane = open();
  await pane.load();
  for (const text of ["7", "78", "780人"]) {
    pane.write(draft("港まつり", text));
    await later(500);
  }
  expect([texts(), stored.size]).toEqual([[], 1]);
  await later(300);
  expect([texts(), stored.size, workbook.saved]).toEqual([["780人"], 0, 1]);
});

test("what is typed while the workbook is being written stays on this computer until it is there too", async () => {
  const { open, texts, stored, workbook, later } = place();
  const pane = open();
  await pane.load();
  pane.write(draft("港まつり", "780人"));
  workbook.meanwhile = () => {
    workbook.meanwhile = () => undefined;
    pane.write(draft("釣り教室", "4回"));
  };
  await later(800);
  expect([texts(), stored.size]).toEqual([["780人"], 1]);
  await later(800);
  expect([texts(), stored.size]).toEqual([["780人", "4回"], 0]);
});

test("what this computer kept of a page that ended is taken over, and brought into the workbook", async () => {
  const { open, texts, stored, later } = place({ carried: part(draft("港まつり", "古い文"), draft("釣り教室", "4回")) });
  const ended = open();
  await ended.load();
  ended.write(draft("港まつり", "780人"));
  jest.clearAllTimers();
  const pane = open();
  await pane.load();
  expect(pane.texts().sort()).toEqual(["4回", "780人"]);
  await later(800);
  expect([texts().sort(), stored.size]).toEqual([["4回", "780人"], 0]);
});

test("what somebody else has put into the workbook since is not lost to the copy", async () => {
  const { open, workbook } = place({ carried: part(draft("港まつり", "古い文")) });
  const ended = open();
  await ended.load();
  ended.write(draft("港まつり", "780人"));
  jest.clearAllTimers();
  workbook.carried = part(draft("港まつり", "古い文"), draft("釣り教室", "4回"));
  const pane = open();
  await pane.load();
  expect(pane.texts().sort()).toEqual(["4回", "780人"]);
});

test("two panes on one workbook keep each other's drafts, and one that was dropped does not come back", async () => {
  const { open, texts, later } = place();
  const [one, other] = [open(), open()];
  await one.load();
  await other.load();
  one.write(draft("港まつり", "780人"));
  await later(800);
  other.write(draft("釣り教室", "4回"));
  await later(800);
  expect(texts().sort()).toEqual(["4回", "780人"]);
  other.write(draft("釣り教室", "5回"));
  await later(800);
  expect([texts().sort(), other.texts().sort()]).toEqual([["5回", "780人"], ["5回", "780人"]]);
});

test("a workbook that takes nothing is told, and tried again until it does", async () => {
  const { open, texts, workbook, later } = place();
  const pane = open();
  await pane.load();
  workbook.refuses = true;
  pane.write(draft("港まつり", "780人"));
  await later(800);
  expect(pane.store.get().keepingFailed).toEqual({ fault: "cell-editing", onThisComputer: true });
  workbook.refuses = false;
  await later(15_000);
  expect([texts(), pane.store.get().keepingFailed]).toEqual([["780人"], null]);
});

test("a workbook that was never saved has no copy on this computer, and none is said to be there", async () => {
  const { open, stored, workbook, later } = place({ documentUrl: null });
  const pane = open();
  await pane.load();
  workbook.refuses = true;
  pane.write(draft("港まつり", "780人"));
  await later(800);
  expect([stored.size, pane.store.get().keepingFailed?.onThisComputer]).toEqual([0, false]);
});

test("a copy that cannot be read is left out of account", async () => {
  const { open, texts } = place({ carried: part(draft("港まつり", "780人")), stored: new Map([["goal-sheet.answers https://town.example/a.xlsx", "{"]]) });
  const pane = open();
  await pane.load();
  expect([pane.texts(), texts()]).toEqual([["780人"], ["780人"]]);
});
