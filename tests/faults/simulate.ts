import { createHash } from "node:crypto";
import { developmentToken } from "../../src/workbench/graph/tokens";
import { CONFIG } from "../../src/workbench/graph/testing/town";
import { seededRandom } from "../hostile/random";
import { readHistory, type ReviewEvent } from "../../src/submission/review";
import { judge, type Version } from "./history";
import { judgeReviews, Reviewer } from "./reviewer";
import { World } from "./world";
import { Writer } from "./writer";

export interface Result {
  runs: number;
  lost: string[];
  twice: string[];
  waiting: number;
  /** Reviews that the list took. */
  reviews: number;
  items: number;
  versions: number;
  /** Fingerprint of everything that happened; the same for the same seed. */
  digest: string;
}

const LAST_ROUNDS = 20;

/**
 * Two writers submit `runs` times in all while two reviewers return and confirm rows, under faults, restarts, stopped machines and jumps of the clock; then the
 * weather clears up, everybody sends what waits and chooses in open conflicts, and the list's whole history is judged.
 */
export async function simulate(runs: number, seed: number): Promise<Result> {
  const random = seededRandom(seed);
  const world = new World(random);
  await world.prepare();
  const writers = [new Writer(world, "港"), new Writer(world, "山")];
  const units = [...new Set(writers.flatMap((writer) => writer.units))];
  const reviewers = [new Reviewer(world, "課長", units), new Reviewer(world, "改革", units)];
  const record = createHash("sha256");
  for (let run = 0; run < runs; ) {
    if (random.chance(0.3)) world.changeWeather();
    if (random.chance(0.1)) world.jump();
    const active = random.chance(0.2) && run + 1 < runs ? writers : [random.pick(writers)];
    for (const writer of active) {
      if (random.chance(0.15)) writer.restart();
      writer.edit();
    }
    const stop = () => (random.chance(0.15) ? random.between(1, 25) : Infinity);
    const reviewing = reviewers.filter(() => random.chance(0.6));
    const lines = await Promise.all([...active.map((writer) => writer.submit(stop())), ...reviewing.map((reviewer) => reviewer.review(stop()))]);
    run += active.length;
    for (const writer of active) {
      if (random.chance(0.4)) lines.push(await writer.resume());
      if (random.chance(0.6)) lines.push(await writer.settleAll());
    }
    record.update(lines.join("\n"));
  }
  world.clearUp();
  await finish(writers);
  const histories = readHistories(world);
  const verdict = judge(histories.versions, writers);
  const reviewed = judgeReviews(histories.reviews, reviewers);
  const waiting = (await Promise.all(writers.map((writer) => writer.waiting()))).reduce((sum, count) => sum + count, 0);
  const items = [...histories.versions.values()].flat();
  for (const [key, versions] of histories.versions) record.update(`${key} ${JSON.stringify(versions)}`);
  world.service.close();
  const reviews = reviewers.flatMap(({ sent }) => sent).filter(({ taken }) => taken).length;
  const lost = [...verdict.lost, ...reviewed.lost];
  const twice = [...verdict.twice, ...reviewed.twice];
  return { runs, lost, twice, waiting, reviews, items: items.length, versions: items.reduce((sum, versions) => sum + versions.length, 0), digest: record.digest("hex").slice(0, 16) };
}

/** Everybody opens the workbook on every machine once more, until nothing is left to send or to choose. */
async function finish(writers: readonly Writer[]): Promise<void> {
  for (let round = 0; round < LAST_ROUNDS; round++) {
    for (const writer of writers) {
      writer.restart();
      await writer.resume();
      await writer.settleAll();
      await writer.submit();
      await writer.settleAll();
    }
  }
}

interface Page<T> {
  value: T[];
  "@odata.nextLink"?: string;
}

/** Versions of all items and their histories of reviews by row key, oldest first. */
function readHistories(world: World): { versions: Map<string, Version[][]>; reviews: Map<string, ReviewEvent[]> } {
  const authorization = `Bearer ${developmentToken({ name: "判定", upn: "judge", scopes: ["Sites.Read.All"] })}`;
  const get = <T>(address: string): T => world.service.answer({ method: "GET", url: new URL(address), headers: { authorization }, body: "" }).reply.body as T;
  const list = `${CONFIG.graphBaseUrl}/sites/localhost:/sites/goals:/lists/${encodeURIComponent(CONFIG.list)}`;
  const histories = { versions: new Map<string, Version[][]>(), reviews: new Map<string, ReviewEvent[]>() };
  for (let next: string | undefined = `${list}/items?$expand=fields($select=GoalKey,ReviewHistory)`; next; ) {
    const page: Page<{ id: string; fields: { GoalKey: string; ReviewHistory?: string } }> = get(next);
    for (const { id, fields } of page.value) {
      const { GoalKey: key, ReviewHistory: events = "" } = fields;
      histories.versions.set(key, [...(histories.versions.get(key) ?? []), versionsOf(get(`${list}/items/${id}/versions?$expand=fields`))]);
      histories.reviews.set(key, [...(histories.reviews.get(key) ?? []), ...readHistory(events)!]);
    }
    next = page["@odata.nextLink"];
  }
  return histories;
}

interface ListedVersion {
  lastModifiedBy: { user: { displayName: string } };
  fields: { ContentHash: string; Withdrawn?: boolean };
}

function versionsOf({ value }: Page<ListedVersion>): Version[] {
  return value.map(({ fields, lastModifiedBy }) => ({ hash: fields.ContentHash, withdrawn: fields.Withdrawn === true, by: lastModifiedBy.user.displayName })).reverse();
}
