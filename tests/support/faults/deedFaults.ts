import { familyOf } from "../../../src/forms";
import type { Role } from "../../../src/forms/role";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { at, expected, rowsOf, withCell, type Plant, type Planter, type RowOf, type Soil } from "./plant";

/** What a row is about: the thing, what is done to it, and its target. */
const DEEDS = [
  ["避難の手引", "作成", "手引を2種類作成する。"],
  ["予約システム", "導入", "3施設に導入する。"],
  ["体験会", "開催", "体験会を3回開催する。"],
  ["街路灯", "設置", "街路灯を20基設置する。"],
  ["施設台帳", "更新", "台帳1,200件を更新する。"],
  ["防火水槽", "点検", "防火水槽48基を点検する。"],
  ["案内図", "配布", "案内図を3,000部配布する。"],
  ["景観計画", "策定", "計画を1件策定する。"],
] as const;

type Deed = (typeof DEEDS)[number];
/** What a report says of a thing and its deed. */
type Saying = (thing: string, deed: string) => string;

const NOT_DONE: readonly Saying[] = [
  (thing, deed) => `${thing}の${deed}は未実施に終わった。`,
  (thing, deed) => `${thing}の${deed}には今しばらく時間を要する。`,
  (thing, deed) => `${thing}は${deed}しなかった。`,
  (_, deed) => `来年度の${deed}を目指し、準備を進める。`,
  (thing, deed) => `素案をまとめたが、${thing}の${deed}までには至っていない。`,
  (thing, deed) => `${thing}の${deed}を翌年度に繰り越した。`,
  (thing, deed) => `担当者の交代により、${thing}の${deed}が行えなかった。`,
  (thing, deed) => `${thing}の${deed}が間に合わず、期限を6月まで延ばした。`,
];
const DONE: readonly Saying[] = [
  (thing, deed) => `遅れていた${thing}の${deed}は、2月に完了した。`,
  (thing, deed) => `${thing}の${deed}を完了した。来年度は内容を見直す。`,
  (thing, deed) => `11月に延期したが、予定した${thing}の${deed}を全て終えた。`,
  (thing, deed) => `${thing}の${deed}を行い、利用者から好評を得た。`,
];
const UNFINISHED: readonly Saying[] = [
  (_, deed) => `9月に${deed}する予定であったが、資材の遅れから12月に変更した。`,
  (thing, deed) => `${thing}はまだ${deed}していない。`,
  (thing, deed) => `${thing}の${deed}を半分ほど終えた。`,
  (thing, deed) => `${thing}の${deed}に係る起案を回付中である。`,
];
const FINISHED: readonly Saying[] = [
  (thing, deed) => `予定より1か月遅れたが、9月に${thing}の${deed}を完了した。`,
  (thing, deed) => `7月に${thing}を${deed}し、関係者に知らせた。`,
  (thing, deed) => `${thing}の${deed}は中止とした。`,
];

/** The row about one deed only, with all that may answer it written anew. */
function withDeed({ snapshot }: Soil, place: RowOf, [thing, deed, target]: Deed, reports: Partial<Record<Role, string>>): WorkbookSnapshot {
  const neutral = { method: "関係課と進める。", indicator: `${thing}の${deed}`, evaluation: "引き続き取り組む。", midYearPlan: "", activity: "", outcome: "" };
  const texts: Partial<Record<Role, string>> = {
    ...neutral,
    initiative: `${thing}の${deed}`,
    target,
    [familyOf(place.sheet.family).finalTarget]: target,
    ...reports,
  };
  const written = Object.entries(texts).filter(([role]) => place.row.cells[role as Role]);
  return written.reduce((changed, [role, text]) => withCell(changed, place, role as Role, text), snapshot);
}

/** Each saying in turn for each row, of one deed after the other. */
const told =
  (report: "midYear" | "final", rule: "overdue" | "not-achieved" | null, sayings: readonly Saying[]): Planter =>
  (soil) =>
    (report === "final" && soil.phase !== "final") || soil.phase === "planning"
      ? []
      : rowsOf(soil).flatMap((place, row) => {
          const role = familyOf(place.sheet.family).reports[report][0];
          if (role === undefined || place.row.isNew || ![role, "initiative" as const].every((one) => place.row.cells[one])) return [];
          if (report === "midYear" && !place.row.cells.period) return [];
          return sayings.map((saying, turn): Plant => {
            const about = DEEDS[(row + turn) % DEEDS.length]!;
            const words = saying(about[0], about[1]);
            const period = report === "midYear" ? "8月" : "通年";
            const around = { period, midYear: "取り組んでいる。", final: `3月に${about[0]}を${about[1]}した。` };
            return {
              ...at(place, role, words),
              before: withDeed(soil, place, about, { ...around, [role]: `${about[0]}の${about[1]}を終えた。` }),
              snapshot: withDeed(soil, place, about, { ...around, [role]: words }),
              expected: rule === null ? [] : [expected(place, rule, role)],
            };
          });
        });

/** Faults of reports that name the deed their row is about, by kind. */
export const DEED_FAULTS: Record<string, Planter> = {
  "a final report names a deed that was not done": told("final", "not-achieved", NOT_DONE),
  "a final report names a deed that was done (no fault)": told("final", null, DONE),
  "an overdue deed is not finished": told("midYear", "overdue", UNFINISHED),
  "an overdue deed is finished or cancelled (no fault)": told("midYear", null, FINISHED),
};
