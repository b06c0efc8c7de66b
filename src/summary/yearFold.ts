import { PHASES, type Phase } from "../forms/phase";
import type { Status } from "../japanese/reports/status";
import { needsAttention } from "./attention";
import type { Moment } from "./figures";
import { KeptRows } from "./keptRows";
import type { GoalName, Movement } from "./rowQuery";
import { countRow, emptyRowTally, type RowTally } from "./tally";
import type { SummaryRow } from "./summaryRow";

/**
 * What an owner (a department or section in one year) has in the list. Rows of an owner that were given another
 * name by hand are a summary of their own.
 */
export interface OwnerSummary {
  ownerKey: string;
  department: string;
  section: string | null;
  goals: GoalSummary[];
  /** How many rows went from which mid-year status to which final one. */
  movements: (Movement & { rows: number })[];
  /** Moment of the latest submission, ISO; withdrawn rows tell nothing. */
  submittedAt: string | null;
}

export interface GoalSummary extends GoalName {
  tally: RowTally;
}

/** How many rows that have to be looked at at a phase are kept with the figures. */
export const KEPT_ROWS = 1_000;

/** How many rows of a year are kept with its figures: all of a town's. A list with more is read anew where rows are wanted. */
export const HELD_ROWS = 5_000;

interface FoldedOwner {
  department: string;
  section: string | null;
  goals: Map<string, GoalSummary>;
  movements: (Movement & { rows: number })[];
  submittedAt: string | null;
}

/**
 * Folds the rows of one fiscal year, in any order, into figures: their counts stay, and so do the rows as long as there are
 * no more than HELD_ROWS; of the rows that have to be looked at always the first KEPT_ROWS of each phase. An owner whose rows
 * have changed is forgotten and its rows are added again.
 */
export class YearFold {
  /** Of each owner what its rows of one name come to. */
  private readonly folded = new Map<string, FoldedOwner[]>();
  private readonly moments: readonly Moment[];
  private isAltered = false;
  private readonly held = new KeptRows(HELD_ROWS);
  private readonly kept: Record<Phase, KeptRows> = { planning: new KeptRows(KEPT_ROWS), "mid-year": new KeptRows(KEPT_ROWS), final: new KeptRows(KEPT_ROWS) };

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
    this.isAltered ||= hasAlteredOwner(row);
    const owner = foldedOwnerOf(this.folded, row);
    countRow(goalOf(owner, row).tally, row, this.moments);
    movementOf(owner, row.status).rows += 1;
    if (owner.submittedAt === null || row.submittedAt > owner.submittedAt) owner.submittedAt = row.submittedAt;
    this.held.add(row);
    for (const moment of this.moments) if (needsAttention(row, moment)) this.kept[moment.phase].add(row);
  }

  /** Drops all that was counted of an owner. */
  forget(ownerKey: string): void {
    for (const rows of [this.held, ...Object.values(this.kept)]) rows.forget(ownerKey);
    this.folded.delete(ownerKey);
  }

  /** Whether a row is counted whose owner somebody has altered by hand: it cannot be told apart by owner any more. */
  hasAltered(): boolean {
    return this.isAltered;
  }

  /** All rows that are counted, in the order of the list; null when they were too many to keep. */
  rows(): SummaryRow[] | null {
    return this.held.first();
  }

  /**
   * The first `most` of the rows that have to be looked at, at a phase, in the order of the list; null when they were too
   * many to keep.
   */
  attention(phase: Phase, most = Infinity): SummaryRow[] | null {
    return this.kept[phase].first(most);
  }

  /** The owners in the order in which they first came. */
  owners(): OwnerSummary[] {
    return [...this.folded].flatMap(([ownerKey, names]) =>
      names.map(({ department, section, goals, movements, submittedAt }) => ({
        ownerKey,
        department,
        section,
        goals: [...goals.values()],
        movements: [...movements],
        submittedAt,
      })),
    );
  }

  /** The furthest phase that any row has reached; planning when there are none. */
  reachedPhase(): Phase {
    const tallies = this.owners().flatMap(({ goals }) => goals.map(({ tally }) => tally));
    const reported = (phase: Phase) => tallies.some(({ at }) => at[phase].reported > 0);
    return [...PHASES].reverse().find(reported) ?? "planning";
  }
}

/** Whether a row's keys and year disagree: its key begins with its owner's, and that with the year. */
export function hasAlteredOwner({ key, ownerKey, fiscalYear }: Pick<SummaryRow, "key" | "ownerKey" | "fiscalYear">): boolean {
  return !key.startsWith(`${ownerKey}-`) || !ownerKey.startsWith(`${fiscalYear}-`);
}

function goalOf({ goals }: FoldedOwner, { sheet, title, priority }: SummaryRow): GoalSummary {
  return entryOf(goals, `${sheet}\n${priority}\n${title}`, () => ({ sheet, title, priority, tally: emptyRowTally() }));
}

/** Of the names that an owner's rows bear, nearly always one, that of a row. */
function foldedOwnerOf(owners: Map<string, FoldedOwner[]>, { ownerKey, department, section }: SummaryRow): FoldedOwner {
  return oneOf(
    entryOf(owners, ownerKey, () => []),
    (one) => one.department === department && one.section === section,
    () => ({ department, section, goals: new Map(), movements: [], submittedAt: null }),
  );
}

function movementOf({ movements }: FoldedOwner, { midYear, final }: { midYear: Status; final: Status }) {
  return oneOf(
    movements,
    (one) => one.midYear === midYear && one.final === final,
    () => ({ midYear, final, rows: 0 }),
  );
}

/** The one of a few entries that fits; a new one where none does. */
function oneOf<Entry>(entries: Entry[], fits: (entry: Entry) => boolean, create: () => Entry): Entry {
  const known = entries.find(fits);
  if (known !== undefined) return known;
  const entry = create();
  entries.push(entry);
  return entry;
}

/** What a map has under a name; a new one where it has nothing yet. */
function entryOf<Entry>(entries: Map<string, Entry>, name: string, create: () => Entry): Entry {
  const known = entries.get(name);
  if (known !== undefined) return known;
  const entry = create();
  entries.set(name, entry);
  return entry;
}
