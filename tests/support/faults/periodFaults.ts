import type { RuleId } from "../../../src/checks/ruleIds";
import { at, expected, partsOf, replacedPart, rowsOf, withCell, type Planter } from "./plant";

/** Periods outside a fiscal year, in the ways that people write them. */
const outside = (year: number): string[] => {
  const reiwa = year - 2018;
  const heisei = year - 1988;
  const era = (by: number) => (reiwa + by >= 1 ? `令和${reiwa + by === 1 ? "元" : reiwa + by}` : `平成${heisei + by}`);
  const initial = (by: number) => (reiwa + by >= 1 ? `R${reiwa + by}` : `H${heisei + by}`);
  return [`${era(1)}年度末`, `${initial(1)}年度まで`, `${era(1)}年4月`, `${initial(2)}.6月`, `${year + 1}年5月～${year + 1}年8月`, `${era(0)}年3月`, `${era(-1)}年度`, `平成${heisei + 2}年度末`, `来年度の6月`,
    `${year + 1}年度`, `${era(1)}年度中`, "翌年度末", "来年度上半期", `${era(1)}年９月`, `${initial(1)}.4月～`, "4月～翌年4月", `${year}年3月末まで`, "次年度以降", `${era(0)}年～${era(2)}年`, `${initial(1)}年度（${year + 1}年度）末`];
};

const reversed = () => ["12月～10月", "11月から10月まで", "3月～10月", "２月－11月", "10月～６月", "3月末～4月上旬", "下半期～上半期", "第4四半期～第1四半期", "2月10日～1月20日", "９月３０日から９月１日まで", "4/4期～1/4期"];
const unreadable = () => ["関係機関との調整による", "協議のうえ決定する", "13月", "広報うえの木に掲載", "6月31日", "別途調整", "事務局に一任", "日程は未定", "9月31日まで", "関係課による", "今後検討"];
const vague = () => ["随時", "適宜", "必要に応じて", "必要時", "選挙時", "その都度", "適時", "状況に応じて", "依頼のあった都度", "申込み時"];
const eraYear = (year: number) => (year >= 2019 ? `令和${year - 2018}` : `平成${year - 1988}`);
/** Periods of the year: no fault. */
const inYear = (year: number) => [`${eraYear(year)}年～`, `${eraYear(year)}(${year})年度`, "4/4期", "第３・４半期", "秋ごろ", "年度後半", "通年（毎月１回）", "12月議会", "毎週金曜日", "４月１日から翌年３月３１日まで", "11月～2月", "10月～", "年度末", "第４四半期", "下半期", "12月、1月", "３月下旬", "通年", "年度内に2回"];

/** One part of a period says something else; each sub-item that it answers is found. */
const planted =
  (rule: RuleId | null, periods: (fiscalYear: number) => string[]): Planter =>
  (soil) =>
    rowsOf(soil).flatMap((place) =>
      partsOf(place, "period").flatMap((part) =>
        periods(place.sheet.fiscalYear!).map((period) => ({
          ...at(place, "period", `(${part.subs.join(",")}) ${period}`),
          snapshot: withCell(soil.snapshot, place, "period", replacedPart(part, period)),
          expected: rule === null ? [] : part.subs.map((sub) => expected(place, rule, "period", sub)),
        })),
      ),
    );

/** Faults of single periods, by kind. */
export const PERIOD_FAULTS: Record<string, Planter> = {
  "a period outside the year": planted("period-outside-year", outside),
  "a period that runs backwards": planted("period-reversed", reversed),
  "a period that names no time": planted("period-unreadable", unreadable),
  "a vague period": planted("period-vague", vague),
  "another period of the year (no fault)": planted(null, inYear),
};
