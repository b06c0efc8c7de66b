import { boundingArea, type Area } from "../../../sheet/address";
import { CHART_TYPES, type ChartType, type ModelChart, type ModelSeries } from "../../model/modelChart";
import type { ModelSheet } from "../../model/modelSheet";
import { boxOf } from "../../model/sheetPoints";
import { ApiError } from "../apiError";
import { apiType, type ApiObject, type ApiProperty, type ApiType } from "../apiObject";
import { flagArgument, textArgument, wholeArgument, wrongArgument } from "../arguments";
import { rangeArgument } from "../rangeTarget";
import type { Session } from "../session";
import { chartSeriesObject } from "./chartSeries";

/** A chart with the worksheet that it lies on. */
export interface ChartTarget {
  sheet: ModelSheet;
  chart: ModelChart;
}

type Length = "left" | "top" | "width" | "height";

/** A member of the chart that is one field of the model's. */
function field<K extends keyof ModelChart>(key: K, accepts: (value: unknown) => ModelChart[K]): ApiProperty<ChartTarget> {
  return {
    get: ({ chart }) => chart[key],
    set: ({ sheet, chart }, value, { model }) => {
      const given = accepts(value);
      model.changeLooks(sheet.id, () => (chart[key] = given));
    },
  };
}

const length = (key: Length) =>
  field(key, (value) => {
    if (typeof value === "number" && value >= 0) return value;
    throw wrongArgument(key);
  });

const chartObject: ApiType<ChartTarget> = apiType({
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    ChartType: { get: ({ chart }) => chart.type },
    Height: length("height"),
    Id: { get: ({ chart }) => chart.id },
    Left: length("left"),
    Name: field("name", (value) => textArgument(value, "name")),
    Top: length("top"),
    Width: length("width"),
  },
  links: {
    Axes: (target) => chartAxes(target),
    Legend: (target) => chartLegend(target),
    Series: (target) => chartSeriesObject(target),
    Title: (target) => chartTitle(target),
  },
  methods: {
    Delete: ({ sheet, chart }, _, { model }) => model.changeLooks(sheet.id, () => void sheet.charts.splice(sheet.charts.indexOf(chart), 1)),
    SetPosition: ({ sheet, chart }, [from, to], session) => {
      const start = rangeArgument(from, "startCell", sheet, session).area;
      const end = to === null || to === undefined ? start : rangeArgument(to, "endCell", sheet, session).area;
      session.model.changeLooks(sheet.id, () => Object.assign(chart, boxOf(sheet, boundingArea(start, end))));
    },
  },
});

const chartTitle = apiType<ChartTarget>({ name: "ChartTitle", properties: { Text: field("title", (value) => textArgument(value, "text")) } });

const chartLegend = apiType<ChartTarget>({
  name: "ChartLegend",
  properties: {
    Position: {
      get: ({ chart }) => chart.legend ?? "Invalid",
      set: ({ sheet, chart }, value, { model }) => {
        if (value !== "Bottom" && value !== "Right") throw wrongArgument("position");
        if (chart.legend !== null) model.changeLooks(sheet.id, () => (chart.legend = value));
      },
    },
    Visible: {
      get: ({ chart }) => chart.legend !== null,
      set: ({ sheet, chart }, value, { model }) => {
        const visible = flagArgument(value, "visible", true);
        model.changeLooks(sheet.id, () => (chart.legend = visible ? (chart.legend ?? "Right") : null));
      },
    },
  },
});

const chartAxes = apiType<ChartTarget>({ name: "ChartAxes", properties: {}, links: { CategoryAxis: (target) => categoryAxis(target) } });

const categoryAxis = apiType<ChartTarget>({
  name: "ChartAxis",
  properties: {
    ReversePlotOrder: field("reversed", (value) => flagArgument(value, "reversePlotOrder", false)),
    TickLabelSpacing: field("labelSpacing", (value) => (value === "" ? null : wholeArgument(value, "tickLabelSpacing", 1))),
  },
});

/** `charts` of a worksheet. */
export const chartsObject: ApiType<ModelSheet> = apiType({
  name: "ChartCollection",
  properties: { Count: { get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => chartObject({ sheet, chart })),
  methods: {
    Add: addChart,
    GetCount: ({ charts }) => charts.length,
    GetItem: (sheet, [key]) => byName(sheet, key) ?? missing(),
    GetItemOrNullObject: (sheet, [key]) => byName(sheet, key),
  },
});

function byName(sheet: ModelSheet, key: unknown): ApiObject | null {
  const wanted = textArgument(key, "name").toLowerCase();
  const chart = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return chart ? chartObject({ sheet, chart }) : null;
}

/** Excel's size of a new chart, in points. */
const NEW_WIDTH = 360;
const NEW_HEIGHT = 216;

/** Series are the columns of the source; a text above numbers is a series' name, as Excel takes it. */
function addChart(sheet: ModelSheet, [type, source, seriesBy]: readonly unknown[], session: Session): ApiObject {
  const found = CHART_TYPES.find((one) => one === type);
  if (!found || (seriesBy !== "Columns" && seriesBy !== "Auto" && seriesBy !== null)) {
    throw new ApiError("NotImplemented", `The workbench draws ${CHART_TYPES.join(" and ")} by columns, not ${String(type)} by ${String(seriesBy)}.`);
  }
  const range = rangeArgument(source, "sourceData", sheet, session);
  if (range.sheet !== sheet) throw new ApiError("NotImplemented", "The workbench charts cells of the chart's own worksheet.");
  const chart = newChart(sheet, found, range.area);
  session.model.changeLooks(sheet.id, () => sheet.charts.push(chart));
  return chartObject({ sheet, chart });
}

function newChart(sheet: ModelSheet, type: ChartType, area: Area): ModelChart {
  // The highest so far, not how many there are: one of them may have been deleted.
  const number = 1 + Math.max(0, ...sheet.charts.map(({ name }) => Number(/^Chart (\d+)$/.exec(name)?.[1] ?? 0)));
  const series = Array.from({ length: area.right - area.left + 1 }, (_, at): ModelSeries => {
    const column = { ...area, left: area.left + at, right: area.left + at };
    const head = sheet.cellOrBlank(area.top, column.left).value;
    const named = typeof head === "string" && head !== "" && area.bottom > area.top;
    return { name: named ? head : `Series${at + 1}`, values: named ? { ...column, top: area.top + 1 } : column, categories: null };
  });
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  return {
    id,
    name: `Chart ${number}`,
    type,
    title: "",
    left: 0,
    top: 0,
    width: NEW_WIDTH,
    height: NEW_HEIGHT,
    series,
    reversed: false,
    labelSpacing: null,
    legend: "Right",
  };
}

function missing(): never {
  throw new ApiError("ItemNotFound", "There is no such chart.");
}
