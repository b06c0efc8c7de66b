import { COLUMN_NAMES, COLUMNS, facetOf, type ColumnName, type ColumnSpec } from "../columns/columns";
import { member, refusalOf, succeeded, textOf } from "../graph/answer";
import type { GraphHttp } from "../graph/http";
import { get, type ListPlace } from "./place";
import { COLUMN_KINDS, ListError, type ColumnKind, type ListProblem } from "../problem";
import type { Pacing } from "../graph/retry";

/** A column as the service describes it. */
export interface FoundColumn {
  id: string;
  name: string;
  displayName: string;
  indexed: boolean;
  unique: boolean;
  /** Graph's definition, for its type facet. */
  definition: unknown;
}

/**
 * Members that hidden columns are asked for with. The service leaves hidden columns out unless `hidden` is selected by name
 * (Graph, columnDefinition), and then answers with what is selected alone.
 */
const WITH_HIDDEN = ["id", "name", "displayName", "indexed", "enforceUniqueValues", "hidden", ...new Set(COLUMNS.map(({ type }) => facetOf(type).facet))];

/**
 * The columns of a list by internal name. Where one of the product's own lacks, hidden ones are looked at too: a town may
 * have hidden a column from its views, and it is read and written all the same.
 */
export async function readColumns(http: GraphHttp, { address }: ListPlace, pacing: Pacing): Promise<Map<string, FoundColumn>> {
  const shown = await columnPages(http, `${address}/columns`, pacing);
  if (missingFrom(shown).length === 0) return shown;
  const all = await columnPages(http, `${address}/columns?$select=${WITH_HIDDEN.join(",")}`, pacing);
  return new Map([...all, ...shown]);
}

async function columnPages(http: GraphHttp, address: string, pacing: Pacing): Promise<Map<string, FoundColumn>> {
  const columns = new Map<string, FoundColumn>();
  for (let next: string | null = address; next !== null;) {
    const answer = await get(http, next, pacing);
    if (!succeeded(answer)) throw new ListError(refusalOf(answer, "read"));
    for (const definition of (member(answer.body, "value") as unknown[] | undefined) ?? []) {
      const column = foundColumn(definition);
      columns.set(column.name, column);
    }
    next = textOf(member(answer.body, "@odata.nextLink")) || null;
  }
  return columns;
}

/** Which of the product's columns are not among those of a list. */
export function missingFrom(found: ReadonlyMap<string, FoundColumn>): ColumnName[] {
  return COLUMN_NAMES.filter((name) => !found.has(name));
}

/** A column of an answer; what the service leaves out is "" or false. */
export function foundColumn(definition: unknown): FoundColumn {
  return {
    id: textOf(member(definition, "id")),
    name: textOf(member(definition, "name")),
    displayName: textOf(member(definition, "displayName")),
    indexed: member(definition, "indexed") === true,
    unique: member(definition, "enforceUniqueValues") === true,
    definition,
  };
}

/** Whether a column is of another type than wanted, and of which. */
export function typeFault({ definition }: FoundColumn, { name, type }: ColumnSpec): (ListProblem & { reason: "column-type" }) | null {
  const { facet, settings } = facetOf(type);
  const expected = kindOf({ [facet]: settings });
  const found = kindOf(definition);
  return found === expected ? null : { reason: "column-type", column: name, expected, found };
}

/** Kind of column that a Graph definition describes. */
function kindOf(definition: unknown): ColumnKind {
  const facet = COLUMN_KINDS.find((kind) => (member(definition, kind) ?? null) !== null) ?? "other";
  return facet === "text" && member(member(definition, "text"), "allowMultipleLines") === true ? "note" : facet;
}

/** Looks at the list's columns for what explains a refusal; null when they are as they should be. */
export async function columnFault(http: GraphHttp, place: ListPlace, pacing: Pacing, searched?: ColumnName): Promise<ListProblem | null> {
  const found = await readColumns(http, place, pacing);
  const missing = missingFrom(found);
  if (missing.length > 0) return { reason: "columns-missing", columns: missing };
  const wrong = COLUMNS.map((spec) => typeFault(found.get(spec.name)!, spec)).find((fault) => fault !== null);
  if (wrong) return wrong;
  return searched !== undefined && !found.get(searched)!.indexed ? { reason: "column-not-indexed", column: searched } : null;
}
