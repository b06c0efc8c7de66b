import type { CellStyle, ConditionalRule } from "hucre";
import { areaAddress, parseAddress, type Area } from "../../sheet/address";
import type { ModelBorder } from "./modelCell";

export const SIDES = ["top", "right", "bottom", "left"] as const;

/** What a conditional format makes of a cell. */
export interface ConditionalLooks {
  fill?: string;
  borders: Partial<Record<(typeof SIDES)[number], ModelBorder>>;
}

/** A conditional format of a worksheet. Those that a file brings are kept as they are; one that is made here is a formula. */
export interface ModelConditionalFormat {
  id: string;
  areas: Area[];
  /** With its leading `=`; undefined for formats that are no formula. */
  formula: string | undefined;
  looks: ConditionalLooks;
  /** As the file had it, but for its areas. */
  rule?: ConditionalRule;
}

/** Without calculation only a formula that is always true is known to hold. */
export function alwaysHolds({ formula }: ModelConditionalFormat): boolean {
  return formula !== undefined && /^=(TRUE|ISTEXT\("[^"]*"\))$/.test(formula);
}

/** A file's conditional format as the model keeps it; its looks stay in the rule. */
export function modelConditionalFormat(rule: ConditionalRule, at: number): ModelConditionalFormat {
  const [formula] = [rule.formula ?? []].flat();
  return {
    id: `{file-${at}}`,
    areas: rule.range.split(/\s+/).filter(Boolean).map(parseAddress),
    formula: rule.type === "expression" && formula !== undefined ? `=${formula}` : undefined,
    looks: looksOf(rule.style),
    rule,
  };
}

function looksOf(style: CellStyle | undefined): ConditionalLooks {
  const fill = style?.fill?.type === "pattern" ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const borders = SIDES.flatMap((side) => {
    const line = style?.border?.[side];
    return line ? [[side, { style: line.style, color: `#${line.color?.rgb?.slice(-6) ?? "000000"}` }] as const] : [];
  });
  return { ...(fill?.rgb ? { fill: `#${fill.rgb.slice(-6)}` } : {}), borders: Object.fromEntries(borders) };
}

/** The conditional formats of a sheet for a file; undefined when there are none. */
export function fileConditionalRules(formats: readonly ModelConditionalFormat[]): ConditionalRule[] | undefined {
  if (formats.length === 0) return undefined;
  const last = Math.max(0, ...formats.map(({ rule }) => rule?.priority ?? 0));
  return formats.map(({ areas, formula, looks, rule }, at) => ({
    ...(rule ?? { type: "expression", priority: last + 1 + at, formula: formula?.slice(1) ?? "TRUE", style: fileLooks(looks) }),
    range: areas.map(areaAddress).join(" "),
  }));
}

function fileLooks({ fill, borders }: ConditionalLooks): CellStyle {
  const rgb = (color: string) => ({ rgb: color.slice(1) });
  const lines = Object.entries(borders).map(([side, { style, color }]) => [side, { style, color: rgb(color) }]);
  return {
    // A differential format's solid fill has its colour in the background.
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: rgb(fill), bgColor: rgb(fill) } as const } : {}),
    ...(lines.length > 0 ? { border: Object.fromEntries(lines) as CellStyle["border"] } : {}),
  };
}
