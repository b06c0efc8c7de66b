/** How a ribbon function command ended. */
export type CommandOutcome = "completed" | "unknown" | "failed";

/** Status numbers that office.js reports a command's end with. */
const STATUS: Readonly<Record<number, CommandOutcome>> = { 0: "completed", 11101: "unknown" };

interface Pending {
  functionName: string;
  controlId: string;
  resolve: (outcome: CommandOutcome) => void;
}

/**
 * Ribbon function commands on their way to the add-in and back. Commands pressed before the add-in is ready wait,
 * as they do in Excel.
 */
export class CommandQueue {
  private readonly pending = new Map<string, Pending>();
  private readonly waiting: string[] = [];
  private count = 0;

  /** `send` delivers the event and tells whether the add-in listens to it yet. */
  constructor(private readonly send: (eventData: [string, string, string]) => boolean) {}

  /** Starts the function; the promise ends when the add-in calls `event.completed()`. */
  invoke(functionName: string, controlId: string): Promise<CommandOutcome> {
    const id = `command-${++this.count}`;
    return new Promise((resolve) => {
      this.pending.set(id, { functionName, controlId, resolve });
      if (!this.deliver(id)) this.waiting.push(id);
    });
  }

  /** The add-in listens now: send what waited. */
  flush(): void {
    for (const id of this.waiting.splice(0)) this.deliver(id);
  }

  /** The add-in's report that one invocation ended. */
  complete(invocationId: string, status: number): void {
    this.pending.get(invocationId)?.resolve(STATUS[status] ?? "failed");
    this.pending.delete(invocationId);
  }

  private deliver(id: string): boolean {
    const command = this.pending.get(id);
    if (!command) return true;
    return this.send([id, command.functionName, JSON.stringify({ source: { id: command.controlId } })]);
  }
}
