import { putAnswer, type RowAnswer } from "../../progress/answer";
import { NO_ANSWERS, type KeptAnswers } from "../../progress/answersPart";
import { workbookAnswers } from "./workbookAnswers";

const draft = (initiative: string, text: string): RowAnswer => ({ sheet: "1位", ordinal: 1, initiative, report: "midYear", subs: [{ sub: null, text, status: null, value: "" }], extras: {} });
const kept = (...drafts: RowAnswer[]): KeptAnswers => ({ ...NO_ANSWERS, drafts });
const texts = ({ drafts }: KeptAnswers) => drafts.map(({ subs }) => subs[0]!.text);

/** Panes on one workbook, each with answers of its own. */
function panes() {
  let carried: string | null = null;
  const excel = { loadPart: () => Promise.resolve(carried), savePart: (_: string, xml: string) => Promise.resolve(void (carried = xml)) };
  return () => {
    const workbook = workbookAnswers(excel);
    let own = NO_ANSWERS;
    return {
      read: async () => (own = await workbook.read()),
      /** Keeps these answers as they are now, with what others have put there. */
      async keep(change: (drafts: RowAnswer[]) => RowAnswer[]) {
        own = kept(...change([...own.drafts]));
        own = await workbook.mergedInto(() => own);
        await workbook.write(own);
        return texts(own);
      },
      drop: (initiative: string) => (drafts: RowAnswer[]) => drafts.filter((one) => one.initiative !== initiative),
      put: (one: RowAnswer) => (drafts: RowAnswer[]) => putAnswer(drafts, one),
    };
  };
}

test("what this pane has put there itself and another one has taken away meanwhile is gone, however often it was kept in between", async () => {
  const open = panes();
  const [one, other] = [open(), open()];
  await one.read();
  await one.keep(one.put(draft("港まつり", "780人")));
  await one.keep(one.put(draft("釣り教室", "4回")));
  await other.read();
  await other.keep(other.drop("港まつり"));
  expect(await one.keep(one.put(draft("朝市", "2回")))).toEqual(["4回", "2回"]);
});

test("what the workbook carried from the beginning and another pane has taken away is gone", async () => {
  const open = panes();
  const before = open();
  await before.keep(before.put(draft("港まつり", "780人")));
  const [one, other] = [open(), open()];
  await one.read();
  await other.read();
  await one.keep(one.put(draft("釣り教室", "4回")));
  await other.keep(other.drop("港まつり"));
  expect(await one.keep(one.put(draft("朝市", "2回")))).toEqual(["4回", "2回"]);
});

test("what another pane has put there and taken away again does not come back", async () => {
  const open = panes();
  const [one, other] = [open(), open()];
  await one.read();
  await other.read();
  await other.keep(other.put(draft("港まつり", "780人")));
  expect(await one.keep(one.put(draft("釣り教室", "4回")))).toEqual(["4回", "780人"]);
  await other.keep(other.drop("港まつり"));
  expect(await one.keep(one.put(draft("朝市", "2回")))).toEqual(["4回", "2回"]);
});
