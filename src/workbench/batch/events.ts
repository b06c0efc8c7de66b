import { areaAddress } from "../../sheet/address";
import type { ChangeSource, ModelEvent } from "../model/modelEvent";
import type { EventEntry } from "./protocol";

/** Numbers of the Excel events on the wire. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  nameChanged: 25,
} as const;

/** Target of the events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

const RICH_API = 65536;
const LOCAL = "Local";

/** The events that Excel would send for a change of the model: to the sheet's own target and to the workbook's. */
export function entriesOf(event: ModelEvent): EventEntry[] {
  switch (event.type) {
    case "cell-changed":
      return both(event.kind === "content" ? EventType.changed : EventType.formatChanged, event.sheetId, {
        type: event.kind === "content" ? "WorksheetChanged" : "WorksheetFormatChanged",
        worksheetId: event.sheetId,
        address: areaAddress(event.area),
        changeType: "RangeEdited",
        source: LOCAL,
        triggerSource: triggerSource(event.source),
        shiftDirection: 0,
      });
    case "looks-changed":
      return [];
    case "sheet-activated":
      return [
        ...both(EventType.deactivated, event.previousId, { type: "WorksheetDeactivated", worksheetId: event.previousId }),
        ...both(EventType.activated, event.sheetId, { type: "WorksheetActivated", worksheetId: event.sheetId }),
      ];
    case "selection-changed":
      return both(EventType.selectionChanged, event.sheetId, {
        type: "WorksheetSelectionChanged",
        worksheetId: event.sheetId,
        address: areaAddress(event.area),
      });
    case "sheet-added":
      return [entry(EventType.added, WORKBOOK_TARGET, { type: "WorksheetAdded", worksheetId: event.sheetId, source: LOCAL })];
    case "sheet-deleted":
      return [entry(EventType.deleted, WORKBOOK_TARGET, { type: "WorksheetDeleted", worksheetId: event.sheetId, source: LOCAL })];
    case "sheet-renamed":
      return both(EventType.nameChanged, event.sheetId, {
        type: "WorksheetNameChanged",
        worksheetId: event.sheetId,
        nameBefore: event.previous,
        nameAfter: event.name,
        source: LOCAL,
      });
  }
}

function both(type: number, sheetId: string, argument: object): EventEntry[] {
  return [entry(type, sheetId, argument), entry(type, WORKBOOK_TARGET, argument)];
}

function entry(type: number, target: string, argument: object): EventEntry {
  return [RICH_API, type, target, JSON.stringify(argument), 0];
}

function triggerSource(source: ChangeSource): string {
  return source === "addin" ? "ThisLocalAddin" : "Unknown";
}
