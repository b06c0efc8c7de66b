import { GraphService } from "../../src/workbench/graph/graphService";
import { WeatherSwitch, type Weather } from "../../src/workbench/graph/faults";
import type { GraphReply } from "../../src/workbench/graph/message";
import { provisionList } from "../../src/sharepoint/provision";
import { localTokens } from "../../src/sharepoint/signIn/localTokens";
import { CONFIG } from "../../src/workbench/graph/testing/town";
import type { Random } from "../hostile/random";

const START = Date.parse("2026-10-01T00:00:00Z");
const WEATHERS: readonly Weather[] = ["fine", "fine", "bad-day", "bad-day", "bad-day", "bad-day", "throttled", "busy", "gateway-timeout", "answer-lost", "offline", "expired-token", "conflict"];

/** The list, the network to it and the time, all of one seed. */
export class World {
  /** Milliseconds since 1970; waits let it go on without waiting. */
  time = START;
  readonly service: GraphService;
  private readonly weather: WeatherSwitch;

  constructor(readonly random: Random) {
    const whole = 2 ** 30;
    this.weather = new WeatherSwitch(() => random.below(whole) / whole);
    this.service = new GraphService({ databaseFile: ":memory:", now: () => new Date(this.time), faults: this.weather });
  }

  async prepare(): Promise<void> {
    await provisionList(CONFIG, localTokens({ name: "情報課", id: "joho" }), new Device(this).fetch, { sleep: () => Promise.resolve(), random: () => 1 });
  }

  changeWeather(): void {
    this.weather.weather = this.random.pick(WEATHERS);
  }

  clearUp(): void {
    this.weather.weather = "fine";
  }

  /** A clock that somebody sets, or a machine that slept. */
  jump(): void {
    this.time += this.random.between(-2 * 24 * 3_600_000, 2 * 24 * 3_600_000);
  }
}

/** A machine that may stop at any moment; what it had not stored is gone, and nothing it had begun goes on. */
export class Device {
  private stopsIn = Infinity;
  private stopped = false;
  private stop: () => void = () => undefined;
  /** Resolves when the machine stops. */
  readonly ending: Promise<"stopped">;

  constructor(private readonly world: World) {
    this.ending = new Promise((resolve) => (this.stop = () => resolve("stopped")));
  }

  /** Stops after so many further steps (requests, waits, writings to the store). */
  stopAfter(steps: number): void {
    this.stopsIn = steps;
  }

  /** Carries out a step, and stops before or after it when it is time. */
  async step<T>(work: () => T | Promise<T>): Promise<T> {
    if (this.stopped) return never();
    const last = --this.stopsIn <= 0;
    if (last && this.world.random.chance(0.5)) return this.end();
    const result = await work();
    return last ? this.end() : result;
  }

  readonly fetch: typeof fetch = (input, init) =>
    this.step(() => {
      const { reply, cut } = this.world.service.answer({
        method: init?.method ?? "GET",
        url: new URL(input as URL | string),
        headers: Object.fromEntries(Object.entries((init?.headers ?? {}) as Record<string, string>).map(([name, value]) => [name.toLowerCase(), value])),
        body: (init?.body as string | undefined) ?? "",
      });
      if (cut) throw new TypeError("fetch failed");
      return responseOf(reply);
    });

  readonly sleep = (milliseconds: number): Promise<void> => this.step(() => void (this.world.time += milliseconds));

  private end(): Promise<never> {
    this.stopped = true;
    this.stop();
    return never();
  }
}

const never = (): Promise<never> => new Promise(() => undefined);

/** As much of a Response as the client reads; without streams the order of things is the same on every run. */
function responseOf({ status, headers, body }: GraphReply): Response {
  const text = body === undefined ? "" : JSON.stringify(body);
  return { status, headers: new Headers(headers), text: () => Promise.resolve(text) } as Response;
}
