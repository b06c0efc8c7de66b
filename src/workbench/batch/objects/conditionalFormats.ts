import { overlaps, type Area } from "../../../sheet/address";
import { SIDES, type ConditionalLooks, type ModelConditionalFormat } from "../../model/conditionalFormat";
import type { ModelSheet } from "../../model/modelSheet";
import { ApiError } from "../apiError";
import { apiType, type ApiObject, type ApiType } from "../apiObject";
import { colorArgument, textArgument, wholeArgument } from "../arguments";
import type { Session } from "../session";

/** The conditional formats that concern some areas of a worksheet. */
interface Scope {
  sheet: ModelSheet;
  areas: readonly Area[];
}

interface FormatTarget {
  sheet: ModelSheet;
  format: ModelConditionalFormat;
}

interface BorderTarget extends FormatTarget {
  side: (typeof SIDES)[number];
}

const formatObject: ApiType<FormatTarget> = apiType({
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => (format.formula === undefined ? "CellValue" : "Custom") },
  },
  links: {
    Custom: (target) => (target.format.formula === undefined ? notCustom() : customObject(target)),
    CustomOrNullObject: (target) => (target.format.formula === undefined ? null : customObject(target)),
  },
  methods: { Delete: (target, _, session) => remove(target.sheet, [target.format], session) },
});

const customObject = apiType<FormatTarget>({
  name: "CustomConditionalFormat",
  properties: {},
  links: { Format: (target) => looksObject(target), Rule: (target) => ruleObject(target) },
});

const ruleObject = apiType<FormatTarget>({
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      get: ({ format }) => format.formula,
      set: (target, value, session) => {
        const formula = textArgument(value, "formula");
        if (!formula.startsWith("=")) throw new ApiError("InvalidArgument", "The formula of a rule begins with =.");
        change(target, session, () => (target.format.formula = formula));
      },
    },
  },
});

const looksObject = apiType<FormatTarget>({
  name: "ConditionalRangeFormat",
  properties: {},
  links: { Borders: (target) => bordersObject(target), Fill: (target) => fillObject(target) },
});

const fillObject = apiType<FormatTarget>({
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      get: ({ format }) => format.looks.fill ?? "",
      set: (target, value, session) => changeLooks(target, session, { fill: colorArgument(value) }),
    },
  },
});

const bordersObject = apiType<FormatTarget>({
  name: "ConditionalRangeBorderCollection",
  properties: {},
  links: Object.fromEntries(SIDES.map((side) => [side.charAt(0).toUpperCase() + side.slice(1), (target: FormatTarget) => borderObject({ ...target, side })])),
});

const LINES: Readonly<Record<string, string>> = { Continuous: "thin", Dash: "dashed", Dot: "dotted" };

const borderObject = apiType<BorderTarget>({
  name: "ConditionalRangeBorder",
  properties: {
    Color: {
      get: ({ format, side }) => format.looks.borders[side]?.color ?? "",
      set: (target, value, session) => changeBorder(target, session, { color: colorArgument(value) }),
    },
    Style: {
      get: ({ format, side }) => Object.entries(LINES).find(([, style]) => style === format.looks.borders[side]?.style)?.[0] ?? "None",
      set: (target, value, session) => {
        const style = LINES[String(value)];
        if (!style) throw new ApiError("InvalidArgument", `The workbench draws no conditional border ${String(value)}.`);
        changeBorder(target, session, { style });
      },
    },
  },
});

function changeBorder(target: BorderTarget, session: Session, part: { style?: string; color?: string }): void {
  const { borders } = target.format.looks;
  changeLooks(target, session, { borders: { ...borders, [target.side]: { style: "thin", color: "#000000", ...borders[target.side], ...part } } });
}

function changeLooks(target: FormatTarget, session: Session, looks: Partial<ConditionalLooks>): void {
  change(target, session, () => (target.format.looks = { ...target.format.looks, ...looks }));
}

function change({ sheet }: FormatTarget, { model }: Session, work: () => void): void {
  model.changeLooks(sheet.id, work);
}

function remove({ id }: ModelSheet, formats: readonly ModelConditionalFormat[], { model }: Session): void {
  model.changeLooks(id, (sheet) => (sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => !formats.includes(one))));
}

/** `conditionalFormats` of a range or of several. */
export const conditionalFormatsObject: ApiType<Scope> = apiType({
  name: "ConditionalFormatCollection",
  properties: {},
  items: (scope) => found(scope).map((format) => formatObject({ sheet: scope.sheet, format })),
  index: (scope, key) => byId(scope, key) ?? missing(),
  methods: {
    Add: addFormat,
    ClearAll: clearAll,
    GetCount: (scope) => found(scope).length,
    GetItemAt: ({ sheet, ...scope }, [index]) => {
      const format = found({ sheet, ...scope })[wholeArgument(index, "index", 0)];
      return format ? formatObject({ sheet, format }) : missing();
    },
    GetItemOrNullObject: byIdOrNull,
  },
});

/** Takes the areas out of every format; one that has none left goes. */
function clearAll({ sheet: { id }, areas }: Scope, _: unknown, { model }: Session): void {
  model.changeLooks(id, (sheet) => {
    for (const format of sheet.conditionalFormats) format.areas = areas.reduce((rest, area) => rest.flatMap((one) => without(one, area)), format.areas);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  });
}

/** What is left of an area around a part of it, in at most four areas. */
function without(whole: Area, part: Area): Area[] {
  if (!overlaps(whole, part)) return [whole];
  const [top, bottom] = [Math.max(whole.top, part.top), Math.min(whole.bottom, part.bottom)];
  return [
    { ...whole, bottom: top - 1 },
    { ...whole, top, bottom, right: part.left - 1 },
    { ...whole, top, bottom, left: part.right + 1 },
    { ...whole, top: bottom + 1 },
  ].filter((area) => area.top <= area.bottom && area.left <= area.right);
}

function found({ sheet, areas }: Scope): ModelConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) => format.areas.some((one) => areas.some((area) => overlaps(one, area))));
}

function byIdOrNull(scope: Scope, [key]: readonly unknown[]): ApiObject | null {
  return byId(scope, key);
}

function byId(scope: Scope, key: unknown): ApiObject | null {
  const format = found(scope).find(({ id }) => id === key);
  return format ? formatObject({ sheet: scope.sheet, format }) : null;
}

function addFormat({ sheet, areas }: Scope, [type]: readonly unknown[], { model }: Session): ApiObject {
  if (type !== "Custom") throw new ApiError("NotImplemented", `The workbench adds conditional formats by formula only, not ${String(type)}.`);
  const format: ModelConditionalFormat = { id: `{${crypto.randomUUID().toUpperCase()}}`, areas: [...areas], formula: "=FALSE", looks: { borders: {} } };
  model.changeLooks(sheet.id, () => sheet.conditionalFormats.push(format));
  return formatObject({ sheet, format });
}

function notCustom(): never {
  throw new ApiError("InvalidOperation", "The conditional format is no formula.");
}

function missing(): never {
  throw new ApiError("ItemNotFound", "There is no such conditional format.");
}
