import type { RuleId } from "../../../src/checks/ruleIds";
import { familyOf } from "../../../src/forms";
import type { Role } from "../../../src/goal/goalSheet";
import { statedPeriods } from "../../../src/goal/periods";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { at, expected, partsOf, replacedPart, rowsOf, withCell, type Part, type Plant, type Planter, type RowOf, type Soil } from "./plant";

const NOT_DONE = ["関係者との調整がつかず、実施を見送った。", "大雨のため中止とした。", "未実施である。", "来年度に延期した。", "完了には至っていない。", "人手が足りず、実施できなかった。"];
const DONE = ["予定どおり実施した。", "計画を策定し、公表した。", "年度を通じて取り組んだ。"];
const NEUTRAL = "資料を整えた。";
const UNFINISHED = ["未着手である。", "内容を検討している。", "3月までに完了する予定である。", "今後、関係課と協議し着手する。"];
const FINISHED = ["実施し、完了した。", "予定より遅れたが、9月末に終えた。"];
const CANCELLED = ["感染症の拡大を受けて中止した。"];
const REFERS = ["中間報告のとおり", "中間報告のとおり。", "中間報告に同じ"];

const finalRole = ({ sheet }: RowOf): Role | undefined => familyOf(sheet.family).reports.final[0];
const midYearRole = ({ sheet }: RowOf): Role | undefined => familyOf(sheet.family).reports.midYear[0];

/** Parts that answer a report, none where the phase is not reached or the row has no part in the year. */
function reportParts(place: RowOf, role: Role | undefined): Part[] {
  return role === undefined || place.row.isNew ? [] : partsOf(place, role);
}

const notAchieved: Planter = (soil) =>
  soil.phase !== "final"
    ? []
    : rowsOf(soil).flatMap((place) =>
        reportParts(place, finalRole(place)).flatMap((part) => [
          ...NOT_DONE.map((words) => ({
            ...at(place, part.role, `(${part.subs.join(",")}) ${words}`),
            before: withCell(soil.snapshot, place, part.role, replacedPart(part, NEUTRAL)),
            snapshot: withCell(soil.snapshot, place, part.role, replacedPart(part, words)),
            expected: part.subs.map((sub) => expected(place, "not-achieved", part.role, sub)),
          })),
          ...DONE.map((words) => ({
            ...at(place, part.role, `(${part.subs.join(",")}) ${words}`),
            before: withCell(soil.snapshot, place, part.role, replacedPart(part, NEUTRAL)),
            snapshot: withCell(soil.snapshot, place, part.role, replacedPart(part, words)),
            expected: [],
          })),
        ]),
      );

const OVER = "6月";

/** The workbook with a row's period over, for all its sub-items, and no plan that could prove it unfinished. */
function withPeriodOver(snapshot: WorkbookSnapshot, place: RowOf): WorkbookSnapshot {
  const over = withCell(snapshot, place, "period", OVER);
  const { plan } = familyOf(place.sheet.family);
  return plan && place.row.cells[plan] ? withCell(over, place, plan, "") : over;
}

/** Whether every sub-item that a part answers ended by the half-year cut-off. */
function isOver({ sheet, row, subs }: Part): boolean {
  const year = sheet.fiscalYear!;
  const periods = statedPeriods(row, year);
  return subs.every((sub) => periods.some((one) => (one.sub === sub || one.sub === null) && one.reading.end !== null && one.reading.end <= `${year}-09-30`));
}

/** Whether the final report takes over what the mid-year report says, and so its faults as well. */
function pointsBack(place: RowOf): boolean {
  const role = finalRole(place);
  return role !== undefined && /(?:のとおり|に同じ)/.test(place.row.cells[role]?.text ?? "");
}

function midYearPlants(soil: Soil, words: readonly string[], isFault: boolean, isDue: boolean, followed: RuleId[] = []): Plant[] {
  if (soil.phase === "planning") return [];
  return rowsOf(soil).flatMap((place) =>
    reportParts(place, midYearRole(place)).flatMap((part) => {
      if (!place.row.cells.period || (!isDue && isOver(part))) return [];
      const base = isDue ? withPeriodOver(soil.snapshot, place) : soil.snapshot;
      return words.map((one) => ({
        ...at(place, part.role, `(${part.subs.join(",")}) ${isDue ? OVER : ""} ${one}`),
        before: base,
        snapshot: withCell(base, place, part.role, replacedPart(part, one)),
        expected: isFault && isDue ? part.subs.map((sub) => expected(place, "overdue", part.role, sub)) : [],
        allowed: [...followed, ...(pointsBack(place) ? (["not-achieved"] as const) : [])].map((rule) => ({ rule, sheet: place.sheet.name, row: place.row.ordinal })),
      }));
    }),
  );
}

/** The final report only points back to a mid-year report that says the work has not begun. */
const unresolved: Planter = (soil) =>
  soil.phase !== "final"
    ? []
    : rowsOf(soil).flatMap((place) => {
        const [midYear, final] = [midYearRole(place), finalRole(place)];
        if (midYear === undefined || final === undefined || !place.row.cells.period || familyOf(place.sheet.family).reports.final.length > 1) return [];
        return reportParts(place, midYear).flatMap((part) =>
          REFERS.map((refers) => {
            const unfinished = withCell(soil.snapshot, place, midYear, replacedPart(part, "未着手であり、下半期に着手する予定である。"));
            return {
              ...at(place, final, `${refers} over (${part.subs.join(",")})`),
              before: unfinished,
              snapshot: withCell(unfinished, place, final, `${part.segment.numbers.map((number) => `(${number})`).join("")}${refers}${restOf(place, final, part)}`),
              expected: part.subs.map((sub) => expected(place, "final-unresolved", final, sub)),
            };
          }),
        );
      });

/** The other sub-items of the row, reported as done. */
function restOf({ row }: RowOf, _: Role, { segment }: Part): string {
  const others = row.subItems.filter((number) => segment.numbers.length > 0 && !segment.numbers.includes(number));
  return others.map((number) => `\n(${number}) 予定どおり実施した。`).join("");
}

/** Faults of single reports, by kind. */
export const REPORT_FAULTS: Record<string, Planter> = {
  "a final report says that it was not done": notAchieved,
  "an overdue sub-item is not finished": (soil) => midYearPlants(soil, UNFINISHED, true, true, ["final-unresolved"]),
  "an overdue sub-item is finished (no fault)": (soil) => midYearPlants(soil, FINISHED, false, true),
  "an overdue sub-item is cancelled (not overdue)": (soil) => midYearPlants(soil, CANCELLED, false, true, ["not-achieved"]),
  "an unfinished sub-item that is not due (no fault)": (soil) => midYearPlants(soil, UNFINISHED, true, false, ["final-unresolved"]),
  "a final report points back to unfinished work": unresolved,
};
