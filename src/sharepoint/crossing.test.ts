import { documentsOf } from "../submission/testing/documents";
import { preparedTown, submit, type Town } from "../workbench/graph/testing/town";
import type { RowOutcome } from "./goalList";
import { joinedStore, memoryStore, textStore, type TextPlace } from "./outbox/store";

type Who = "his" | "hers";

const BASE = documentsOf(1, "はじめの報告。");
const TEXTS: Record<Who, string> = { his: "彼の報告。", hers: "彼女の報告。" };
const DOCUMENTS = { his: documentsOf(1, TEXTS.his, { submittedBy: { name: "山 次郎", id: null } }), hers: documentsOf(1, TEXTS.hers, { submittedBy: { name: "川 花子", id: null } }) };

/** Every order of so many steps of two people. */
const orders = (steps: number): Who[][] => (steps === 0 ? [[]] : orders(steps - 1).flatMap((before) => [[...before, "his" as const], [...before, "hers" as const]]));

/** Lets two people take their steps in an order; whoever has no further step gives the turn away, and behind the order nobody waits. */
class Turns {
  private readonly waiting = new Map<Who, () => void>();
  constructor(private readonly order: Who[]) {}

  async step(who: Who): Promise<void> {
    if (this.order.length === 0 || this.order[0] === who) return this.next();
    await new Promise<void>((resolve) => this.waiting.set(who, resolve));
  }

  end(who: Who): void {
    this.order.splice(0, this.order.length, ...this.order.filter((other) => other !== who));
    this.wake();
  }

  private next(): void {
    this.order.shift();
    this.wake();
  }

  private wake(): void {
    for (const [who, go] of [...this.waiting]) {
      if (this.order.length > 0 && this.order[0] !== who) continue;
      this.waiting.delete(who);
      go();
      return this.next();
    }
  }
}

/** The town as somebody meets it whose every request waits for its turn. */
function inTurns(town: Town, turns: Turns, who: Who): Town {
  const fetch: Town["fetch"] = async (...request) => {
    await turns.step(who);
    return town.fetch(...request);
  };
  return Object.assign(Object.create(town) as Town, { fetch });
}

const reportOf = async (town: Town) => (await town.items()).map(({ document, revision }) => [document!.cells.midYear!.text, revision]);

describe.each([
  ["rows that are in the list", true],
  ["rows that are not yet in the list", false],
])("two panes submit %s, their requests in every order", (_name, known) => {
  test.each(orders(4).map((order) => [order.join(" "), order] as const))("%s: one is written and the other one asked, or both follow one another", async (_order, order) => {
    const town = await preparedTown();
    const stores = { his: memoryStore(), hers: memoryStore() };
    if (known) for (const store of Object.values(stores)) await submit(town.session(store), BASE);
    const turns = new Turns([...order]);
    const act = async (who: Who): Promise<[Who, RowOutcome]> => {
      const { outcomes } = await submit(inTurns(town, turns, who).session(stores[who]), DOCUMENTS[who]);
      turns.end(who);
      return [who, outcomes[0]!];
    };
    const outcomes = await Promise.all([act("his"), act("hers")]);
    const written = outcomes.filter(([, { state }]) => state === "created" || state === "updated");
    const asked = outcomes.filter(([, { state }]) => state === "conflict");
    expect(written.length + asked.length).toBe(2);
    expect(written.length).toBeGreaterThan(0);
    // What was seen of the other one may be followed; what was not is asked for.
    const [[text, revision]] = (await reportOf(town)) as [[string, number]];
    expect(written.map(([who]) => TEXTS[who])).toContain(text);
    expect(revision).toBe((known ? 1 : 0) + written.length);
    for (const [who, outcome] of asked) expect([outcome.state === "conflict" && outcome.conflict.theirs.document?.cells.midYear?.text, who]).toEqual([text, who]);
  });
});

/** A text of a workbook that two machines have open: whoever saves it writes the whole of it. */
function sharedPlace(): { place: () => TextPlace; hold: () => void; release: () => void } {
  let text: string | null = null;
  let gate: Promise<void> = Promise.resolve();
  let open: () => void = () => undefined;
  return {
    place: () => ({
      load: async () => {
        const read = text;
        await gate;
        return read;
      },
      save: (changed) => Promise.resolve(void (text = changed)),
    }),
    hold: () => void (gate = new Promise((resolve) => (open = resolve))),
    release: () => open(),
  };
}

test("two panes that write what they keep into one workbook at once lose nothing of it: the machines have it too, and nothing is sent twice", async () => {
  const town = await preparedTown();
  const shared = sharedPlace();
  const machines = { his: memoryStore(), hers: memoryStore() };
  const storeOf = (who: Who) => joinedStore(textStore(shared.place()), machines[who]);
  const [first, second] = documentsOf(2);
  const plans = { his: await town.session(storeOf("his")).preview([first!]), hers: await town.session(storeOf("hers")).preview([second!]) };
  town.faults = { draw: () => ({ kind: "cut", afterCommit: false }) };
  shared.hold();
  const both = Promise.all([town.session(storeOf("his")).submit(plans.his), town.session(storeOf("hers")).submit(plans.hers)]);
  await new Promise((resolve) => setTimeout(resolve));
  shared.release();
  expect((await both).map(({ outcomes }) => outcomes[0]!.state)).toEqual(["waiting", "waiting"]);
  town.faults = null;
  // The one that saved last has written over the other one's entry in the workbook.
  expect(await town.session(textStore(shared.place())).pending()).toBe(1);
  for (const who of ["his", "hers"] as const) await town.session(storeOf(who)).resume();
  expect((await town.items()).map(({ key, revision }) => [key, revision]).sort()).toEqual([[first!.key, 1], [second!.key, 1]]);
  for (const who of ["his", "hers"] as const) expect(await town.session(storeOf(who)).pending()).toBe(0);
});
