import type { Pane } from "../taskpane/state/Pane";
import { initialState } from "../taskpane/state/paneState";
import { createStore } from "../taskpane/state/store";
import { registerCommands, type CommandEvent, type CommandHost } from "./registerCommands";

function ribbon(fault: { check?: Error; show?: Error } = {}) {
  const store = createStore({ ...initialState("ja", true), view: "totals" as "check" | "report" | "submit" | "totals" });
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
  registerCommands(host, Promise.resolve({ store, workbook } as unknown as Pane));
  const press = (name: string) => new Promise<void>((completed) => commands.get(name)!({ completed }));
  return { store, steps, press };
}

test("点検 checks, then shows the pane with the result", async () => {
  const { store, steps, press } = ribbon();
  await press("checkGoalSheets");
  expect(steps).toEqual(["check", "show"]);
  expect(store.get().view).toBe("check");
});

test.each([
  ["showProgress", "report"],
  ["showSubmit", "submit"],
  ["showSummary", "totals"],
])("%s opens the pane at %s", async (name, view) => {
  const { store, steps, press } = ribbon();
  await press(name);
  expect(steps).toEqual(["show"]);
  expect(store.get().view).toBe(view);
});

test("a call ends even when something fails", async () => {
  await ribbon({ check: new Error("busy") }).press("checkGoalSheets");
  await ribbon({ show: new Error("not supported") }).press("showSubmit");
});
