import { act, screen } from "@testing-library/react";
import { OFFICE_TIMEOUT, start, type OfficeHost } from "./start";
import { fakePorts } from "./testing/fakePorts";

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

const root = () => document.getElementById("root")!;

test("the pane is drawn in Office's language once Office answers", async () => {
  await act(() => start(root(), office({ displayLanguage: "en-US" }), fakePorts));
  expect(screen.getByRole("heading", { level: 1, name: "Check" })).toBeTruthy();
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
