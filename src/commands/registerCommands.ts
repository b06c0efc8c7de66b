import { asExcelError, type ExcelFault } from "../excel/excelError";

/** What Office gives a ribbon function to say that it has ended. */
export interface CommandEvent {
  completed(): void;
}

/** The part of Office that ribbon functions need. */
export interface CommandHost {
  associate(name: string, command: (event: CommandEvent) => void): void;
  showTaskpane(): Promise<void>;
}

/** The views of the pane that ribbon functions lead to. */
export type RibbonView = "check" | "report" | "submit" | "summary";

/** What ribbon functions ask of the pane, whether it is open or not. */
export interface RibbonPane {
  /** Turns to a view and forgets what failed before. */
  turnTo(view: RibbonView): void;
  /** Checks the workbook; a worksheet of findings that is there is never left behind. */
  check(): Promise<void>;
  /** Keeps for the view that its ribbon function could not be finished. */
  tellFailure(view: RibbonView, fault: ExcelFault): void;
}

/** The view that each ribbon function leads to, by the names that manifest.xml calls them. */
const VIEW_OF: Record<string, RibbonView> = { checkGoalSheets: "check", showProgress: "report", showSubmit: "submit", showSummary: "summary" };

/**
 * Gives Office the ribbon functions. They run in the shared runtime, with the pane open or not: 点検 checks first and
 * shows the pane with what it found, the others open the pane at their view. Whatever fails is told in the pane, now or
 * when it opens. Every call ends with `completed`, as Office otherwise leaves the button waiting.
 *
 * @param pane null when there is no Excel to work with, which the page says by itself
 */
export function registerCommands(host: CommandHost, pane: Promise<RibbonPane | null>): void {
  for (const [name, view] of Object.entries(VIEW_OF)) {
    host.associate(name, (event) => {
      const run = async () => {
        const ready = await pane;
        const told = async (step: () => Promise<void> | undefined) => {
          try {
            await step();
          } catch (cause) {
            ready?.tellFailure(view, asExcelError(cause).fault);
          }
        };
        ready?.turnTo(view);
        if (view === "check") await told(() => ready?.check());
        await told(() => host.showTaskpane());
      };
      void run().finally(() => event.completed());
    });
  }
}
