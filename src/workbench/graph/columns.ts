import { BUILT_IN } from "./builtInColumns";
import { isNote, readDefinition, type ColumnDefinition } from "./columnDefinition";
import { internalName } from "./columnName";
import { invalidRequest, itemNotFound, Refusal } from "./refusal";
import { newGuid, type Service } from "./service";

/** A stored column. */
export interface Column extends ColumnDefinition {
  id: string;
  name: string;
}

const MOST_INDEXES = 20;

/** The list's own columns by internal name, in the order of their making. */
export function columnsOf(service: Service, listId: string): Map<string, Column> {
  const rows = service.sql("SELECT id, name, definition FROM columns WHERE listId = ? ORDER BY ordinal").all(listId) as {
    id: string;
    name: string;
    definition: string;
  }[];
  return new Map(rows.map(({ id, name, definition }) => [name, { id, name, ...(JSON.parse(definition) as ColumnDefinition) }]));
}

/** Adds a column as a request describes it; the server, not the client, decides its internal name. */
export function addColumn(service: Service, listId: string, body: Record<string, unknown>): Column {
  const wished = typeof body.name === "string" ? body.name : body.displayName;
  if (typeof wished !== "string" || wished === "") throw invalidRequest("A column needs a name.");
  const definition = readDefinition(body);
  const columns = columnsOf(service, listId);
  const name = freeName(internalName(wished), columns);
  requireIndexRoom(columns, definition, undefined);
  const column: Column = { id: newGuid(), name, ...definition };
  service.sql("INSERT INTO columns (id, listId, name, definition) VALUES (?, ?, ?, ?)").run(column.id, listId, name, JSON.stringify(definition));
  applyIndex(service, listId, column);
  return column;
}

/** Changes a column, found by id or internal name. Its internal name never changes. */
export function changeColumn(service: Service, listId: string, idOrName: string, body: Record<string, unknown>): Column {
  const columns = columnsOf(service, listId);
  const before = columns.get(idOrName) ?? [...columns.values()].find(({ id }) => id === idOrName);
  if (!before) throw itemNotFound();
  const definition = readDefinition(body, before);
  requireIndexRoom(columns, definition, before);
  const column: Column = { ...before, ...definition };
  if (definition.enforceUniqueValues && !before.enforceUniqueValues) recordUniqueValues(service, listId, column.name);
  service.sql("UPDATE columns SET definition = ? WHERE id = ?").run(JSON.stringify(definition), before.id);
  applyIndex(service, listId, column);
  return column;
}

export function columnBody(column: Column): object {
  const { id, name, displayName, description, facet, settings, indexed, enforceUniqueValues, required, hidden, readOnly } = column;
  return { columnGroup: "Custom Columns", description, displayName, enforceUniqueValues, hidden, id, indexed, name, readOnly, required, [facet]: settings };
}

export function builtInColumnBodies(withHidden: boolean): object[] {
  return Object.entries(BUILT_IN)
    .filter(([, { hidden }]) => withHidden || !hidden)
    .map(([name, { displayName, facet, hidden }]) => ({
      columnGroup: "_Hidden",
      description: "",
      displayName,
      enforceUniqueValues: false,
      hidden: hidden ?? false,
      id: name,
      indexed: name === "ID",
      name,
      readOnly: true,
      required: false,
      ...facet,
    }));
}

/** SQL expression of a column's value in `items`. */
export function valueOf(name: string): string {
  return `json_extract(fields, '$."${name}"')`;
}

/** The name, or one beside it where a built-in column bears it. */
function freeName(name: string, columns: Map<string, Column>): string {
  const isAmong = (known: Iterable<string>, one: string) => [...known].some((other) => other.toLowerCase() === one.toLowerCase());
  const free = isAmong(Object.keys(BUILT_IN), name) ? `${name}0` : name;
  if (isAmong(columns.keys(), free)) throw new Refusal(409, "nameAlreadyExists", "A column with this name already exists.");
  return free;
}

function requireIndexRoom(columns: Map<string, Column>, definition: ColumnDefinition, before: Column | undefined): void {
  if (!definition.indexed || before?.indexed) return;
  if (isNote(definition)) throw invalidRequest("This field type cannot be indexed.");
  if ([...columns.values()].filter(({ indexed }) => indexed).length >= MOST_INDEXES) throw invalidRequest("The maximum number of indexed columns is reached.");
}

function applyIndex(service: Service, listId: string, { id, name, indexed }: Column): void {
  const index = `"column ${id}"`;
  if (indexed) service.database.exec(`CREATE INDEX IF NOT EXISTS ${index} ON items (${valueOf(name)}, id) WHERE listId = '${listId}' AND deleted = 0`);
  else service.database.exec(`DROP INDEX IF EXISTS ${index}`);
}

function recordUniqueValues(service: Service, listId: string, name: string): void {
  try {
    service
      .sql(`INSERT INTO uniqueValues SELECT listId, ?, ${valueOf(name)}, id FROM items WHERE listId = ? AND deleted = 0 AND ${valueOf(name)} IS NOT NULL`)
      .run(name, listId);
  } catch {
    throw invalidRequest("This column contains duplicate values and cannot enforce unique values.");
  }
}
