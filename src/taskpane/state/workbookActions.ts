import { readSettings } from "../../checks/settings";
import { asExcelError } from "../../excel/excelError";
import type { Phase } from "../../forms/phase";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { PanePorts } from "../ports";
import { checking, type Checking } from "./checking";
import { inTurn } from "./inTurn";
import { familiesOf, loadForms } from "./knownForms";
import type { Announcement, CheckedWorkbook, PaneState } from "./paneState";
import type { Store } from "./store";

/** Reading and checking the open workbook, and following what happens in it. */
export interface WorkbookActions {
  /** Reads and checks the whole workbook; never rejects, failure is part of the state. */
  checkAll(): Promise<void>;
  /** The same when nobody asked for it: it is said aloud only when there is something else to say. */
  follow(): Promise<void>;
  /** Reads one worksheet again and checks with it; quietly where something else is said of it. */
  recheck(sheet: string, manner?: "aloud" | "quietly"): Promise<void>;
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
  const { excel } = ports;
  const { load, check } = checking(ports.now);
  const turn = inTurn();
  const settled = untilComplete(() => settle(store, ports));

  const reading = (work: () => Promise<void>) =>
    turn(() => work().catch((error: unknown) => store.update((state) => ({ ...state, reading: { state: "failed", fault: asExcelError(error).fault } }))));

  const readAll = (announced: (announcement: Announcement, state: PaneState) => Announcement | null) =>
    reading(async () => {
      store.update((state) => ({ ...state, reading: { state: "reading" } }));
      const [snapshot, activeSheet] = await Promise.all([excel.readWorkbook(), excel.activeSheet(), settled(), load()]);
      store.update((state) => {
        const checked = check(snapshot, state);
        return { ...state, activeSheet, reading: { state: "idle" }, checked, announcement: announced(checkedAnnouncement(checked), state) };
      });
    });

  return {
    checkAll: () => readAll((announcement) => announcement),

    follow: () =>
      readAll((announcement, { checked, announcement: former }) =>
        checked && JSON.stringify(checkedAnnouncement(checked)) === JSON.stringify(announcement) ? former : announcement,
      ),

    recheck: (name, manner = "aloud") =>
      reading(async () => {
        if (!store.get().checked) return;
        const sheet = await excel.readSheet(name);
        store.update((state) => {
          const then = withSheet(state, name, sheet, check);
          return manner === "quietly" ? { ...then, announcement: state.announcement } : then;
        });
      }),

    idle: () => turn(() => Promise.resolve()),

    reread() {
      store.update((state) => ({ ...state, checked: state.checked && check(state.checked.snapshot, state) }));
    },

    choosePhase(chosenPhase) {
      store.update((state) => {
        if (!state.checked) return { ...state, chosenPhase };
        const checked = check(state.checked.snapshot, { ...state, chosenPhase });
        return { ...state, chosenPhase, checked, announcement: checkedAnnouncement(checked) };
      });
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

/** Work that is done once; what was left incomplete is tried again with the next call. */
function untilComplete(work: () => Promise<boolean>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () =>
    (done ??= work().then((complete) => {
      if (!complete) done = null;
    }));
}

/** Fetches the forms and the settings of the checks; whether all of them came. Wrong settings are told and the defaults used: the checks always work. */
async function settle(store: Store<PaneState>, ports: PanePorts): Promise<boolean> {
  let complete = true;
  const missed = () => {
    complete = false;
    return null;
  };
  const [text, forms] = await Promise.all([ports.checkSettings().catch(missed), loadForms(ports, store.get().forms, missed)]);
  const read = text === null ? store.get().settings : readSettings(text, familiesOf(forms));
  store.update((state) => ({ ...state, forms, unfetched: !complete, ...(Array.isArray(read) ? { settingsProblems: read } : { settings: read }) }));
  return complete;
}

/** What is said of a workbook that was checked. */
function checkedAnnouncement({ goals, findings }: CheckedWorkbook): Announcement {
  return { kind: "checked", sheets: goals.sheets.length, findings: findings.length };
}

/** The state with one worksheet read anew, or gone. */
function withSheet(state: PaneState, name: string, sheet: SheetSnapshot | null, check: Checking["check"]): PaneState {
  if (!state.checked) return state;
  const { snapshot } = state.checked;
  const known = snapshot.sheets.some((one) => one.name === name);
  const replaced = snapshot.sheets.flatMap((one) => (one.name === name ? (sheet ?? []) : one));
  const sheets = known || !sheet ? replaced : [...replaced, sheet];
  const checked = check({ ...snapshot, sheets }, state);
  const findings = checked.findings.filter((finding) => finding.sheet === name).length;
  // A worksheet that holds no goals was not checked.
  const isChecked = [state.checked, checked].some(({ goals }) => goals.sheets.some((one) => one.name === name));
  return { ...state, reading: { state: "idle" }, checked, announcement: isChecked ? { kind: "rechecked", sheet: name, findings } : state.announcement };
}
