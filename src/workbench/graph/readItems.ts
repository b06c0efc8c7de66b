import { columnsOf, valueOf, type Column } from "./columns";
import { readFilter, type Condition } from "./filter";
import type { ItemRow } from "./items";
import type { ListRow } from "./lists";
import { readSkipToken, skipToken, type PageEnd } from "./paging";
import type { ItemQuery } from "./query";
import { badRequest, invalidRequest, throttled } from "./refusal";
import type { Call, Service } from "./service";

/** SharePoint's list view threshold: no query may have to look at more items than this. */
const THRESHOLD = 5_000;

export interface ItemPage {
  rows: ItemRow[];
  /** Token of the next page, null on the last one. */
  next: string | null;
}

interface Order {
  name: string;
  direction: "ASC" | "DESC";
}

/** One page of a list's items, in the order of their ids unless asked otherwise. */
export function readItems({ service, headers }: Call, list: ListRow, query: ItemQuery): ItemPage {
  const columns = columnsOf(service, list.id);
  const conditions = query.filter === null ? [] : readFilter(query.filter, columns);
  const order = query.orderby === null ? null : readOrder(query.orderby, columns);
  const named = [...conditions.map(({ name }) => name), ...(order ? [order.name] : [])];
  requireIndexes(named, columns, headers.prefer ?? "");
  if (named.length > 0) requireSelective(service, list, conditions, columns, order !== null);
  const after = query.skiptoken === null ? null : readSkipToken(query.skiptoken);
  return page(service, list, conditions, order, after, query.top);
}

function page(service: Service, list: ListRow, conditions: Condition[], order: Order | null, after: PageEnd | null, top: number): ItemPage {
  const value = order ? valueOf(order.name) : null;
  const where = [inList(list), ...conditions.map(({ sql }) => sql)];
  const parameters = conditions.flatMap((condition) => condition.parameters);
  if (after && value) {
    where.push(`(${value}, id) ${order!.direction === "ASC" ? ">" : "<"} (?, ?)`);
    parameters.push(after.value ?? "", after.id);
  } else if (after) {
    where.push("id > ?");
    parameters.push(after.id);
  }
  const by = order ? `${value} ${order.direction}, id ${order.direction}` : "id";
  const rows = service
    .sql(`SELECT *${value ? `, ${value} AS orderValue` : ""} FROM items WHERE ${where.join(" AND ")} ORDER BY ${by} LIMIT ?`)
    .all(...parameters, top + 1) as (ItemRow & {
    orderValue?: string | number | null;
  })[];
  const shown = rows.slice(0, top);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > top && last ? skipToken(order ? { id: last.id, value: last.orderValue ?? null } : { id: last.id }) : null };
}

function readOrder(orderby: string, columns: Map<string, Column>): Order {
  const match = /^fields\/([A-Za-z_]\w*)(?:\s+(asc|desc))?$/i.exec(orderby.trim());
  if (!match) throw badRequest("Invalid orderby clause");
  if (!columns.has(match[1]!)) throw invalidRequest(`Field '${match[1]}' is not recognized`);
  return { name: match[1]!, direction: match[2]?.toLowerCase() === "desc" ? "DESC" : "ASC" };
}

function requireIndexes(names: string[], columns: Map<string, Column>, prefer: string): void {
  const bare = names.find((name) => !columns.get(name)!.indexed);
  if (bare === undefined || prefer.includes("HonorNonIndexedQueriesWarningMayFailRandomly")) return;
  throw invalidRequest(
    `Field '${bare}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );
}

/** On a long list one condition on an indexed column must leave few enough items; otherwise it is "throttled", for ever. */
function requireSelective(service: Service, list: ListRow, conditions: Condition[], columns: Map<string, Column>, ordered: boolean): void {
  if (countUpTo(service, inList(list), []) <= THRESHOLD) return;
  const selective = conditions.some(
    ({ name, sql, parameters }) => columns.get(name)!.indexed && countUpTo(service, `${inList(list)} AND ${sql}`, parameters) <= THRESHOLD,
  );
  if (ordered || !selective) throw throttled(null);
}

function countUpTo(service: Service, where: string, parameters: (string | number)[]): number {
  const { count } = service.sql(`SELECT COUNT(*) AS count FROM (SELECT 1 FROM items WHERE ${where} LIMIT ${THRESHOLD + 1})`).get(...parameters) as {
    count: number;
  };
  return count;
}

/** The list's id as a literal, so that the columns' partial indexes apply. */
const inList = (list: ListRow): string => `listId = '${list.id}' AND deleted = 0`;
