import type { Role } from "../role";
import { compact } from "../../japanese/text/text";
import type { Grid } from "../../sheet/grid";
import { LINE_WORDS } from "./columnWords";
import type { MappedColumn } from "./mapping";
import { meanings, plainHeading, yearIn, type Meaning } from "./meaning";
import type { Leaf, TableHeading } from "./tableHeading";

/** A column, or one line of it, with what it may hold. */
interface Candidate {
  leaf: Leaf;
  line: string | null;
  options: Meaning[];
  /** It names the year that the columns are read for: 目標(本年度) beside 目標(最終年度). */
  isOfYear: boolean;
}

/** What years of columns are counted from. */
interface Years {
  /** The year that the worksheet is about. */
  printed: number | null;
  /** A year that those without an era lie near (7年度実績): the printed one, or one that a heading names; 0 where there is none. */
  near: number;
}

/** Labels of a row's lines, as they stand in the table. */
interface Lines {
  target: string;
  final: string;
}

/** Roles that are about one fiscal year: in a column of another year they are not this year's. */
const OF_ONE_YEAR: readonly (Role | null)[] = ["target", "final", "midYear", "evaluation"];
/** What stands in for the name of an initiative where no column is called so. */
const STAND_INS: readonly Role[] = ["content", "method", "indicator", "summary"];
const LEAST = 0.45;
/** A meaning so much weaker than a heading's own is no way to read it. */
const TOO_WEAK = 0.3;
const LINE = 0.9;
const LAST_YEAR = 0.7;
/** Each further year back makes an earlier result less likely to be the one to compare with. */
const A_YEAR_BACK = 0.02;
const GUESSED_YEAR = 0.75;
const LONGEST_LINE = 12;
const UNKNOWN = 0.5;
const OTHER_YEAR = 0.8;

/**
 * What the columns under a table's headings hold. Where years have columns of their own, the columns of the sheet's
 * year are target and result, and the latest earlier result is what the target is compared with.
 */
export function proposeColumns(grid: Grid, heading: TableHeading, printedYear: number | null): MappedColumn[] {
  const lines = linesBelow(grid, heading);
  const years = { printed: printedYear, near: printedYear ?? anyYear(heading.leaves) };
  const year = yearOfColumns(heading.leaves, years);
  const candidates = heading.leaves.flatMap((leaf) => candidatesOf(leaf, lines, year, years));
  const chosen = withInitiative(candidates, assign(candidates));
  return candidates.map((candidate) => {
    const { leaf, line, options } = candidate;
    const meaning = chosen.get(candidate) ?? { role: null, confidence: unused(candidate, options) };
    return { heading: compact(leaf.block.text), under: groupOf(leaf, heading.leaves), line, address: leaf.block.address, ...meaning };
  });
}

/** The group heading that a column needs to be told from others of the same heading. */
export function groupOf({ block, groups }: Leaf, leaves: readonly Leaf[]): string | null {
  const own = compact(block.text);
  const twins = leaves.filter((other) => other.block !== block && compact(other.block.text) === own);
  if (twins.length === 0) return null;
  const names = groups.map(({ text }) => compact(text)).reverse();
  return names.find((name) => !twins.some((twin) => twin.groups.some(({ text }) => compact(text) === name))) ?? names[0] ?? null;
}

function headingsOf({ block, groups }: Leaf): string[] {
  return [...groups.map(({ text }) => text), block.text];
}

/** The year that a column is about: named by itself or else by its nearest group. */
function yearOf(leaf: Leaf, { printed, near }: Years): number | null {
  const named = headingsOf(leaf)
    .reverse()
    .map((text) => yearIn(text, printed, near));
  return named.find((year) => year !== null) ?? null;
}

/** A year that one of the headings names with its era, 0 where none does. */
function anyYear(leaves: readonly Leaf[]): number {
  return leaves.flatMap(headingsOf).flatMap((text) => yearIn(text, null) ?? [])[0] ?? 0;
}

function yearOfColumns(leaves: readonly Leaf[], years: Years): number | null {
  const { printed } = years;
  const named = leaves.map((leaf) => yearOf(leaf, years)).filter((year) => year !== null);
  if (printed !== null && (named.length === 0 || named.includes(printed))) return printed;
  const results = leaves.filter((leaf) => meanings(headingsOf(leaf))[0]?.role === "final").map((leaf) => yearOf(leaf, years));
  const known = results.filter((year) => year !== null);
  return named.length === 0 ? printed : Math.max(...(known.length > 0 ? known : named));
}

function candidatesOf(leaf: Leaf, lines: Lines | null, year: number | null, years: Years): Candidate[] {
  const own = yearOf(leaf, years);
  const sure = own === null || year === years.printed ? 1 : GUESSED_YEAR;
  const isYearOnly = own !== null && plainHeading(leaf.block.text) === "";
  if (isYearOnly && lines) {
    if (own === year) {
      return [
        { leaf, line: lines.target, options: [{ role: "target", confidence: LINE * sure }], isOfYear: true },
        { leaf, line: lines.final, options: [{ role: "final", confidence: LINE * sure }], isOfYear: true },
      ];
    }
    const back = year !== null && own < year ? LAST_YEAR - A_YEAR_BACK * (year - own) : 0;
    return [{ leaf, line: lines.final, options: back > 0 ? [{ role: "baseline", confidence: back }] : [], isOfYear: false }];
  }
  const all = meanings(headingsOf(leaf));
  const options = all.filter(({ confidence }) => confidence >= Math.max(LEAST, all[0]!.confidence - TOO_WEAK));
  return [{ leaf, line: null, options: own === null ? options : inYear(options, own, year, sure), isOfYear: own !== null && own === year }];
}

/** The options of a column that is about one year, for a sheet that is about another or the same. */
function inYear(options: readonly Meaning[], own: number, year: number | null, sure: number): Meaning[] {
  if (year === null || own === year) return options.map(({ role, confidence }) => ({ role, confidence: confidence * sure }));
  const others = options.filter(({ role }) => !OF_ONE_YEAR.includes(role));
  const result = options.find(({ role }) => role === "final");
  const back = year - own;
  return result && back > 0 ? [...others, { role: "baseline", confidence: result.confidence * (LAST_YEAR - A_YEAR_BACK * back) }] : others;
}

/** Gives every role to the column that is likeliest to hold it, the likeliest first. */
function assign(candidates: readonly Candidate[]): Map<Candidate, Meaning> {
  const chosen = new Map<Candidate, Meaning>();
  const taken = new Set<Role>();
  const all = candidates.flatMap((candidate) => candidate.options.map((meaning) => ({ candidate, meaning })));
  for (const { candidate, meaning } of all.sort(
    (a, b) => b.meaning.confidence - a.meaning.confidence || Number(b.candidate.isOfYear) - Number(a.candidate.isOfYear),
  )) {
    if (chosen.has(candidate) || (meaning.role !== null && taken.has(meaning.role))) continue;
    chosen.set(candidate, meaning);
    if (meaning.role !== null) taken.add(meaning.role);
  }
  return chosen;
}

/** Where no column names the initiatives, the one that says what is done or measured does. */
function withInitiative(candidates: readonly Candidate[], chosen: Map<Candidate, Meaning>): Map<Candidate, Meaning> {
  const roleOf = (candidate: Candidate) => chosen.get(candidate)?.role;
  if (candidates.some((candidate) => roleOf(candidate) === "initiative")) return chosen;
  const standIn = STAND_INS.flatMap((role) => candidates.filter((candidate) => roleOf(candidate) === role))[0];
  return standIn ? new Map(chosen).set(standIn, { role: "initiative", confidence: chosen.get(standIn)!.confidence * OTHER_YEAR }) : chosen;
}

function unused({ leaf }: Candidate, options: readonly Meaning[]): number {
  return options.length === 0 && yearOf(leaf, { printed: 0, near: 0 }) !== null ? OTHER_YEAR : UNKNOWN;
}

/** The labels of the target's and the result's line, where the rows below the headings have such lines. */
function linesBelow(grid: Grid, { bottom }: TableHeading): Lines | null {
  const below = grid.blocks.filter(({ area, text }) => area.top > bottom && text.length <= LONGEST_LINE);
  const first = (words: readonly string[]) => below.find(({ text }) => words.includes(compact(text)));
  const target = first(LINE_WORDS.target);
  const final = first(LINE_WORDS.final);
  return target && final && target.area.left === final.area.left ? { target: compact(target.text), final: compact(final.text) } : null;
}
