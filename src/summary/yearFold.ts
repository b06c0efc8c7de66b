import { PHASES, type Phase, type Status } from "../goal/goalSheet";
import { needsAttention } from "./attention";
import type { Moment } from "./figures";
import type { GoalName, Movement } from "./rowQuery";
import { countRow, emptyTally, type Tally } from "./tally";
import type { SummaryRow } from "./summaryRow";

/** What a reporting unit (one department or section in one year) has in the list. */
export interface UnitSummary {
  unit: string;
  department: string;
  section: string | null;
  goals: GoalSummary[];
  /** How many rows went from which mid-year status to which final one. */
  movements: (Movement & { rows: number })[];
  /** Moment of the latest submission, ISO; withdrawn rows tell nothing. */
  submittedAt: string | null;
}

export interface GoalSummary extends GoalName {
  tally: Tally;
}

/** How many rows that have to be looked at at a phase are kept with the figures. */
export const KEPT_ROWS = 1_000;

interface FoldedUnit {
  department: string;
  section: string | null;
  goals: Map<string, GoalSummary>;
  movements: Map<string, Movement & { rows: number }>;
  submittedAt: string | null;
  /** The kept ones of the rows that have to be looked at, at each phase. */
  attention: Record<Phase, SummaryRow[]>;
}

/**
 * Folds the rows of one fiscal year, in any order, into figures: rows come and go, only their counts stay, and of the rows
 * that have to be looked at the first KEPT_ROWS of each phase. A unit whose rows have changed is forgotten and its rows are
 * added again.
 */
export class YearFold {
  private readonly folded = new Map<string, FoldedUnit>();
  private readonly moments: readonly Moment[];
  private readonly kept: Record<Phase, number> = { planning: 0, "mid-year": 0, final: 0 };
  /** Phases with more rows than are kept. */
  private readonly more = new Set<Phase>();
  /** Phases of which the kept rows are no longer the first ones. */
  private readonly lost = new Set<Phase>();

  /** `day` (ISO): the day on which overdue is judged. */
  constructor(
    readonly fiscalYear: number,
    readonly day: string,
  ) {
    this.moments = PHASES.map((phase) => ({ phase, day }));
  }

  /** Counts a row. Rows of other years and withdrawn ones are passed over. */
  add(row: SummaryRow): void {
    if (row.fiscalYear !== this.fiscalYear || row.withdrawn) return;
    const unit = this.folded.get(row.unit) ?? { department: row.department, section: row.section, goals: new Map(), movements: new Map(), submittedAt: null, attention: { planning: [], "mid-year": [], final: [] } };
    this.folded.set(row.unit, unit);
    countRow(goalOf(unit, row).tally, row, this.moments);
    movementOf(unit, row.status).rows += 1;
    if (unit.submittedAt === null || row.submittedAt > unit.submittedAt) unit.submittedAt = row.submittedAt;
    for (const moment of this.moments) if (needsAttention(row, moment)) this.keep(unit, row, moment.phase);
  }

  private keep({ attention }: FoldedUnit, row: SummaryRow, phase: Phase): void {
    if (this.kept[phase] === KEPT_ROWS) this.more.add(phase);
    if (this.more.has(phase)) return;
    attention[phase].push(row);
    this.kept[phase] += 1;
  }

  /** Drops all that was counted of a unit. */
  forget(unit: string): void {
    const attention = this.folded.get(unit)?.attention;
    for (const phase of PHASES) {
      this.kept[phase] -= attention?.[phase].length ?? 0;
      if (this.more.has(phase)) this.lost.add(phase);
    }
    this.folded.delete(unit);
  }

  /**
   * The first `most` of the rows that have to be looked at, at a phase, in the order of the list; null when they were too
   * many to keep.
   */
  attention(phase: Phase, most = Infinity): SummaryRow[] | null {
    if (this.more.has(phase) && (most > KEPT_ROWS || this.lost.has(phase))) return null;
    const rows = [...this.folded.values()].flatMap(({ attention }) => attention[phase]);
    return rows.sort((a, b) => Number(a.itemId) - Number(b.itemId)).slice(0, most);
  }

  /** The units in the order in which they first came. */
  units(): UnitSummary[] {
    return [...this.folded].map(([unit, { department, section, goals, movements, submittedAt }]) => ({
      unit,
      department,
      section,
      goals: [...goals.values()],
      movements: [...movements.values()],
      submittedAt,
    }));
  }

  /** The furthest phase that any row has reached; planning when there are none. */
  reachedPhase(): Phase {
    const reported = (phase: Phase) => [...this.folded.values()].some(({ goals }) => [...goals.values()].some(({ tally }) => tally.at[phase].reported > 0));
    return [...PHASES].reverse().find(reported) ?? "planning";
  }
}

function goalOf(unit: FoldedUnit, { sheet, title, priority }: SummaryRow): GoalSummary {
  const name = [sheet, priority, title].join("\n");
  const goal = unit.goals.get(name) ?? { sheet, title, priority, tally: emptyTally() };
  unit.goals.set(name, goal);
  return goal;
}

function movementOf(unit: FoldedUnit, { midYear, final }: { midYear: Status; final: Status }) {
  const name = `${midYear} ${final}`;
  const movement = unit.movements.get(name) ?? { midYear, final, rows: 0 };
  unit.movements.set(name, movement);
  return movement;
}
