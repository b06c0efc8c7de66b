import { ExcelError } from "../excel/excelError";
import type { Pane } from "../taskpane/state/Pane";
import { initialState } from "../taskpane/state/paneState";
import { createStore } from "../taskpane/state/store";
import { registerCommands, type CommandEvent, type CommandHost } from "./registerCommands";

function ribbon(fault: { check?: Error; show?: Error } = {}) {
  const store = createStore({ ...initialState("ja", true), view: "summary" as "check" | "report" | "submit" | "summary" });
  const steps: string[] = [];
  const commands = new Map<string, (event: CommandEvent) => void>();
  const host: CommandHost = {
    associate: (name, command) => commands.set(name, command),
    showTaskpane: async () => {
      steps.push("show");
      if (fault.show) throw fault.show;
    },
  };
  const workbook = {
    checkAll: async () => {
      steps.push("check");
      if (fault.check) throw fault.check;
    },
  };
  const results = { refresh: async () => void steps.push("refresh") };
  registerCommands(host, Promise.resolve({ store, workbook, results } as unknown as Pane));
  const press = (name: string) => new Promise<void>((completed) => commands.get(name)!({ completed }));
  return { store, steps, press };
}

test("点検 checks, then shows the pane with the result", async () => {
  const { store, steps, press } = ribbon();
  await press("checkGoalSheets");
  expect(steps).toEqual(["check", "refresh", "show"]);
  expect(store.get().view).toBe("check");
});

test.each([
  ["showProgress", "report"],
  ["showSubmit", "submit"],
  ["showSummary", "summary"],
])("%s opens the pane at %s", async (name, view) => {
  const { store, steps, press } = ribbon();
  await press(name);
  expect(steps).toEqual(["show"]);
  expect(store.get().view).toBe(view);
});

test("a function that fails ends, shows the pane and is told there, until a later one works", async () => {
  const fault: { check?: Error } = { check: new ExcelError("cell-editing", "editing") };
  const { store, steps, press } = ribbon(fault);
  await press("checkGoalSheets");
  expect(steps).toEqual(["check", "show"]);
  expect(store.get()).toMatchObject({ view: "check", commandFailed: { view: "check", fault: "cell-editing" } });
  delete fault.check;
  await press("checkGoalSheets");
  expect(store.get().commandFailed).toBeNull();
});

test("a pane that cannot be shown is told when it opens", async () => {
  const { store, press } = ribbon({ show: new Error("not supported") });
  await press("showSubmit");
  expect(store.get()).toMatchObject({ view: "submit", commandFailed: { view: "submit", fault: "other" } });
});

test("a call ends and shows the page when there is no Excel to work with", async () => {
  const commands = new Map<string, (event: CommandEvent) => void>();
  let shown = 0;
  registerCommands({ associate: (name, command) => commands.set(name, command), showTaskpane: async () => void shown++ }, Promise.resolve(null));
  await new Promise<void>((completed) => commands.get("checkGoalSheets")!({ completed }));
  expect(shown).toBe(1);
});
