import { goalSheet, goalWorkbook } from "../../src/progress/testing/goalSheets";
import { contentHash } from "../../src/submission/contentHash";
import { buildDocuments } from "../../src/submission/buildDocuments";
import type { RowDocument } from "../../src/submission/schema";
import { CONTEXT } from "../../src/submission/testing/documents";
import type { GoalListSession, RowConflict, RowOutcome } from "../../src/sharepoint/goalList";
import { joinedStore, textStore, type SubmissionStore } from "../../src/sharepoint/outbox/store";
import { ListError } from "../../src/sharepoint/problem";
import { createGoalListSession } from "../../src/sharepoint/session";
import { localTokens } from "../../src/sharepoint/signIn/localTokens";
import { CONFIG } from "../../src/workbench/graph/testing/town";
import type { HandedIn, WriterLog } from "./history";
import { Device, type World } from "./world";

const FIRST_ROWS = 4;
/** Rows that a sheet may grow to. */
const MOST_ROWS = 40;
const MACHINES = 2;
const FIRST_TEXT = "はじめの報告。";

/** Somebody with a workbook who reports on rows of their own and on rows that others report on too. */
export class Writer implements WriterLog {
  readonly handedIn = new Map<string, HandedIn[]>();
  readonly seen = new Set<string>();
  readonly dropped = new Set<string>();
  readonly current = (): Map<string, string | null> => {
    const present = new Map(this.documents().map((document) => [document.key, contentHash(document)]));
    return new Map(this.templates.map(({ key }) => [key, present.get(key) ?? null]));
  };
  /** Reporting units of the rows. */
  readonly units: readonly string[];
  private readonly templates: RowDocument[];
  private readonly texts: (string | null)[];
  /** The workbook's custom XML part, and what each machine keeps. */
  private readonly places: (string | null)[] = Array<string | null>(1 + MACHINES).fill(null);
  private edits = 0;
  private machine = 1;
  private device: Device;
  private session: GoalListSession;

  constructor(
    private readonly world: World,
    readonly name: string,
  ) {
    this.templates = [...documentsOf(`${name}の部`), ...documentsOf("みんなの部")];
    this.units = [...new Set(this.templates.map(({ unit }) => unit))];
    this.texts = this.templates.map(({ row }) => (row <= FIRST_ROWS ? FIRST_TEXT : null));
    [this.device, this.session] = this.start();
  }

  /** Changes rows of the sheets, adds new ones below, and now and then takes the last one out. */
  edit(): void {
    const { random } = this.world;
    for (let count = random.between(0, 4); count > 0; count--) {
      const sheet = random.pick([0, MOST_ROWS]);
      const rows = this.texts.slice(sheet, sheet + MOST_ROWS).filter((text) => text !== null).length;
      const last = sheet + rows - 1;
      if (random.chance(0.2) && rows < MOST_ROWS) this.texts[last + 1] = this.nextText();
      else if (random.chance(0.1) && rows > FIRST_ROWS) this.texts[last] = null;
      else this.texts[sheet + random.below(rows)] = this.nextText();
    }
  }

  /** Opens the workbook anew, here or on another machine. */
  restart(): void {
    this.machine = this.world.random.between(1, MACHINES);
    [this.device, this.session] = this.start();
  }

  /** Submits the workbook as it is, with what may come in between; gives a line for the record. */
  async submit(stopAfter = Infinity): Promise<string> {
    this.device.stopAfter(stopAfter);
    return this.unlessStopped(async () => {
      const plan = await this.session.preview(this.documents());
      for (const listed of [...plan.rows.flatMap((row) => row.listed ?? []), ...plan.withdrawn]) this.see(listed);
      for (const { document, hash, change, listed } of plan.rows) if (change !== "unchanged") this.handIn(document.key, { hash, over: listed?.hash ?? null });
      return this.outcomes((await this.session.submit(plan)).outcomes);
    });
  }

  async resume(): Promise<string> {
    return this.unlessStopped(async () => this.outcomes((await this.session.resume()).outcomes));
  }

  /** Chooses for every conflict that is open. */
  async settleAll(): Promise<string> {
    return this.unlessStopped(async () => {
      const lines: string[] = [];
      for (const conflict of await this.session.conflicts()) lines.push(await this.settle(conflict));
      return lines.join(" ");
    });
  }

  /** Rows that wait on any machine or in the workbook. */
  async waiting(): Promise<number> {
    const stores = this.places.map((_, place) => this.store(place));
    const counts = await Promise.all(stores.map(async (store) => (await store.read()).entries.reduce((sum, { rows, withdrawals }) => sum + rows.length + withdrawals.length, 0)));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  private async settle(conflict: RowConflict): Promise<string> {
    const { key } = conflict.mine;
    const hash = contentHash(conflict.mine);
    this.see(conflict.theirs);
    const choice = this.world.random.chance(0.5) ? "mine" : "theirs";
    // Counted before: the machine may stop after the choice has gone out.
    if (choice === "mine") this.handIn(key, { hash, over: conflict.theirs.hash });
    else this.dropped.add(`${key} ${hash}`);
    return `${choice} ${this.outcomes(await this.session.settle([conflict], choice))}`;
  }

  private outcomes(outcomes: readonly RowOutcome[]): string {
    for (const outcome of outcomes) if (outcome.state === "conflict") this.see(outcome.conflict.theirs);
    return outcomes.map(({ state }) => state).join(",");
  }

  private handIn(key: string, content: HandedIn): void {
    this.handedIn.set(key, [...(this.handedIn.get(key) ?? []), content]);
  }

  private nextText(): string {
    return `${this.name} ${++this.edits}`;
  }

  private see({ key, hash }: { key: string; hash: string }): void {
    this.seen.add(`${key} ${hash}`);
  }

  private async unlessStopped(work: () => Promise<string>): Promise<string> {
    const guarded = work().catch((error: unknown) => {
      if (error instanceof ListError) return `refused ${error.problem.reason}`;
      throw error;
    });
    const ending = await Promise.race([guarded, this.device.ending]);
    if (ending === "stopped") this.restart();
    return `${this.name} ${ending}`;
  }

  private start(): [Device, GoalListSession] {
    const device = new Device(this.world);
    const store = joinedStore(this.store(0, device), this.store(this.machine, device));
    const whole = 2 ** 30;
    const pacing = { sleep: device.sleep, random: () => this.world.random.below(whole) / whole };
    return [device, createGoalListSession({ config: CONFIG, tokens: localTokens({ name: this.name, id: this.name }), fetch: device.fetch, store, pacing })];
  }

  private store(place: number, device?: Device): SubmissionStore {
    const step = <T>(work: () => T): Promise<T> => (device ? device.step(work) : Promise.resolve(work()));
    return textStore({ load: () => step(() => this.places[place]!), save: (text) => step(() => void (this.places[place] = text)) });
  }

  private documents(): RowDocument[] {
    const submittedAt = new Date(this.world.time).toISOString();
    return this.templates.flatMap((template, at) => {
      const text = this.texts[at];
      if (text === null || text === undefined) return [];
      return [{ ...template, cells: { ...template.cells, midYear: { ...template.cells.midYear!, text } }, submittedBy: { name: this.name, id: this.name }, submittedAt }];
    });
  }
}

function documentsOf(department: string): RowDocument[] {
  const rows = Array.from({ length: MOST_ROWS }, (_, at) => ({ initiative: `講座 ${at + 1}`, period: "4月", target: "12回", midYear: "", final: "" }));
  return buildDocuments(goalWorkbook([goalSheet(rows, { department })]), CONTEXT).documents;
}
