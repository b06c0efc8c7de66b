import { drawPage } from "./drawPage";
import type { PrintedPage, PrintMessage } from "./printedPage";

const tell = (message: PrintMessage) => Office.context.ui.messageParent(message);

/** The page in the window: takes what the pane sends and shows it. */
void Office.onReady(() => {
  const show = ({ message }: { message: string }) =>
    drawPage(document.body, JSON.parse(message) as PrintedPage, { print: () => window.print(), close: () => tell("close") });
  Office.context.ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, show, () => tell("ready"));
});
