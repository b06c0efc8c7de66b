import type { GoalListSession, ReviewedItem } from "../../src/sharepoint/goalList";
import { memoryStore } from "../../src/sharepoint/outbox/store";
import { ListError } from "../../src/sharepoint/problem";
import { createGoalListSession } from "../../src/sharepoint/session";
import { localTokens } from "../../src/sharepoint/signIn/localTokens";
import type { GivenReview, ReviewEvent } from "../../src/submission/review";
import { CONFIG } from "../../src/workbench/graph/testing/town";
import type { Verdict } from "./history";
import { Device, type World } from "./world";

/** A review that somebody sent; its comment is unlike any other. */
interface SentReview {
  key: string;
  comment: string;
  /** The list has said that it took it. */
  taken: boolean;
}

/** Somebody who returns and confirms rows while others submit them. */
export class Reviewer {
  readonly sent: SentReview[] = [];
  private device: Device;
  private session: GoalListSession;

  constructor(
    private readonly world: World,
    readonly name: string,
    private readonly units: readonly string[],
  ) {
    [this.device, this.session] = this.start();
  }

  /** Reviews one of the rows, whatever comes in between; gives a line for the record. */
  async review(stopAfter = Infinity): Promise<string> {
    this.device.stopAfter(stopAfter);
    const work = this.reviewOne().catch((error: unknown) => {
      if (error instanceof ListError) return `refused ${error.problem.reason}`;
      throw error;
    });
    const ending = await Promise.race([work, this.device.ending]);
    if (ending === "stopped") [this.device, this.session] = this.start();
    return `${this.name} ${ending}`;
  }

  private async reviewOne(): Promise<string> {
    const rows = await this.session.reviews(this.units, true);
    if (rows.length === 0) return "nothing";
    const { itemId, key } = this.world.random.pick(rows);
    const seen = await this.session.reviewedItem(itemId);
    const comment = `${this.name} ${this.sent.length + 1}`;
    const given = { verdict: this.world.random.chance(0.5) ? "returned" : "confirmed", comment, at: new Date(this.world.time).toISOString() } as const;
    const sent = { key, comment, taken: false };
    this.sent.push(sent);
    return this.send(seen, given, sent);
  }

  /** Sends once more after a failure, and over what came in between. */
  private async send(seen: ReviewedItem, given: Omit<GivenReview, "by">, sent: SentReview, tries = 3): Promise<string> {
    try {
      const { state, item } = await this.session.review(seen, given);
      if (state === "overtaken") return tries > 0 ? this.send(item, given, sent, tries - 1) : state;
      sent.taken = true;
      return state;
    } catch (error) {
      if (!(error instanceof ListError) || tries === 0) throw error;
      return this.send(seen, given, sent, tries - 1);
    }
  }

  private start(): [Device, GoalListSession] {
    const device = new Device(this.world);
    const whole = 2 ** 30;
    const pacing = { sleep: device.sleep, random: () => this.world.random.below(whole) / whole };
    return [device, createGoalListSession({ config: CONFIG, tokens: localTokens({ name: this.name, id: this.name }), fetch: device.fetch, store: memoryStore(), pacing })];
  }
}

/** Judges the reviews that the list holds at the end, by row key. */
export function judgeReviews(histories: ReadonlyMap<string, readonly ReviewEvent[]>, reviewers: readonly Pick<Reviewer, "name" | "sent">[]): Verdict {
  const verdict: Verdict = { lost: [], twice: [] };
  for (const { name, sent } of reviewers) {
    for (const { key, comment, taken } of sent) {
      const times = (histories.get(key) ?? []).filter((event) => event.comment === comment).length;
      if (taken && times === 0) verdict.lost.push(`${key}: the review ${comment} is nowhere`);
      if (times > 1) verdict.twice.push(`${key}: the review ${comment} is there ${times} times`);
    }
    for (const [key, events] of histories) {
      const own = events.flatMap(({ by, comment }) => (by.name === name ? [sent.findIndex((one) => one.comment === comment)] : []));
      if (own.some((place, at) => at > 0 && place < own[at - 1]!)) verdict.lost.push(`${key}: the reviews of ${name} are out of order`);
    }
  }
  return verdict;
}
