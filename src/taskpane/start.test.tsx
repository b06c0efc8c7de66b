import { act, screen, waitFor } from "@testing-library/react";
import { ExcelError } from "../excel/excelError";
import { ANSWERS_NAMESPACE } from "../progress/answersPart";
import { ListError } from "../sharepoint/problem";
import { OFFICE_TIMEOUT, start, type OfficeHost } from "./start";
import { fakeExcel } from "./testing/fakeExcel";
import { FakeGoalList } from "./testing/fakeGoalList";
import { fakePorts } from "./testing/fakePorts";
import "./testing/textCoding";
import { portWorkbook } from "./testing/worksheets";

function office(answer: Partial<Awaited<ReturnType<OfficeHost["ready"]>>> | "never" = {}): OfficeHost {
  const ready = { excel: true, displayLanguage: "ja-JP", colors: undefined };
  return {
    ready: () => (answer === "never" ? new Promise(() => undefined) : Promise.resolve({ ...ready, ...answer })),
    associate: () => undefined,
    showTaskpane: () => Promise.resolve(),
  };
}

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => jest.restoreAllMocks());

const root = () => document.getElementById("root")!;

test("the pane is drawn in Office's language once Office answers", async () => {
  await act(() => start(root(), office({ displayLanguage: "en-US" }), fakePorts));
  expect(screen.getByRole("heading", { level: 1, name: "Check" })).toBeTruthy();
});

test("what waits to be sent is looked at when the pane opens, and when the network is back", async () => {
  const openGoalList = jest.fn(() => Promise.reject(new ListError({ reason: "sign-in-needed" })));
  await act(() => start(root(), office(), () => ({ ...fakePorts(), openGoalList })));
  // Once for what reviewers said.
  await waitFor(() => expect(openGoalList).toHaveBeenCalledTimes(2));
  await act(async () => void window.dispatchEvent(new Event("online")));
  expect(openGoalList).toHaveBeenCalledTimes(3);
});

test("a draft is brought into the workbook when the page goes out of sight", async () => {
  const excel = fakeExcel(portWorkbook());
  const pane = await act(() => start(root(), office(), () => fakePorts(excel)));
  act(() => pane!.answers.draft({ sheet: "1位", ordinal: 2, initiative: "港まつりの開催", report: "midYear", subs: [{ sub: null, text: "780人が来た。", status: null, value: "" }], extras: {} }));
  expect(excel.parts.size).toBe(0);
  jest.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  await act(async () => void document.dispatchEvent(new Event("visibilitychange")));
  expect(excel.parts.get(ANSWERS_NAMESPACE)).toContain("780人が来た。");
});

test("what reviewers said is asked for without a window for signing in", async () => {
  const list = new FakeGoalList();
  const reviews = jest.spyOn(list, "reviews");
  await act(() => start(root(), office(), () => ({ ...fakePorts(), openGoalList: () => Promise.resolve(list) })));
  await waitFor(() => expect(reviews.mock.calls).toEqual([[expect.anything(), false]]));
});

test("a workbook that Excel tells no events of is not shown as if it were followed", async () => {
  const excel = fakeExcel(portWorkbook());
  excel.faults.watch = new ExcelError("busy", "busy");
  await act(() => start(root(), office(), () => fakePorts(excel)));
  expect(screen.getByRole("alert").textContent).toContain("ブックを読めませんでした。");
});

test("the ribbon's functions reach the pane once it is drawn, and end where there is none", async () => {
  const commands = new Map<string, (event: { completed(): void }) => void>();
  const associate = (name: string, command: (event: { completed(): void }) => void) => void commands.set(name, command);
  const press = (name: string) => act(() => new Promise<void>((completed) => commands.get(name)!({ completed })));
  await act(() => start(root(), { ...office(), associate }, fakePorts));
  await press("showSubmit");
  expect(await screen.findByRole("heading", { level: 1, name: "提出" })).toBeTruthy();
  document.body.innerHTML = '<div id="root"></div>';
  await act(() => start(root(), { ...office({ excel: false }), associate }, fakePorts));
  await press("showSubmit");
  expect(screen.getByRole("alert").textContent).toContain("Excel");
});

test("without office.js the page says what is blocked", async () => {
  await act(() => start(root(), null, fakePorts));
  expect(screen.getByRole("alert").textContent).toContain("appsforoffice.microsoft.com");
});

test("an Office that does not answer is given up after ten seconds", async () => {
  jest.useFakeTimers();
  try {
    const started = start(root(), office("never"), fakePorts);
    await act(() => jest.advanceTimersByTimeAsync(OFFICE_TIMEOUT - 1));
    expect(root().textContent).toBe("");
    await act(async () => {
      await jest.advanceTimersByTimeAsync(1);
      await started;
    });
    expect(screen.getByRole("alert").textContent).toContain("appsforoffice.microsoft.com");
  } finally {
    jest.useRealTimers();
  }
});

test("an office.js that does not come is given up after ten seconds, too", async () => {
  jest.useFakeTimers();
  try {
    const started = start(root(), new Promise(() => undefined), fakePorts);
    await act(async () => {
      await jest.advanceTimersByTimeAsync(OFFICE_TIMEOUT);
      await started;
    });
    expect(screen.getByRole("alert").textContent).toContain("appsforoffice.microsoft.com");
  } finally {
    jest.useRealTimers();
  }
});

test("outside of Excel the page says so", async () => {
  await act(() => start(root(), office({ excel: false, displayLanguage: "en-US" }), fakePorts));
  expect(screen.getByRole("alert").textContent).toContain("Open this inside Excel.");
});
