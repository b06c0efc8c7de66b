import type { RuleId } from "../../../src/checks/ruleIds";
import { familyOf } from "../../../src/forms";
import type { Role } from "../../../src/forms/role";
import { statedPeriods } from "../../../src/goal/answers/periods";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { at, expected, partsOf, replacedPart, rowsOf, withCell, type Part, type Plant, type Planter, type RowOf, type Soil } from "./plant";

const NOT_DONE = ["関係者との調整がつかず、実施を見送った。", "大雨のため中止とした。", "未実施である。", "来年度に延期した。", "完了には至っていない。", "人手が足りず、実施できなかった。",
  "入札不調により契約できなかった。", "予算の確保が難しく、断念した。", "年度内の完成は困難となった。", "開催せず。", "実施なし", "工期を翌年度の6月まで延長した。",
  "検討の結果、今年度の実施は見合わせた。", "先方との協議が整わず、締結できていない。", "半数の地区で行い、残りは次年度に回した。", "業者が決まらず、着工に至らなかった。", "公募したが不調に終わった。", "次年度へ先送りとする。",
  "保留とした。", "一部未実施", "関係者との合意に達しなかった。", "未着手のまま年度末を迎えた。", "実施不可", "完成は来年度となる見込み。"];
const DONE = ["予定どおり実施した。", "計画を策定し、公表した。", "年度を通じて取り組んだ。",
  "会場を変更して実施した。", "雨天により日程を変更し、10月に開催した。", "対面での開催を取りやめ、書面で開催した。", "滞りなく完了した。", "全件処理済み", "委託により整備し、供用を開始した。", "広報紙への掲載、説明会の開催",
  "中止することなく実施した。", "遅れを取り戻し、2月に完了した。", "要綱を制定し、4月から施行する。", "苦情や事故はなかった。", "予定どおり終了。次年度も継続する。"];
const NEUTRAL = "資料を整えた。";
const UNFINISHED = ["未着手である。", "内容を検討している。", "3月までに完了する予定である。", "今後、関係課と協議し着手する。",
  "これから着手する。", "準備を進めている。", "１０月以降に実施予定", "素案を作成中", "業者との協議を開始した。", "まだ開催できていない。", "作業が遅れている。", "11月に延期した。", "半数の施設で作業を終えた。", "工事に着手した。", "年度後半に取り掛かる。", "日程を調整中です。", "12月の公表に向けて作業を進めております。", "完成見込みは12月", "一部のみ実施"];
const FINISHED = ["実施し、完了した。", "予定より遅れたが、9月末に終えた。", "8月に実施済み", "6月に開催し、予定した内容をすべて終えた。", "７月末に配布を終えました。", "全て完了", "既に完了している。"];
const CANCELLED = ["感染症の拡大を受けて中止した。", "開催を取りやめた。", "今年度は見送りとした。", "中止"];
const REFERS = ["中間報告のとおり", "中間報告のとおり。", "中間報告に同じ", "中間報告どおり", "中間報告のとおりです。", "上半期に報告したとおり", "中間報告参照", "中間報告欄のとおり"];

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
