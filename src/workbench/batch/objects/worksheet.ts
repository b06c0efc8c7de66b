import { ApiError } from "../apiError";
import { apiType, type ApiObject, type ApiType } from "../apiObject";
import { flagArgument, textArgument, wholeArgument } from "../arguments";
import { EventType } from "../events";
import { WHOLE_SHEET, type ModelSheet, type Visibility } from "../../model/modelSheet";
import { areasOf } from "../rangeAddress";
import { AreasTarget, namedRange, RangeTarget } from "../rangeTarget";
import { registrations } from "../registrations";
import type { Session } from "../session";
import { chartsObject } from "./charts";
import { namesObject } from "./names";
import { pageLayoutObject, verticalPageBreaksObject } from "./pageLayout";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";
import { tablesObject } from "./tables";
import { worksheetProtectionObject } from "./worksheetProtection";

const VISIBILITIES: readonly string[] = ["Visible", "Hidden", "VeryHidden"] satisfies Visibility[];

/** A worksheet. */
export const worksheetObject: ApiType<ModelSheet> = apiType({
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, { model }) => model.renameSheet(sheet.id, textArgument(value, "name"), "addin"),
    },
    Position: { get: (sheet, { model }) => model.sheets.indexOf(sheet) },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, { model }) => {
        if (!VISIBILITIES.includes(String(value))) throw new ApiError("InvalidArgument", `A worksheet cannot be ${String(value)}.`);
        model.setVisibility(sheet.id, value as Visibility);
      },
    },
  },
  links: {
    Charts: (sheet) => chartsObject(sheet),
    FreezePanes: (sheet) => freezePanes(sheet),
    Names: (sheet) => namesObject({ sheet }),
    PageLayout: (sheet) => pageLayoutObject(sheet),
    Protection: (sheet) => worksheetProtectionObject(sheet),
    Tables: (sheet) => tablesObject({ sheet }),
    VerticalPageBreaks: (sheet) => verticalPageBreaksObject(sheet),
  },
  methods: {
    Activate: (sheet, _, { model }) => model.activate(sheet.id),
    Calculate: () => undefined,
    Delete: (sheet, _, { model }) => model.deleteSheet(sheet.id, "addin"),
    GetCell: (sheet, [row, column]) => {
      const place = { row: wholeArgument(row, "row", 0), column: wholeArgument(column, "column", 0) };
      return rangeObject(new RangeTarget(sheet, WHOLE_SHEET).at({ top: place.row, left: place.column, bottom: place.row, right: place.column }));
    },
    GetNext: (sheet, [visibleOnly], session) => neighbour(sheet, 1, visibleOnly, session) ?? missing(),
    GetNextOrNullObject: (sheet, [visibleOnly], session) => neighbour(sheet, 1, visibleOnly, session),
    GetPrevious: (sheet, [visibleOnly], session) => neighbour(sheet, -1, visibleOnly, session) ?? missing(),
    GetPreviousOrNullObject: (sheet, [visibleOnly], session) => neighbour(sheet, -1, visibleOnly, session),
    GetRange: (sheet, [address], session) => rangeObject(rangeOf(sheet, address, session)),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const top = wholeArgument(row, "startRow", 0);
      const left = wholeArgument(column, "startColumn", 0);
      const area = { top, left, bottom: top + wholeArgument(rows, "rowCount", 1) - 1, right: left + wholeArgument(columns, "columnCount", 1) - 1 };
      return rangeObject(new RangeTarget(sheet, WHOLE_SHEET).at(area));
    },
    GetRanges: (sheet, [addresses]) => rangeAreasObject(new AreasTarget(sheet, areasOf(textArgument(addresses, "address")))),
    GetUsedRange: (sheet, [valuesOnly]) => used(sheet, valuesOnly) ?? rangeObject(new RangeTarget(sheet, { top: 0, left: 0, bottom: 0, right: 0 })),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly),
    ...registrations<ModelSheet>(({ id }) => id, {
      ActivatedEvent: EventType.activated,
      DataChangedEvent: EventType.changed,
      DeactivatedEvent: EventType.deactivated,
      EventNameChanged: EventType.nameChanged,
      FormatChangedEvent: EventType.formatChanged,
      SelectionChangedEvent: EventType.selectionChanged,
    }),
  },
});

const freezePanes = apiType<ModelSheet>({
  name: "WorksheetFreezePanes",
  properties: {},
  methods: {
    FreezeRows: (sheet, [count], { model }) =>
      model.changeLooks(sheet.id, () => {
        sheet.frozenRows = wholeArgument(count, "count", 1);
      }),
    Unfreeze: (sheet, _, { model }) =>
      model.changeLooks(sheet.id, () => {
        sheet.frozenRows = 0;
      }),
  },
});

function rangeOf(sheet: ModelSheet, address: unknown, session: Session): RangeTarget {
  if (address === null || address === undefined) return new RangeTarget(sheet, WHOLE_SHEET);
  return namedRange(textArgument(address, "address"), sheet, session);
}

function used(sheet: ModelSheet, valuesOnly: unknown): ApiObject | null {
  const area = sheet.usedArea(flagArgument(valuesOnly, "valuesOnly", false));
  return area ? rangeObject(new RangeTarget(sheet, area)) : null;
}

function neighbour(sheet: ModelSheet, step: 1 | -1, visibleOnly: unknown, { model }: Session): ApiObject | null {
  const wanted = flagArgument(visibleOnly, "visibleOnly", false);
  for (let at = model.sheets.indexOf(sheet) + step; at >= 0 && at < model.sheets.length; at += step) {
    const other = model.sheets[at]!;
    if (!wanted || other.visibility === "Visible") return worksheetObject(other);
  }
  return null;
}

function missing(): never {
  throw new ApiError("ItemNotFound", "There is no such worksheet.");
}
