import type { CSSProperties } from "react";
import type { ModelBorder, ModelCell } from "../model/modelCell";
import type { GridCell } from "./gridLayout";

const PIXELS_PER_POINT = 4 / 3;

/** CSS line of an Excel border style: width, style. */
const BORDER_LINES: Readonly<Record<string, string>> = {
  hair: "1px dotted",
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
  dotted: "1px dotted",
  dashed: "1px dashed",
  mediumDashed: "2px dashed",
};

const HORIZONTAL: Readonly<Record<string, CSSProperties["textAlign"]>> = {
  left: "left",
  center: "center",
  right: "right",
  justify: "justify",
  distributed: "justify",
};

const VERTICAL: Readonly<Record<string, CSSProperties["verticalAlign"]>> = {
  top: "top",
  center: "middle",
  bottom: "bottom",
  justify: "top",
  distributed: "middle",
};

/** Width of a step of indent: three spaces of the ordinary font. */
const INDENT_PIXELS = 9;

/** The looks of a cell in CSS. Cells without a fill show the grid's own lines. */
export function cellStyle({ cell, style = {}, borders, clip }: GridCell): CSSProperties {
  return {
    ...(style.fill ? { backgroundColor: style.fill } : { boxShadow: "inset -1px -1px 0 #e1e1e1" }),
    color: style.color,
    fontWeight: style.bold ? 700 : undefined,
    fontStyle: style.italic ? "italic" : undefined,
    textDecoration: [style.underline && "underline", style.strikethrough && "line-through"].filter(Boolean).join(" ") || undefined,
    fontSize: style.fontSize && `${style.fontSize * PIXELS_PER_POINT}px`,
    textAlign: HORIZONTAL[style.align ?? ""] ?? alignByContent(cell),
    ...indented(style.align, style.indent),
    verticalAlign: VERTICAL[style.verticalAlign ?? "bottom"],
    whiteSpace: style.wrap || style.stacked ? "pre-wrap" : "pre",
    writingMode: style.stacked ? "vertical-rl" : undefined,
    textOrientation: style.stacked ? "upright" : undefined,
    overflow: clip ? "hidden" : "visible",
    borderTop: line(borders.top),
    borderRight: line(borders.right),
    borderBottom: line(borders.bottom),
    borderLeft: line(borders.left),
  };
}

/** Excel indents from the side at which a text stands, and a distributed one from both. */
function indented(align: string | undefined, steps: number | undefined): CSSProperties {
  if (!steps) return {};
  const room = `${steps * INDENT_PIXELS}px`;
  return { paddingLeft: align === "right" ? undefined : room, paddingRight: align === "right" || align === "distributed" ? room : undefined };
}

function alignByContent({ value }: ModelCell): CSSProperties["textAlign"] {
  if (typeof value === "number") return "right";
  return typeof value === "boolean" ? "center" : "left";
}

function line(border: ModelBorder | undefined): string | undefined {
  return border && `${BORDER_LINES[border.style] ?? "1px solid"} ${border.color}`;
}
