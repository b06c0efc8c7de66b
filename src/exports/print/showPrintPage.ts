import type { PrintedPage, PrintMessage } from "./printedPage";

const PAGE = "print.html";
/** Share of the screen that the window takes, in per cent. */
const SIZE = { width: 80, height: 90 };
/** How long the window may take to ask for its content, in milliseconds. */
const TIMEOUT = 10_000;

/** The window did not open or did not answer; `code` is Office's, null when it did not answer. */
export class PrintFailure extends Error {
  override name = "PrintFailure";
  constructor(readonly code: number | null) {
    super(`window ${code}`);
  }
}

/** Opens the printable page in a window of Office and hands it its content; calls back once that window is closed. Throws a PrintFailure. */
export function showPrintPage(page: PrintedPage, pageUrl: string, onClosed: () => void): Promise<void> {
  const url = new URL(PAGE, pageUrl);
  // Office opens no other.
  url.protocol = "https:";
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(url.href, { ...SIZE, displayInIframe: true }, ({ status, value: dialog, error }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) return reject(new PrintFailure(error.code));
      const silent = setTimeout(() => {
        dialog.close();
        reject(new PrintFailure(null));
      }, TIMEOUT);
      const answered = () => {
        clearTimeout(silent);
        resolve();
      };
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        answered();
        onClosed();
      });
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
        if ("error" in event) return;
        answered();
        if ((event.message as PrintMessage) === "close") {
          dialog.close();
          return onClosed();
        }
        dialog.messageChild(JSON.stringify(page));
      });
    });
  });
}
