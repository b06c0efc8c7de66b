import { ExcelError } from "../excel/excelError";
import { registerCommands, type CommandEvent, type CommandHost, type RibbonPane } from "./registerCommands";

/** A ribbon over a pane that tells in order what was asked of it. */
function ribbon(fault: { check?: Error; show?: Error } = {}) {
  const steps: string[] = [];
  const commands = new Map<string, (event: CommandEvent) => void>();
  const host: CommandHost = {
    associate: (name, command) => commands.set(name, command),
    showTaskpane: async () => {
      steps.push("show");
      if (fault.show) throw fault.show;
    },
  };
  const pane: RibbonPane = {
    turnTo: (view) => void steps.push(view),
    check: async () => {
      steps.push("check all");
      if (fault.check) throw fault.check;
    },
    tellFailure: (view, why) => void steps.push(`${view} failed: ${why}`),
  };
  registerCommands(host, Promise.resolve(pane));
  const press = async (name: string) => {
    await new Promise<void>((completed) => commands.get(name)!({ completed }));
    return steps;
  };
  return { press };
}

test.each([
  ["checkGoalSheets", ["check", "check all", "show"]],
  ["showProgress", ["report", "show"]],
  ["showSubmit", ["submit", "show"]],
  ["showSummary", ["summary", "show"]],
])("%s turns to its view and shows the pane", async (name, steps) => {
  expect(await ribbon().press(name)).toEqual(steps);
});

test("a function that fails ends, shows the pane and is told there", async () => {
  const steps = await ribbon({ check: new ExcelError("cell-editing", "editing") }).press("checkGoalSheets");
  expect(steps).toEqual(["check", "check all", "check failed: cell-editing", "show"]);
});

test("a pane that cannot be shown is told when it opens", async () => {
  expect(await ribbon({ show: new Error("not supported") }).press("showSubmit")).toEqual(["submit", "show", "submit failed: other"]);
});

test("a call ends and shows the page when there is no Excel to work with", async () => {
  const commands = new Map<string, (event: CommandEvent) => void>();
  let shown = 0;
  registerCommands({ associate: (name, command) => commands.set(name, command), showTaskpane: async () => void shown++ }, Promise.resolve(null));
  await new Promise<void>((completed) => commands.get("checkGoalSheets")!({ completed }));
  expect(shown).toBe(1);
});
