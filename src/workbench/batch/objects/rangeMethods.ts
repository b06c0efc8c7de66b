import { boundingArea, type Area } from "../../../sheet/address";
import { ApiError } from "../apiError";
import type { ApiObject } from "../apiObject";
import { flagArgument, wholeArgument } from "../arguments";
import { intersection } from "../../model/areas";
import { WHOLE_SHEET } from "../../model/modelSheet";
import { AreasTarget, rangeArgument, RangeTarget } from "../rangeTarget";
import type { Session } from "../session";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";

type Method = (range: RangeTarget, args: readonly unknown[], session: Session) => unknown;

/** Most merged areas that one call tells of. */
const MOST_MERGES = 512;

const moved =
  (area: (range: RangeTarget, args: readonly unknown[]) => Area): Method =>
  (range, args) =>
    rangeObject(range.at(area(range, args)));

/** The methods of a Range. */
export const rangeMethods: Record<string, Method> = {
  Clear: (range, [applyTo], { model }) => model.clearCells(range.sheet.id, range.area, clearedParts(applyTo), "addin"),
  GetAbsoluteResizedRange: moved(({ area }, [rows, columns]) => sized(area, wholeArgument(rows, "numRows", 1), wholeArgument(columns, "numColumns", 1))),
  GetBoundingRect: (range, [other], session) => {
    const { area } = rangeArgument(other, "anotherRange", range.sheet, session);
    return rangeObject(range.at(boundingArea(range.area, area)));
  },
  GetCell: moved(({ area }, [row, column]) => cellAt(area.top + wholeArgument(row, "row"), area.left + wholeArgument(column, "column"))),
  GetColumn: moved(({ area }, [column]) => ({
    ...area,
    left: area.left + wholeArgument(column, "column"),
    right: area.left + wholeArgument(column, "column"),
  })),
  GetEntireColumn: moved(({ area }) => ({ ...area, top: WHOLE_SHEET.top, bottom: WHOLE_SHEET.bottom })),
  GetEntireRow: moved(({ area }) => ({ ...area, left: WHOLE_SHEET.left, right: WHOLE_SHEET.right })),
  GetIntersection: (range, [other], session) => shared(range, other, session) ?? notFound("The ranges share no cell."),
  GetIntersectionOrNullObject: (range, [other], session) => shared(range, other, session),
  GetLastCell: moved(({ area }) => cellAt(area.bottom, area.right)),
  GetLastColumn: moved(({ area }) => ({ ...area, left: area.right })),
  GetLastRow: moved(({ area }) => ({ ...area, top: area.bottom })),
  GetMergedAreasOrNullObject: mergedAreas,
  GetOffsetRange: moved(({ area }, [rows, columns]) => {
    const down = wholeArgument(rows, "rowOffset");
    const right = wholeArgument(columns, "columnOffset");
    return { top: area.top + down, left: area.left + right, bottom: area.bottom + down, right: area.right + right };
  }),
  GetResizedRange: moved((range, [rows, columns]) =>
    sized(range.area, range.rows + wholeArgument(rows, "deltaRows"), range.columns + wholeArgument(columns, "deltaColumns")),
  ),
  GetRow: moved(({ area }, [row]) => ({ ...area, top: area.top + wholeArgument(row, "row"), bottom: area.top + wholeArgument(row, "row") })),
  GetUsedRange: (range, [valuesOnly]) => usedPart(range, valuesOnly) ?? rangeObject(range.at(cellAt(range.area.top, range.area.left))),
  GetUsedRangeOrNullObject: (range, [valuesOnly]) => usedPart(range, valuesOnly),
  Merge: (range, [across], { model }) => model.mergeCells(range.sheet.id, range.area, flagArgument(across, "across", false), "addin"),
  MoveTo: (range, [destination], session) => {
    const target = rangeArgument(destination, "destinationRange", range.sheet, session);
    if (target.sheet !== range.sheet) throw new ApiError("NotImplemented", "The workbench moves cells on their own worksheet.");
    session.model.moveCells(range.sheet.id, range.area, { row: target.area.top, column: target.area.left }, "addin");
  },
  Select: (range, _, { model }) => model.select(range.sheet.id, range.area),
  Unmerge: (range, _, { model }) => model.unmergeCells(range.sheet.id, range.area, "addin"),
  _ValidateArraySize: (range, [rows, columns]) => {
    if (rows !== range.rows || columns !== range.columns) {
      throw new ApiError("InvalidArgument", "The number of rows or columns in the input array doesn't match the size of the range.");
    }
  },
};

function cellAt(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function sized(area: Area, rows: number, columns: number): Area {
  if (rows < 1 || columns < 1) throw new ApiError("InvalidArgument", "A range has at least one row and one column.");
  return { top: area.top, left: area.left, bottom: area.top + rows - 1, right: area.left + columns - 1 };
}

function shared(range: RangeTarget, other: unknown, session: Session): ApiObject | null {
  const target = rangeArgument(other, "anotherRange", range.sheet, session);
  const area = target.sheet === range.sheet ? intersection(range.area, target.area) : undefined;
  return area ? rangeObject(new RangeTarget(range.sheet, area)) : null;
}

function usedPart(range: RangeTarget, valuesOnly: unknown): ApiObject | null {
  const used = range.sheet.usedArea(flagArgument(valuesOnly, "valuesOnly", false), range.area);
  return used ? rangeObject(new RangeTarget(range.sheet, used)) : null;
}

function mergedAreas(range: RangeTarget): ApiObject | null {
  const areas = range.sheet.merges.filter((merge) => intersection(merge, range.area));
  if (areas.length > MOST_MERGES) throw new ApiError("GeneralException", `The range has more than ${MOST_MERGES} merged areas.`);
  return areas.length > 0 ? rangeAreasObject(new AreasTarget(range.sheet, areas)) : null;
}

function clearedParts(applyTo: unknown): "all" | "contents" | "formats" {
  switch (applyTo ?? "All") {
    case "All":
      return "all";
    case "Contents":
      return "contents";
    case "Formats":
      return "formats";
    default:
      throw new ApiError("InvalidArgument", `The workbench clears All, Contents or Formats, not ${String(applyTo)}.`);
  }
}

function notFound(message: string): never {
  throw new ApiError("ItemNotFound", message);
}
