import { resolveThemeColor, type CellStyle, type Color, type FillStyle } from "hucre";
import type { ModelBorder, ModelCell, ModelStyle } from "./modelCell";

const STACKED = 255;
const BLACK = "#000000";

/** Colours that the file names by number (ECMA-376 part 1, 18.8.27); the ones that sheets really use. */
const INDEXED: Record<number, string> = {
  0: "#000000",
  1: "#FFFFFF",
  2: "#FF0000",
  3: "#00FF00",
  4: "#0000FF",
  5: "#FFFF00",
  6: "#FF00FF",
  7: "#00FFFF",
  8: "#000000",
  9: "#FFFFFF",
  10: "#FF0000",
  11: "#00FF00",
  12: "#0000FF",
  13: "#FFFF00",
  14: "#FF00FF",
  15: "#00FFFF",
  22: "#C0C0C0",
  23: "#808080",
  26: "#FFFFCC",
  27: "#CCFFFF",
  31: "#CCCCFF",
  40: "#00CCFF",
  41: "#CCFFFF",
  42: "#CCFFCC",
  43: "#FFFF99",
  44: "#99CCFF",
  45: "#FF99CC",
  46: "#CC99FF",
  47: "#FFCC99",
  55: "#969696",
};

/** The looks of a file's cell, colours resolved by the workbook's theme; undefined when it has none of its own. */
export function modelStyle(style: CellStyle | undefined, theme: string[] | undefined): ModelStyle | undefined {
  if (!style) return undefined;
  const { font, alignment } = style;
  const found: ModelStyle = {
    bold: font?.bold,
    italic: font?.italic,
    underline: font?.underline ? true : undefined,
    strikethrough: font?.strikethrough,
    fontName: font?.name,
    fontSize: font?.size,
    color: hexColor(font?.color, theme),
    fill: fillColor(style.fill, theme),
    align: horizontal(alignment?.horizontal),
    verticalAlign: alignment?.vertical,
    indent: alignment?.indent,
    wrap: alignment?.wrapText,
    shrink: alignment?.shrinkToFit,
    stacked: alignment?.textRotation === STACKED ? true : undefined,
    borders: borders(style, theme),
  };
  const given = Object.entries(found).filter(([, value]) => value !== undefined);
  return given.length > 0 ? (Object.fromEntries(given) as ModelStyle) : undefined;
}

function horizontal(align: NonNullable<CellStyle["alignment"]>["horizontal"]): ModelStyle["align"] {
  if (align === "general") return undefined;
  return align === "centerContinuous" ? "center" : align;
}

function fillColor(fill: FillStyle | undefined, theme: string[] | undefined): string | undefined {
  if (fill?.type === "gradient") return hexColor(fill.stops[0]?.color, theme);
  return fill?.pattern === "solid" ? hexColor(fill.fgColor, theme) : undefined;
}

function borders(style: CellStyle, theme: string[] | undefined): ModelStyle["borders"] {
  const sides = (["top", "right", "bottom", "left"] as const).flatMap((side): [string, ModelBorder][] => {
    const line = style.border?.[side];
    return line ? [[side, { style: line.style, color: hexColor(line.color, theme) ?? BLACK }]] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

function hexColor(color: Color | undefined, theme: string[] | undefined): string | undefined {
  if (!color) return undefined;
  if (color.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined && theme) return `#${resolveThemeColor(theme, color.theme, color.tint)}`;
  return color.indexed === undefined ? undefined : INDEXED[color.indexed];
}

/** A model cell's format as a file's style, on top of the style that the file had there. */
export function fileStyle(cell: ModelCell, old: CellStyle | undefined): CellStyle {
  const { style } = cell;
  const rgb = (color: string | undefined): Color | undefined => (color ? { rgb: color.slice(1) } : undefined);
  return {
    ...old,
    numFmt: cell.numberFormat === "General" ? undefined : cell.numberFormat,
    ...(cell.locked ? {} : { protection: { ...old?.protection, locked: false } }),
    font: { ...old?.font, ...defined({ bold: style?.bold, italic: style?.italic, color: rgb(style?.color), size: style?.fontSize }) },
    fill: style?.fill ? { type: "pattern", pattern: "solid", fgColor: rgb(style.fill) } : undefined,
    alignment: {
      ...old?.alignment,
      ...defined({ horizontal: style?.align, vertical: style?.verticalAlign, indent: style?.indent, wrapText: style?.wrap }),
    },
  };
}

function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
