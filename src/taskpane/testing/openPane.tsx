import { render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { act } from "react";
import type { Language } from "../../messages/language";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { App } from "../App";
import type { PaneMemory, PanePorts } from "../ports";
import { createPane, INTRODUCED } from "../state/createPane";
import { beginWork } from "../state/beginWork";
import type { Pane } from "../state/Pane";
import { fakeExcel, type FakeExcel } from "./fakeExcel";
import { fakePorts } from "./fakePorts";
import "./textCoding";
import { portWorkbook } from "./worksheets";

export interface OpenPane extends RenderResult {
  pane: Pane;
  excel: FakeExcel;
  user: UserEvent;
}

export interface PaneTraits {
  workbook?: WorkbookSnapshot;
  language?: Language;
  /** Day on which the pane is open, at noon; within the sheets' fiscal year by default. */
  today?: string;
  ports?: Partial<PanePorts>;
  /** Prepares Excel before the pane reads it. */
  prepare?: (excel: FakeExcel) => void;
  /** Changes the pane before it is drawn. */
  alter?: (pane: Pane) => void;
  firstRun?: boolean;
  /** What the browser has stored, now and from earlier. */
  stored?: Map<string, string>;
}

/** The pane over a fake Excel, read and drawn. */
export async function openPane(traits: PaneTraits = {}): Promise<OpenPane> {
  const excel = fakeExcel(traits.workbook ?? portWorkbook());
  traits.prepare?.(excel);
  const memory = fakeMemory(traits.stored);
  if (!traits.firstRun) memory.set(INTRODUCED, "1");
  const pane = createPane(
    {
      ...fakePorts(excel),
      openFolderChecker: async (options) => {
        const { folderFile } = await import("../../xlsx/folderFile");
        return { check: (file, bytes) => folderFile(file, bytes, options), stop: () => undefined };
      },
      now: () => new Date(`${traits.today ?? "2026-11-20"}T12:00:00+09:00`),
      documentUrl: "https://example.sharepoint.com/みなと部.xlsx",
      memory,
      ...traits.ports,
    },
    traits.language ?? "ja",
  );
  traits.alter?.(pane);
  const user = userEvent.setup({ delay: null });
  const drawn = render(<App pane={pane} />);
  await act(() => beginWork(pane));
  return { ...drawn, pane, excel, user };
}

/** A browser's memory for one person on one machine. */
function fakeMemory(stored = new Map<string, string>()): PaneMemory {
  return { get: (key) => stored.get(key) ?? null, set: (key, value) => stored.set(key, value).has(key), remove: (key) => void stored.delete(key) };
}

/** Accessibility violations of what is drawn, as `rule: selector`; colours need a real browser and are left out. */
export async function violations(container: Element): Promise<string[]> {
  // axe draws letters on a canvas to find icon fonts; jsdom has no canvas.
  HTMLCanvasElement.prototype.getContext = () => null;
  const { violations: found } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
