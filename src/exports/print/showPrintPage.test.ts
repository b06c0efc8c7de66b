import type { PrintedPage } from "./printedPage";
import { showPrintPage } from "./showPrintPage";

const PAGE: PrintedPage = { language: "ja", title: "集計", notes: [], tables: [], print: "印刷", close: "閉じる" };

/** An Office whose window can be spoken for; `code` is why it does not open. */
function office(code: number | null = null) {
  const handlers = new Map<string, (event: object) => void>();
  const dialog = { close: jest.fn(), messageChild: jest.fn(), addEventHandler: (kind: string, handler: (event: object) => void) => handlers.set(kind, handler) };
  const displayDialogAsync = jest.fn((_url: string, _options: object, opened: (result: object) => void) =>
    opened(code === null ? { status: "succeeded", value: dialog } : { status: "failed", error: { code } }),
  );
  Object.assign(globalThis, {
    Office: { context: { ui: { displayDialogAsync } }, AsyncResultStatus: { Succeeded: "succeeded" }, EventType: { DialogEventReceived: "event", DialogMessageReceived: "message" } },
  });
  const closed = jest.fn();
  return { dialog, displayDialogAsync, closed, hear: (kind: string, event: object) => handlers.get(kind)!(event), show: () => showPrintPage(PAGE, "http://town.example/goal/taskpane.html?a=1", closed) };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "Office");
});

test("a window over https that asks for its content gets it, and stays open as long as somebody reads", async () => {
  const { dialog, displayDialogAsync, closed, hear, show } = office();
  const shown = show();
  expect(displayDialogAsync.mock.calls[0]![0]).toBe("https://town.example/goal/print.html");
  hear("message", { message: "ready" });
  await shown;
  expect(dialog.messageChild.mock.calls).toEqual([[JSON.stringify(PAGE)]]);
  jest.advanceTimersByTime(60_000);
  expect([dialog.close.mock.calls.length, closed.mock.calls.length]).toEqual([0, 0]);
  hear("message", { message: "close" });
  expect([dialog.close.mock.calls.length, closed.mock.calls.length]).toEqual([1, 1]);
});

test("a window that a person closes at once is no failure", async () => {
  const { dialog, closed, hear, show } = office();
  const shown = show();
  hear("event", { error: 12_006 });
  await shown;
  jest.advanceTimersByTime(60_000);
  expect([dialog.close.mock.calls.length, closed.mock.calls.length]).toEqual([0, 1]);
});

test("a window that says nothing is closed again, and one that does not open is told by Office's number", async () => {
  const silent = office();
  const shown = silent.show();
  jest.advanceTimersByTime(10_000);
  await expect(shown).rejects.toMatchObject({ name: "PrintFailure", code: null });
  expect(silent.dialog.close).toHaveBeenCalledTimes(1);
  await expect(office(12_009).show()).rejects.toMatchObject({ code: 12_009 });
});
