import type { GoalListSession, ListedColumns } from "../goalList";
import { summaryRow } from "./summaryRow";
import { hasAlteredOwner, YearFold } from "../../summary/yearFold";
import type { SummaryRow } from "../../summary/summaryRow";

/** What the list holds of a year and the one before, folded into figures; goes on being brought up to date. */
export interface YearReading {
  fiscalYear: number;
  year: YearFold;
  lastYear: YearFold;
  /** Where to ask for changes from; null when the service has told none. */
  token: string | null;
  readAt: Date;
  /** Rows of the year, with their departments, and of the year before that the last bringing up to date has found changed; null after a whole reading. */
  news: { rows: number; departments: string[]; lastYear: number } | null;
}

/** Ends a reading that a person has cancelled. */
export class Cancelled extends Error {
  override name = "Cancelled";
}

interface Reading {
  session: GoalListSession;
  /** The day on which overdue is judged, ISO. */
  day: string;
  now: () => Date;
  /** Told how many rows have come so far. */
  onRows: (rows: number) => void;
  signal: AbortSignal;
  /** Given the rows that the summary of the year counts, page by page, before the next page is asked for. */
  keep?: (rows: readonly SummaryRow[]) => Promise<void>;
}

/** Reads a year and the one before, page by page; beside what the folds keep no more than a page is held. Throws a ListError, Cancelled, or what `keep` throws. */
export async function readYears(fiscalYear: number, reading: Reading): Promise<YearReading> {
  const { session, day, now } = reading;
  // The mark comes first: what changes while reading is told again afterwards, which does no harm.
  const token = await markOf(session);
  const year = new YearFold(fiscalYear, day);
  const lastYear = new YearFold(fiscalYear - 1, dayBefore(day));
  let rows = 0;
  for await (const page of session.readRows(fiscalYear, fiscalYear - 1)) {
    if (reading.signal.aborted) throw new Cancelled();
    const listed = page.map(summaryRow);
    // Each fold takes the rows of its own year.
    for (const row of listed) for (const fold of [year, lastYear]) fold.add(row);
    await reading.keep?.(listed.filter((row) => row.fiscalYear === fiscalYear && !row.withdrawn));
    reading.onRows((rows += page.length));
  }
  return { fiscalYear, year, lastYear, token, readAt: now(), news: null };
}

/**
 * Brings a reading up to date: only owners of which a row has changed are read again. Reads everything anew
 * where the service has forgotten the mark, where items are gone, where somebody has altered owners by hand, or on another day.
 */
export async function readChanges(earlier: YearReading, reading: Reading): Promise<YearReading> {
  const { session, day, now } = reading;
  const folds = new Map([earlier.year, earlier.lastYear].map((fold) => [fold.fiscalYear, fold]));
  const isStale = earlier.year.day !== day || earlier.year.hasAltered() || earlier.lastYear.hasAltered();
  const news = isStale || earlier.token === null ? null : await rowsSince(earlier.token, (year) => folds.has(year), reading);
  if (!news) return readYears(earlier.fiscalYear, reading);
  const { rows, token } = news;
  const ownerKeys = [...new Set(rows.map(({ ownerKey }) => ownerKey))];
  const anew = await session.readOwners(ownerKeys);
  if (reading.signal.aborted) throw new Cancelled();
  for (const fold of folds.values()) for (const ownerKey of ownerKeys) fold.forget(ownerKey);
  for (const row of anew.map(summaryRow)) folds.get(row.fiscalYear)?.add(row);
  const ofYear = rows.filter(({ fiscalYear }) => fiscalYear === earlier.fiscalYear);
  const departments = [...new Set(ofYear.map(({ department }) => department))];
  return { ...earlier, token, readAt: now(), news: { rows: ofYear.length, departments, lastYear: rows.length - ofYear.length } };
}

/** The rows of the years wanted that have changed since a mark, and the next mark; null where that cannot be told, or owners were altered. */
async function rowsSince(
  token: string,
  isWanted: (fiscalYear: number) => boolean,
  { session, signal, onRows }: Reading,
): Promise<{ rows: ListedColumns[]; token: string | null } | null> {
  const changed = new Map<string, ListedColumns>();
  let next: string | null = null;
  for await (const change of session.changes(token)) {
    if (signal.aborted) throw new Cancelled();
    if (change.state === "expired" || change.gone.length > 0 || change.rows.some(hasAlteredOwner)) return null;
    for (const row of change.rows) if (isWanted(row.fiscalYear)) changed.set(row.itemId, row);
    next = change.next;
    onRows(changed.size);
  }
  return { rows: [...changed.values()], token: next };
}

async function markOf(session: GoalListSession): Promise<string | null> {
  let token: string | null = null;
  for await (const change of session.changes(null)) if (change.state === "page") token = change.next;
  return token;
}

/** The same day a year earlier; 29 February becomes the 28th. */
function dayBefore(day: string): string {
  const earlier = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return earlier.endsWith("-02-29") ? earlier.replace(/29$/, "28") : earlier;
}
