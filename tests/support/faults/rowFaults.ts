import { familyOf } from "../../../src/forms";
import { at, expected, formOf, partsOf, rowsOf, withCell, type Part, type Planter, type RowOf } from "./plant";
import type { Role } from "../../../src/forms/role";
import type { GoalRow } from "../../../src/goal/goalSheet";
import { cellSegments, usesNumbers } from "../../../src/goal/answers/answers";
import { foldWidth } from "../../../src/japanese/text/text";

const ANSWERING: readonly Role[] = ["period", "target", "midYear", "final"];

/** A cell that every row must fill is blanked. */
const blanks: Planter = (soil) =>
  rowsOf(soil, true).flatMap((place) =>
    formOf(place.sheet)
      .columns.filter(({ filled, role }) => filled && place.row.cells[role] && place.row.cells[role].text.trim() !== "")
      .flatMap(({ role }) =>
        ["", "　\n"].map((blank) => ({ ...at(place, role, `is ${JSON.stringify(blank)}`), snapshot: withCell(soil.snapshot, place, role, blank), expected: [expected(place, "blank-cell", role)] })),
      ),
  );

/** Every column of a due report is blanked, or filled with a lone bullet. */
const reports: Planter = (soil) =>
  rowsOf(soil)
    .filter(({ row }) => !row.isNew)
    .flatMap((place) => {
      const { midYear, final } = familyOf(place.sheet.family).reports;
      const due = [...(soil.phase === "planning" ? [] : [midYear]), ...(soil.phase === "final" ? [final] : [])];
      return due
        .filter((roles) => roles.some((role) => (place.row.cells[role]?.text ?? "").trim() !== ""))
        .flatMap((roles) =>
          ["", "・"].map((blank) => ({
            ...at(place, roles[0]!, `report is ${JSON.stringify(blank)}`),
            snapshot: roles.reduce((snapshot, role) => (place.row.cells[role] ? withCell(snapshot, place, role, blank) : snapshot), soil.snapshot),
            expected: [expected(place, "report-missing", roles[0]!)],
          })),
        );
    });

/** One of several columns of a report is blank: no fault. */
const partOfReport: Planter = (soil) =>
  rowsOf(soil).flatMap((place) => {
    const { final } = familyOf(place.sheet.family).reports;
    const filled = final.filter((role) => (place.row.cells[role]?.text ?? "").trim() !== "");
    return filled.length < 2 ? [] : filled.map((role) => ({ ...at(place, role, "alone is blank"), snapshot: withCell(soil.snapshot, place, role, ""), expected: [] }));
  });

const codes: Planter = (soil) =>
  rowsOf(soil)
    .filter(({ row }) => row.cells.difficulty)
    .flatMap((place) => [
      ...["S", "D", "AB", "高"].map((code) => ({ ...at(place, "difficulty", code), snapshot: withCell(soil.snapshot, place, "difficulty", code), expected: [expected(place, "value-not-in-list", "difficulty")] })),
      ...["A", "Ｂ", " C "].map((code) => ({ ...at(place, "difficulty", code), snapshot: withCell(soil.snapshot, place, "difficulty", code), expected: [] })),
    ]);

/** The text between the part before and this one's words: its numbers. */
function cutOut({ cell, row, role, segment }: Part, keep: readonly number[]): string {
  const before = cellSegments(row, role).filter(({ offset }) => offset < segment.offset).at(-1);
  const from = before ? before.offset + before.text.length : 0;
  const numbers = keep.map((number) => `(${number})`).join("");
  if (keep.length > 0) return `${cell.text.slice(0, from)}${from > 0 ? "\n" : ""}${numbers} ${cell.text.slice(segment.offset)}`;
  return cell.text.slice(0, from) + cell.text.slice(segment.offset + segment.text.length);
}

const numberedParts = (place: RowOf): Part[] => ANSWERING.flatMap((role) => partsOf(place, role)).filter(({ segment }) => segment.numbers.length > 0);

/** Which numbers a row's cell answers. */
const answered = (row: GoalRow, role: Role) => cellSegments(row, role).filter(({ text }) => text !== "").flatMap(({ numbers }) => numbers);

/** A number and its words are taken out of a cell. */
const lostAnswers: Planter = (soil) =>
  rowsOf(soil).flatMap((place) =>
    numberedParts(place).flatMap((part) =>
      part.segment.numbers
        .filter((number) => answered(place.row, part.role).filter((one) => one === number).length === 1 && answered(place.row, part.role).some((one) => one !== number))
        .map((number) => ({
          ...at(place, part.role, `without (${number})`),
          snapshot: withCell(soil.snapshot, place, part.role, cutOut(part, part.segment.numbers.filter((one) => one !== number))),
          expected: [expected(place, "subitem-missing", part.role, number)],
          allowed: part.role === "target" ? [{ rule: "target-not-measurable", sheet: place.sheet.name, row: place.row.ordinal }] : [],
        })),
    ),
  );

const MORE: Partial<Record<Role, string>> = { period: "通年", target: "広報に3回載せる。", midYear: "広報に3回載せた。", final: "広報に3回載せた。" };

/** A cell answers a number that the initiative does not list. */
const orphans: Planter = (soil) =>
  rowsOf(soil).flatMap((place) => {
    const next = Math.max(...place.row.subItems) + 1;
    const numbered = ANSWERING.filter((role) => usesNumbers(cellSegments(place.row, role)) && place.row.subItems.length > 0 && !answered(place.row, role).includes(next));
    return numbered.flatMap((role) =>
      [`(${next})`, `（${next}）`].map((mark) => ({
        ...at(place, role, `with ${mark}`),
        snapshot: withCell(soil.snapshot, place, role, `${place.row.cells[role]!.text}\n${mark}${MORE[role]}`),
        expected: [expected(place, "subitem-orphan", role, next)],
      })),
    );
  });

/** The initiative's last number is given twice, or one is left out: what answers it then has no number to answer. */
const gaps: Planter = (soil) =>
  rowsOf(soil)
    .filter(({ row }) => row.subItems.length > 0 && row.style === "bracketed" && row.subItems.every((number, index) => number === index + 1))
    .flatMap((place) => {
      const { text } = place.row.cells.initiative!;
      const last = Math.max(...place.row.subItems);
      const mark = foldWidth(text).lastIndexOf(`(${last})`);
      const renumbered = `${text.slice(0, mark)}(${last + 1})${text.slice(mark + `(${last})`.length)}`;
      const follow = (["subitem-missing", "subitem-orphan"] as const).map((rule) => ({ rule, sheet: place.sheet.name, row: place.row.ordinal }));
      return [
        { ...at(place, "initiative", `(${last}) twice`), snapshot: withCell(soil.snapshot, place, "initiative", `${text}\n(${last}) 説明会の開催`), expected: [expected(place, "subitem-gap", "initiative")] },
        { ...at(place, "initiative", `(${last}) left out`), snapshot: withCell(soil.snapshot, place, "initiative", renumbered), expected: [expected(place, "subitem-gap", "initiative")], allowed: follow },
      ];
    });

/** Faults of single cells and their numbers, by kind. */
export const ROW_FAULTS: Record<string, Planter> = {
  "a required cell is blank": blanks,
  "a report is missing": reports,
  "a part of a report is blank (no fault)": partOfReport,
  "a value outside the list": codes,
  "a sub-item is not answered": lostAnswers,
  "a sub-item that the initiative does not list": orphans,
  "the initiative's numbers have a gap": gaps,
};
