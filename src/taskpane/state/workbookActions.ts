import type * as Rules from "../../checks/checkWorkbook";
import { inferPhase } from "../../checks/phase";
import { DEFAULT_SETTINGS, readSettings, settledFamilies } from "../../checks/settings";
import { asExcelError } from "../../excel/excelError";
import type { Phase } from "../../forms/phase";
import { readGoalWorkbook } from "../../goal/readGoalWorkbook";
import { laterPhase, suggestPhase } from "../../progress/phase";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import type { PanePorts } from "../ports";
import { inTurn } from "./inTurn";
import { localDay } from "../../messages/localDay";
import { familiesOf, loadForms } from "./knownForms";
import type { CheckedWorkbook, PaneState } from "./paneState";
import type { Store } from "./store";

/** Reading and checking the open workbook, and following what happens in it. */
export interface WorkbookActions {
  /** Reads and checks the whole workbook; never rejects, failure is part of the state. */
  checkAll(): Promise<void>;
  /** Reads one worksheet again and checks with it. */
  recheck(sheet: string): Promise<void>;
  /** Done once every reading asked for so far has ended. */
  idle(): Promise<void>;
  choosePhase(phase: Phase | null): void;
  /** Checks what was read last with the forms that are known now. */
  reread(): void;
  /** Selects a cell in Excel. */
  goTo(sheet: string, cell: string): Promise<void>;
}

/** The actions on one page's state; readings run one after the other, in the order they were asked for. */
export function workbookActions(store: Store<PaneState>, ports: PanePorts): WorkbookActions {
  const { excel, now, checkSettings } = ports;
  /** The rules, and all that reads what people write: loaded while the workbook is read. */
  let rules: typeof Rules | undefined;
  const loadRules = async () => {
    rules ??= await import("../../checks/checkWorkbook");
  };
  const check = (snapshot: WorkbookSnapshot, chosen: Phase | null): CheckedWorkbook => {
    if (!rules) throw new Error("nothing is checked before the rules are there");
    const { settings, forms } = store.get();
    const families = settledFamilies(settings, familiesOf(forms));
    const goals = readGoalWorkbook(snapshot, families);
    const suggestedPhase = suggestPhase(goals, localDay(now()), families);
    // A result that is printed beside this year's target (相模原市) is checked too, though it speaks for no phase of this year.
    const phase = chosen ?? laterPhase(suggestedPhase, inferPhase(goals, families));
    return { snapshot, goals, families, suggestedPhase, findings: rules.checkWorkbook(goals, { phase, settings, families }) };
  };

  /** Wrong settings are told and the defaults used: the checks always work. */
  let settling: Promise<void> | null = null;
  const settle = async () => {
    const [text, forms] = await Promise.all([checkSettings().catch(() => null), loadForms(ports)]);
    const read = text === null ? DEFAULT_SETTINGS : readSettings(text, familiesOf(forms));
    store.update((state) => ({ ...state, forms, ...(Array.isArray(read) ? { settingsProblems: read } : { settings: read }) }));
  };

  const turn = inTurn();

  /** The state with one worksheet read anew, or gone. */
  const withSheet = (state: PaneState, name: string, sheet: SheetSnapshot | null): PaneState => {
    const { snapshot } = state.checked!;
    const known = snapshot.sheets.some((one) => one.name === name);
    const replaced = snapshot.sheets.flatMap((one) => (one.name === name ? (sheet ?? []) : one));
    const sheets = known || !sheet ? replaced : [...replaced, sheet];
    const checked = check({ ...snapshot, sheets }, state.chosenPhase);
    const findings = checked.findings.filter((finding) => finding.sheet === name).length;
    return { ...state, reading: { state: "idle" }, checked, announcement: { kind: "rechecked", sheet: name, findings } };
  };

  return {
    checkAll: () =>
      turn(async () => {
        store.update((state) => ({ ...state, reading: { state: "reading" } }));
        try {
          settling ??= settle();
          const [snapshot, activeSheet] = await Promise.all([excel.readWorkbook(), excel.activeSheet(), settling, loadRules()]);
          store.update((state) => {
            const checked = check(snapshot, state.chosenPhase);
            const announcement = { kind: "checked" as const, sheets: checked.goals.sheets.length, findings: checked.findings.length };
            return { ...state, reading: { state: "idle" }, checked, activeSheet, announcement };
          });
        } catch (error) {
          store.update((state) => ({ ...state, reading: { state: "failed", fault: asExcelError(error).fault } }));
        }
      }),

    recheck: (name) =>
      turn(async () => {
        if (!store.get().checked) return;
        try {
          const sheet = await excel.readSheet(name);
          store.update((state) => (state.checked ? withSheet(state, name, sheet) : state));
        } catch (error) {
          store.update((state) => ({ ...state, reading: { state: "failed", fault: asExcelError(error).fault } }));
        }
      }),

    idle: () => turn(() => Promise.resolve()),

    reread() {
      store.update((state) => ({ ...state, checked: state.checked && check(state.checked.snapshot, state.chosenPhase) }));
    },

    choosePhase(phase) {
      store.update((state) => ({
        ...state,
        chosenPhase: phase,
        checked: state.checked && check(state.checked.snapshot, phase),
      }));
    },

    async goTo(sheet, cell) {
      try {
        await excel.select(sheet, cell);
        store.update((state) => ({ ...state, activeSheet: sheet, selectFailed: null }));
      } catch (error) {
        store.update((state) => ({ ...state, selectFailed: { cell: `${sheet} ${cell}`, fault: asExcelError(error).fault } }));
      }
    },
  };
}
