import type { PanePorts } from "../ports";
import { fakeExcel } from "./fakeExcel";
import { portWorkbook } from "./worksheets";

/** What a pane meets where nothing was set up: a fake Excel, a browser that keeps nothing, no list that answers. */
export function fakePorts(excel = fakeExcel(portWorkbook())): PanePorts {
  return {
    excel,
    checkSettings: () => Promise.resolve(null),
    shippedFamilies: () => Promise.resolve(null),
    saveFile: () => undefined,
    print: () => Promise.resolve(),
    openGoalList: () => new Promise(() => undefined),
    openListSetup: () => new Promise(() => undefined),
    openFolderChecker: () => new Promise(() => undefined),
    now: () => new Date("2026-11-20T12:00:00+09:00"),
    documentUrl: null,
    memory: { get: () => null, set: () => false, remove: () => undefined },
  };
}
