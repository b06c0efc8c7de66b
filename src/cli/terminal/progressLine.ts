import { steerless } from "./printing";
import { fitted } from "./terminalWidth";

/** One line on a terminal that is written over; nothing where standard error goes elsewhere. */
export interface ProgressLine {
  show(text: string): void;
  /** Takes the line away, before something else is written. */
  clear(): void;
}

const CLEAR_LINE = "\r\u001b[K";

/** The progress line of standard error. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  let shown = false;
  return {
    show(text) {
      if (!stream.isTTY) return;
      // What goes on in a second line stays there when the first one is cleared.
      stream.write(`${CLEAR_LINE}${fitted(steerless(text), (stream.columns || Infinity) - 1)}`);
      shown = true;
    },
    clear() {
      if (shown) stream.write(CLEAR_LINE);
      shown = false;
    },
  };
}
