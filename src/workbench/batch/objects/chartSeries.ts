import type { Area } from "../../../sheet/address";
import type { ModelSeries } from "../../model/modelChart";
import { ApiError } from "../apiError";
import { apiType, type ApiObject, type ApiType } from "../apiObject";
import { textArgument, wholeArgument } from "../arguments";
import { rangeArgument } from "../rangeTarget";
import type { Session } from "../session";
import type { ChartTarget } from "./charts";

interface SeriesTarget extends ChartTarget {
  series: ModelSeries;
}

const seriesObject = apiType<SeriesTarget>({
  name: "ChartSeries",
  properties: {
    Name: {
      get: ({ series }) => series.name,
      set: (target, value, session) => change(target, session, { name: textArgument(value, "name") }),
    },
  },
  methods: {
    Delete: ({ sheet, chart, series }, _, { model }) => model.changeLooks(sheet.id, () => void chart.series.splice(chart.series.indexOf(series), 1)),
    SetValues: (target, [source], session) => change(target, session, { values: areaOf(target, source, session) }),
    SetXAxisValues: (target, [source], session) => change(target, session, { categories: areaOf(target, source, session) }),
  },
});

/** `series` of a chart. */
export const chartSeriesObject: ApiType<ChartTarget> = apiType({
  name: "ChartSeriesCollection",
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((series) => seriesObject({ ...target, series })),
  methods: {
    Add: addSeries,
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (target, [index]) => {
      const series = target.chart.series[wholeArgument(index, "index", 0)];
      if (!series) throw new ApiError("InvalidArgument", "The chart has no such series.");
      return seriesObject({ ...target, series });
    },
  },
});

function addSeries(target: ChartTarget, [name]: readonly unknown[], { model }: Session): ApiObject {
  const series: ModelSeries = { name: textArgument(name, "name"), values: { top: 0, left: 0, bottom: 0, right: 0 }, categories: null };
  model.changeLooks(target.sheet.id, () => target.chart.series.push(series));
  return seriesObject({ ...target, series });
}

function change({ sheet, series }: SeriesTarget, { model }: Session, values: Partial<ModelSeries>): void {
  model.changeLooks(sheet.id, () => Object.assign(series, values));
}

function areaOf({ sheet }: SeriesTarget, source: unknown, session: Session): Area {
  const range = rangeArgument(source, "sourceData", sheet, session);
  if (range.sheet !== sheet) throw new ApiError("NotImplemented", "The workbench charts cells of the chart's own worksheet.");
  return range.area;
}
