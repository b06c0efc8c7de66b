import { makeStyles, tokens } from "@fluentui/react-components";

/** Stroke of a pattern in the colour of its element. */
const stripes = (angle: string) => `repeating-linear-gradient(${angle}, currentColor 0 1.5px, transparent 1.5px 5px)`;
const forced = "@media (forced-colors: active)";

const usePatterns = makeStyles({
  all: {
    boxSizing: "border-box",
    border: "1px solid currentColor",
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    [forced]: { forcedColorAdjust: "none", color: "CanvasText", backgroundColor: "Canvas" },
  },
  first: { backgroundColor: tokens.colorBrandForeground1, [forced]: { backgroundColor: "CanvasText" } },
  second: { backgroundImage: stripes("45deg") },
  third: { backgroundImage: "radial-gradient(currentColor 1.2px, transparent 1.5px)", backgroundSize: "5px 5px" },
  fourth: { backgroundImage: stripes("0deg") },
  fifth: {},
});

/** Looks of a chart's series by its place: one pattern each, so that no two are told apart by colour alone. */
export function useSeriesPatterns(): (series: number) => [string, string] {
  const styles = usePatterns();
  const own = [styles.first, styles.second, styles.third, styles.fourth, styles.fifth];
  return (series) => [styles.all, own[series % own.length]!];
}
