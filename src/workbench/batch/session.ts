import type { WorkbookModel } from "../model/workbookModel";
import type { ApiObject } from "./apiObject";
import { Refusal, type HostRefusal } from "./apiError";
import { entriesOf } from "./events";
import { runBatch } from "./runBatch";
import type { BatchRequest, EventEntry } from "./protocol";

/** Most bytes of one request or one response in Excel on the web. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What travelled since the session began. */
export interface Traffic {
  /** Batches: one for each `context.sync()` that had something to do. */
  batches: number;
  requestBytes: number;
  responseBytes: number;
  /** Bytes of the largest single request or response. */
  largest: number;
}

/** One add-in's conversation with a workbook: references that it keeps, events that it asked for, traffic. */
export class Session {
  readonly traffic: Traffic = { batches: 0, requestBytes: 0, responseBytes: 0, largest: 0 };
  /** `eventType:targetId` of the events that the add-in registered. */
  readonly registered = new Set<string>();
  /** Refusal of the next batches, as a test wants it. */
  refusal: HostRefusal | undefined;
  private readonly references = new Map<string, ApiObject>();
  private nextReference = 1;
  private readonly listeners = new Set<(entries: EventEntry[]) => void>();

  constructor(readonly model: WorkbookModel) {
    model.subscribe((event) => {
      const entries = entriesOf(event).filter(([, type, target]) => this.registered.has(`${type}:${target}`));
      if (entries.length > 0) for (const listener of [...this.listeners]) listener(entries);
    });
  }

  /**
   * Runs one batch.
   *
   * @param body the request's body, JSON
   * @returns the response's body, JSON; refused actions are in it as `Error`
   * @throws HostRefusal when the host refuses the batch as a whole
   */
  execute(body: string): string {
    if (this.refusal) throw this.refusal;
    if (this.model.cellEditing) throw Refusal.cellEditMode();
    const requestBytes = byteLength(body);
    if (requestBytes > PAYLOAD_LIMIT) throw Refusal.requestTooLarge();
    const response = JSON.stringify(runBatch(JSON.parse(body) as BatchRequest, this));
    const responseBytes = byteLength(response);
    this.traffic.batches++;
    this.traffic.requestBytes += requestBytes;
    this.traffic.responseBytes += responseBytes;
    this.traffic.largest = Math.max(this.traffic.largest, requestBytes, responseBytes);
    if (responseBytes > PAYLOAD_LIMIT) throw Refusal.responseTooLarge();
    return response;
  }

  /** Hears of the registered events as entries for the client; the result ends it. */
  onEvents(listener: (entries: EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Keeps an object for later batches and names it. */
  keep(object: ApiObject): string {
    const id = `ref-${this.nextReference++}`;
    this.references.set(id, object);
    return id;
  }

  kept(id: string): ApiObject | undefined {
    return this.references.get(id);
  }

  release(id: string): void {
    this.references.delete(id);
  }

  releaseAll(): void {
    this.references.clear();
  }

  /** How many objects are kept. */
  get referenceCount(): number {
    return this.references.size;
  }
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
