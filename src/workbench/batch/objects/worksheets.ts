import type { ModelSheet } from "../../model/modelSheet";
import type { WorkbookModel } from "../../model/workbookModel";
import { ApiError } from "../apiError";
import { apiType } from "../apiObject";
import { flagArgument, textArgument } from "../arguments";
import { EventType } from "../events";
import { ofWorkbook, registrations } from "../registrations";
import { worksheetObject } from "./worksheet";

/** `workbook.worksheets`. */
export const worksheetsObject = apiType<WorkbookModel>({
  name: "WorksheetCollection",
  properties: {},
  items: ({ sheets }) => sheets.map(worksheetObject),
  index: (model, key) => worksheetObject(find(model, key) ?? missing()),
  methods: {
    Add: (model, [name]) => worksheetObject(model.addSheet(name === null || name === undefined ? undefined : textArgument(name, "name"), "addin")),
    GetActiveWorksheet: (model) => worksheetObject(model.activeSheet),
    GetCount: (model, [visibleOnly]) => listed(model, visibleOnly).length,
    GetFirst: (model, [visibleOnly]) => worksheetObject(listed(model, visibleOnly)[0] ?? missing()),
    GetItemOrNullObject: (model, [key]) => {
      const sheet = find(model, key);
      return sheet ? worksheetObject(sheet) : null;
    },
    GetLast: (model, [visibleOnly]) => worksheetObject(listed(model, visibleOnly).at(-1) ?? missing()),
    ...registrations<WorkbookModel>(ofWorkbook, {
      ActivatedEvent: EventType.activated,
      AddedEvent: EventType.added,
      DataChangedEvent: EventType.changed,
      DeactivatedEvent: EventType.deactivated,
      DeletedEvent: EventType.deleted,
      EventNameChanged: EventType.nameChanged,
      FormatChangedEvent: EventType.formatChanged,
      SelectionChangedEvent: EventType.selectionChanged,
    }),
  },
});

function find(model: WorkbookModel, key: unknown): ModelSheet | undefined {
  const text = textArgument(key, "key");
  return model.sheetById(text) ?? model.sheetByName(text);
}

function listed({ sheets }: WorkbookModel, visibleOnly: unknown): ModelSheet[] {
  return flagArgument(visibleOnly, "visibleOnly", false) ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
}

function missing(): never {
  throw new ApiError("ItemNotFound", "The requested resource doesn't exist.");
}
