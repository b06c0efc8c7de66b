import { familyOf } from "../../../src/forms";
import type { Role } from "../../../src/forms/role";
import { at, expected, partsOf, rowsOf, withCell, type Planter, type RowOf, type Soil } from "./plant";

/** A target with a result that falls short of it and one that reaches it, and words that claim the one or the other. */
interface Pair {
  target: string;
  short: string;
  reached: string;
}

const PAIRS: readonly Pair[] = [
  { target: "参加者を500人とする。", short: "参加者は420人であった。", reached: "参加者は520人であった。" },
  { target: "説明会を4回開催する。", short: "説明会を3回開催した。", reached: "説明会を4回開催した。" },
  { target: "受診率60%以上", short: "受診率は58.4%となった。", reached: "受診率は61.2%となった。" },
  { target: "苦情件数を10件以下にする。", short: "苦情件数は12件だった。", reached: "苦情件数は9件だった。" },
  { target: "事故件数を0件にする。", short: "事故件数は2件であった。", reached: "事故件数は0件であった。" },
  { target: "来館者数１万２千人をめざす。", short: "来館者数は9,800人だった。", reached: "来館者数は12,300人だった。" },
  { target: "火災予防の講習会を6回開く。", short: "講習会を5回開いた。", reached: "講習会を7回開いた。" },
  { target: "空き家バンクへの登録 20件", short: "空き家バンクへの登録は15件だった。", reached: "空き家バンクへの登録は22件だった。" },
  { target: "交付までの日数を14日以内とする。", short: "交付までの日数は平均16日だった。", reached: "交付までの日数は平均12日だった。" },
  { target: "待ち時間を１０分以内にする。", short: "待ち時間は平均13分となった。", reached: "待ち時間は平均8分となった。" },
  { target: "時間外勤務を前年度比10％削減する。", short: "時間外勤務は前年度比6％の削減となった。", reached: "時間外勤務は前年度比12％の削減となった。" },
  { target: "寄附額３億円", short: "寄附額は2億8,500万円だった。", reached: "寄附額は3億1千万円だった。" },
  { target: "歩道1.5kmを改良する。", short: "歩道1,320mを改良した。", reached: "歩道1,520mを改良した。" },
  { target: "収納率98.5％以上（前年度98.1％）", short: "収納率は98.2％（前年度98.1％）であった。", reached: "収納率は98.6％（前年度98.1％）であった。" },
  { target: "配布枚数 3,000枚", short: "しおりを2,600枚配布した。", reached: "しおりを3,100枚配布した。" },
  { target: "消火器の設置 24台", short: "消火器を新たに5台設置し、計22台とした。", reached: "消火器を新たに5台設置し、計24台とした。" },
  { target: "8割以上の世帯に配る。", short: "76％の世帯に配った。", reached: "83％の世帯に配った。" },
];

const NOT_MEASURABLE = ["関係団体と連携して取り組む。", "65歳以上を対象に第2回講座を開く。", "9月までに方針をまとめる。", "2階の窓口を改善する。", "令和9年度の開設を目指す。", "第3次計画を策定する。", "3歳児健診の充実を図る。", "５つの柱に沿って進める。", "４月１日に施行する。"];

/** The column that the final report is measured against, and the report's own. */
function columnsOf({ sheet }: RowOf): { target: Role; final: Role; midYear: Role | undefined } {
  const { finalTarget, reports } = familyOf(sheet.family);
  return { target: finalTarget, final: reports.final[0]!, midYear: reports.midYear[0] };
}

/** Rows whose target and report both answer as one, or each sub-item apart. */
function pairedPlants(soil: Soil, role: "final" | "midYear", plant: (place: RowOf, sub: number | null, columns: ReturnType<typeof columnsOf>, reportRole: Role) => ReturnType<Planter>) {
  return rowsOf(soil).flatMap((place) => {
    const columns = columnsOf(place);
    const reportRole = role === "final" ? columns.final : columns.midYear;
    if (place.row.isNew || !reportRole || !place.row.cells[reportRole] || !place.row.cells[columns.target]) return [];
    const listed = place.row.subItems.length > 0 ? [place.row.subItems[0]!, place.row.subItems.at(-1)!] : [null];
    return [...new Set(listed)].flatMap((sub) => plant(place, sub, columns, reportRole));
  });
}

/** A cell in which one sub-item answers with the given words and the others with harmless ones. */
function cellText({ row }: RowOf, sub: number | null, words: string, rest: string): string {
  if (sub === null) return words;
  return [...new Set(row.subItems)].map((number) => `(${number}) ${number === sub ? words : rest}`).join("\n");
}

const REST_TARGET = "手引をまとめる。";
const REST_REPORT = "手引をまとめた。";

/** The row with target and result written anew, all its period ahead and no evaluation that says otherwise. */
function withPair(soil: Soil, place: RowOf, sub: number | null, target: Role, report: Role, pair: { target: string; result: string }) {
  const texts: Partial<Record<Role, string>> = {
    period: "通年",
    evaluation: "引き続き取り組む。",
    [target]: cellText(place, sub, pair.target, REST_TARGET),
    [report]: cellText(place, sub, pair.result, REST_REPORT),
  };
  const written = Object.entries(texts).filter(([role]) => place.row.cells[role as Role]);
  return written.reduce((snapshot, [role, text]) => withCell(snapshot, place, role as Role, text), soil.snapshot);
}

const missed =
  (role: "final" | "midYear"): Planter =>
  (soil) =>
    (role === "final") !== (soil.phase === "final")
      ? []
      : pairedPlants(soil, role, (place, sub, { target }, report) =>
          PAIRS.map(({ target: goal, short, reached }) => ({
            ...at(place, report, `(${sub ?? "-"}) ${goal} ${short}`),
            before: withPair(soil, place, sub, target, report, { target: goal, result: reached }),
            snapshot: withPair(soil, place, sub, target, report, { target: goal, result: short }),
            expected: [expected(place, role === "final" ? "target-missed" : "target-behind", report, sub)],
          })),
        );

const reachedAll: Planter = (soil) =>
  soil.phase !== "final"
    ? []
    : pairedPlants(soil, "final", (place, sub, { target }, report) =>
        PAIRS.map(({ target: goal, reached }) => ({
          ...at(place, report, `(${sub ?? "-"}) ${goal} ${reached}`),
          before: withPair(soil, place, sub, target, report, { target: goal, result: REST_REPORT }),
          snapshot: withPair(soil, place, sub, target, report, { target: goal, result: reached }),
          expected: [],
        })),
      );

const CLAIMS = { short: ["目標を達成した。", "目標を上回った。", "目標を達成することができた。", "目標値をクリアした。", "目標達成", "目標どおりの成果となった。"], reached: ["目標は未達成となった。", "目標に届かなかった。", "目標を下回った。", "目標値には及ばなかった。"] };

/** Of a ceiling, to be above or below it is a place and no claim. */
const claimsOf = (kind: "short" | "reached", target: string) => CLAIMS[kind].filter((claim) => !(/以下|以内|0件/.test(target) && /[上下]回/.test(claim)));

/** Words that claim the opposite of what the numbers say. */
const contradictions: Planter = (soil) =>
  soil.phase !== "final"
    ? []
    : pairedPlants(soil, "final", (place, sub, { target }, report) =>
        PAIRS.flatMap(({ target: goal, short, reached }) =>
          ([["short", short], ["reached", reached]] as const).flatMap(([kind, result]) =>
            claimsOf(kind, goal).map((claim) => ({
              ...at(place, report, `(${sub ?? "-"}) ${goal} ${result}${claim}`),
              before: withPair(soil, place, sub, target, report, { target: goal, result }),
              snapshot: withPair(soil, place, sub, target, report, { target: goal, result: `${result}${claim}` }),
              expected: [expected(place, "achievement-contradiction", report, sub)],
            })),
          ),
        ),
      );

const WRONG_SUMS = ["\n対象50団体のうち20団体（45%）から回答があった。", "\n男性30人、女性25人、合計65人が参加した。", "\n80件のうち60件を処理した（処理率70.0%）。", "\n前年度の120件から150件となり、20件増加した。", "\n回答率は31.5％（配布400件、回収120件）だった。", "\n第1回40人、第2回35人の計85人が受検した。", "\n400世帯中260世帯（70％）に配った。", "\n30件から24件へ8件減少した。", "\n市内80自治組織のうち、20組織（35％）が備えた。", "\n団体（80団体）のうち20団体で実施された。（実施率35%）", "\n延べ180名が集まり、4日間で1日平均54名となった。", "\n申請24件から9件を認定した（認定率32.5%）。", "\n会員は400名から500名へ100名増えた（20%増）。"];
const RIGHT_SUMS = ["\n対象50団体のうち20団体（40%）から回答があった。", "\n男性30人、女性25人、合計55人が参加した。", "\n241件のうち57件を処理した（処理率23.7%）。", "\n前年度の120件から150件となり、30件増加した。", "\n対象48団体のうち約半数の23団体から回答があった。", "\n回答率は30.0％（配布400件、回収120件）だった。", "\n第1回40人、第2回35人の計75人が受検した。", "\n400世帯中260世帯（65％）に配った。", "\n30件から24件へ6件減少した。", "\n市内80自治組織のうち、20組織（25％）が備えた。", "\n団体（80団体）のうち20団体で実施された。（実施率25%）", "\n延べ180名が集まり、4日間で1日平均45名となった。", "\n申請24件から9件を認定した（認定率37.5%）。", "\n会員は400名から500名へ100名増えた（25%増）。"];

/** A percentage, total or difference beside the numbers that it follows from, in a report. */
const sums =
  (texts: readonly string[], isFault: boolean): Planter =>
  (soil) =>
    rowsOf(soil).flatMap((place) =>
      (["midYear", "final"] as const)
        .filter((role) => (role === "midYear" || soil.phase === "final") && partsOf(place, role).length > 0)
        .flatMap((role) =>
          texts.map((text) => ({
            ...at(place, role, text.trim()),
            snapshot: withCell(soil.snapshot, place, role, place.row.cells[role]!.text + text),
            expected: isFault ? [expected(place, "arithmetic-mismatch", role)] : [],
            // What is counted may answer the row's own target.
            allowed: (["target-behind", "target-missed"] as const).map((rule) => ({ rule, row: place.row.ordinal })),
          })),
        ),
    );

/** The row's target holds no number with a unit. */
const notMeasurable: Planter = (soil) =>
  rowsOf(soil)
    .filter(({ row }) => row.cells.target)
    .flatMap((place) =>
      NOT_MEASURABLE.map((words) => ({
        ...at(place, "target", words),
        before: withCell(soil.snapshot, place, "target", cellText(place, null, "講座を3回開く。", "")),
        snapshot: withCell(soil.snapshot, place, "target", words),
        expected: [expected(place, "target-not-measurable", "target")],
      })),
    );

/** Faults of targets and the numbers that answer them, by kind. */
export const TARGET_FAULTS: Record<string, Planter> = {
  "a target without a number": notMeasurable,
  "a result below the target": missed("final"),
  "a mid-year value below the target": missed("midYear"),
  "a result that reaches the target (no fault)": reachedAll,
  "words against the numbers": contradictions,
  "a sum that does not follow": sums(WRONG_SUMS, true),
  "a sum that follows (no fault)": sums(RIGHT_SUMS, false),
};
