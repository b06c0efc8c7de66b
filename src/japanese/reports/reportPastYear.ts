import { namedEraYear } from "../periods/calendar";
import { matchesOf } from "../text/text";

const ERA_YEAR = "(?:平成|令和|[HRhr])(?:[0-9]{1,2}|元)年度";
const LAST = "昨年度|前年度|一昨年度|前々年度";
/** Told as the time of the whole clause, at its start or behind what it is about; 5年度から and 5年度以降 last until now. */
const TIME_TOLD = new RegExp(
  `^(?:[^、はをが]{1,24}(?:は|については|に関しては)、?)?(?:${ERA_YEAR}|${LAST})(?:(?:及び|および|と|や|、|・|[~～]|から)(?:${ERA_YEAR}|[0-9]{1,2}年度))*(?:まで|中)?(?:は|には|に(?!続|引)|において(?:は)?|では)`,
);
const YEAR = /(平成|令和|[HRhr])?([0-9]{1,2}|元)年度/g;
const NOW = /今年度|本年度|当該年度|以降/;

/** Whether a clause tells of fiscal years before N and of nothing later: 令和5年度は中止した in a report of 2024. */
export function tellsOfEarlierYear(core: string, fiscalYear: number): boolean {
  if (!core.includes("年度") || NOW.test(core) || !TIME_TOLD.test(core)) return false;
  let era = "令和";
  return matchesOf(YEAR, core).every(([, symbol, n]) => {
    era = symbol ?? era;
    return namedEraYear(era, n!)! < fiscalYear;
  });
}
