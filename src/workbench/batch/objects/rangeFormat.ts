import type { ModelCell, ModelStyle } from "../../model/modelCell";
import { ApiError } from "../apiError";
import { apiType, type ApiProperty } from "../apiObject";
import { colorArgument } from "../arguments";
import { sharedValue } from "../cellBlock";
import { POINTS_PER_PIXEL } from "../../model/sheetPoints";
import type { RangeTarget } from "../rangeTarget";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify", fill: "Fill", distributed: "Distributed" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom", justify: "Justify", distributed: "Distributed" } as const;
const NO_FILL = "#FFFFFF";
const DEFAULT_COLOR = "#000000";
const DEFAULT_FONT = "游ゴシック";
const DEFAULT_SIZE = 11;

/** A member of the format that is one field of the cell's style. */
function styled<K extends keyof ModelStyle>(key: K, fallback: unknown, accepts: (value: unknown) => ModelStyle[K]): ApiProperty<RangeTarget> {
  return {
    get: (range) => sharedValue<unknown>(range, ({ style }) => style?.[key] ?? fallback),
    set: (range, value, { model }) => {
      const given = accepts(value);
      model.formatCells(range.sheet.id, range.area, (cell) => ({ ...cell, style: { ...cell.style, [key]: given } }), "addin");
    },
  };
}

const flag = (value: unknown): boolean => {
  if (typeof value === "boolean") return value;
  throw new ApiError("InvalidArgument", "The format takes true or false.");
};
const underline = (value: unknown): boolean => {
  if (value === "Single" || value === "None") return value === "Single";
  throw new ApiError("InvalidArgument", "The workbench underlines once or not at all.");
};
const points = (value: unknown): number => {
  if (typeof value === "number" && value > 0) return value;
  throw new ApiError("InvalidArgument", "The format takes a number of points.");
};
const steps = (value: unknown): number => {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 250) return value;
  throw new ApiError("InvalidArgument", "The format takes a whole number of steps.");
};
const text = (value: unknown): string => {
  if (typeof value === "string") return value;
  throw new ApiError("InvalidArgument", "The format takes a text.");
};
const color = (value: unknown): string | undefined => (value === "" ? undefined : colorArgument(value));

function oneOf<K extends string>(names: Readonly<Record<K, string>>): (value: unknown) => K | undefined {
  return (value) => {
    if (value === "General") return undefined;
    const found = (Object.keys(names) as K[]).find((key) => names[key] === value);
    if (!found) throw new ApiError("InvalidArgument", `The format does not take ${String(value)}.`);
    return found;
  };
}

/** `format` of a range. */
export const rangeFormatObject = apiType<RangeTarget>({
  name: "RangeFormat",
  properties: {
    ColumnWidth: {
      get: ({ sheet, area }) => sheet.columnWidth(area.left) * POINTS_PER_PIXEL,
      set: ({ sheet, area }, value, { model }) => {
        const pixels = Math.round(points(value) / POINTS_PER_PIXEL);
        model.changeLooks(sheet.id, () => {
          for (let column = area.left; column <= area.right; column++) sheet.columnWidths.set(column, pixels);
        });
      },
    },
    HorizontalAlignment: {
      ...styled("align", undefined, oneOf(HORIZONTAL)),
      get: (range) => sharedValue(range, ({ style }) => (style?.align ? HORIZONTAL[style.align] : "General")),
    },
    IndentLevel: styled("indent", 0, steps),
    RowHeight: {
      get: ({ sheet, area }) => sheet.rowHeight(area.top) * POINTS_PER_PIXEL,
      set: ({ sheet, area }, value, { model }) => {
        const pixels = Math.round(points(value) / POINTS_PER_PIXEL);
        model.changeLooks(sheet.id, () => {
          for (let row = area.top; row <= area.bottom; row++) sheet.rowHeights.set(row, pixels);
        });
      },
    },
    ShrinkToFit: styled("shrink", false, flag),
    VerticalAlignment: {
      ...styled("verticalAlign", undefined, oneOf(VERTICAL)),
      get: (range) => sharedValue(range, ({ style }) => VERTICAL[style?.verticalAlign ?? "bottom"]),
    },
    WrapText: styled("wrap", false, flag),
  },
  links: {
    Fill: (range) => rangeFill(range),
    Font: (range) => rangeFont(range),
    Protection: (range) => formatProtection(range),
  },
  methods: {
    AutofitColumns: () => undefined,
    AutofitRows: () => undefined,
  },
});

const rangeFill = apiType<RangeTarget>({
  name: "RangeFill",
  properties: { Color: styled("fill", NO_FILL, color) },
  methods: {
    Clear: (range, _, { model }) => model.formatCells(range.sheet.id, range.area, (cell) => ({ ...cell, style: { ...cell.style, fill: undefined } }), "addin"),
  },
});

const rangeFont = apiType<RangeTarget>({
  name: "RangeFont",
  properties: {
    Bold: styled("bold", false, flag),
    Color: styled("color", DEFAULT_COLOR, color),
    Italic: styled("italic", false, flag),
    Name: styled("fontName", DEFAULT_FONT, text),
    Size: styled("fontSize", DEFAULT_SIZE, points),
    Strikethrough: styled("strikethrough", false, flag),
    Underline: {
      ...styled("underline", undefined, underline),
      get: (range) => sharedValue(range, ({ style }) => (style?.underline ? "Single" : "None")),
    },
  },
});

const formatProtection = apiType<RangeTarget>({
  name: "FormatProtection",
  properties: {
    Locked: {
      get: (range) => sharedValue(range, ({ locked }: ModelCell) => locked),
      set: (range, value, { model }) => model.formatCells(range.sheet.id, range.area, (cell) => ({ ...cell, locked: flag(value) }), "addin"),
    },
  },
});
