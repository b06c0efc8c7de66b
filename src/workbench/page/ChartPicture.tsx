import { useLayoutEffect, useRef } from "react";
import type { ModelChart } from "../model/modelChart";
import type { ModelSheet } from "../model/modelSheet";
import { chartBars } from "./chartBars";
import { nearestCorner, POINTS_PER_PIXEL } from "../model/sheetPoints";
import { cellId } from "./GridRow";

const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const TITLE_HEIGHT = 28;
const LEGEND_HEIGHT = 20;
const LABEL_SHARE = 0.32;

/** A chart where it lies on the grid: bars by the values that the cells hold, not Excel's own drawing. */
export function ChartPicture({ sheet, chart }: { sheet: ModelSheet; chart: ModelChart }) {
  const picture = useRef<SVGSVGElement>(null);
  // Rows grow with their text here, so that the points of the sheet do not tell where a cell is drawn.
  useLayoutEffect(() => {
    const cell = document.getElementById(cellId(nearestCorner(sheet, chart.left, chart.top)));
    if (cell && picture.current) Object.assign(picture.current.style, { left: `${cell.offsetLeft}px`, top: `${cell.offsetTop}px` });
  });
  const width = chart.width / POINTS_PER_PIXEL;
  const height = chart.height / POINTS_PER_PIXEL;
  const { groups, largest } = chartBars(sheet, chart);
  const bottom = height - (chart.legend ? LEGEND_HEIGHT : 0) - 8;
  const step = (bottom - TITLE_HEIGHT) / Math.max(groups.length, 1);
  const from = width * LABEL_SHARE;
  const scale = (width - from - 36) / (largest || 1);
  return (
    <svg ref={picture} className="chart-picture" role="img" aria-label={chart.title} style={{ width, height }} viewBox={`0 0 ${width} ${height}`}>
      <rect width={width} height={height} fill="#fff" stroke="#d1d1d1" />
      <text x={width / 2} y={18} textAnchor="middle" fontSize={14}>
        {chart.title}
      </text>
      {groups.map(({ label, bars }, at) => (
        <g key={label + at} transform={`translate(0 ${TITLE_HEIGHT + step * at})`}>
          <text x={from - 6} y={step / 2 + 4} textAnchor="end" fontSize={11}>
            {label}
          </text>
          {bars.map(({ series, start, length, lane, lanes }) => (
            <rect
              key={series}
              x={from + start * scale}
              y={step * (0.15 + (0.7 * lane) / lanes)}
              width={length * scale}
              height={(step * 0.7) / lanes}
              fill={COLORS[series % COLORS.length]}
            >
              <title>{`${chart.series[series]!.name} ${length}`}</title>
            </rect>
          ))}
        </g>
      ))}
      {chart.legend &&
        chart.series.map(({ name }, at) => (
          <g key={name + at} transform={`translate(${12 + (at * (width - 24)) / chart.series.length} ${height - LEGEND_HEIGHT + 2})`}>
            <rect width={10} height={10} fill={COLORS[at % COLORS.length]} />
            <text x={14} y={10} fontSize={11}>
              {name}
            </text>
          </g>
        ))}
    </svg>
  );
}
