import { valueOf, type Column } from "./columns";
import { badRequest, invalidRequest } from "./refusal";

/** One comparison of a filter, as SQL. */
export interface Condition {
  name: string;
  sql: string;
  parameters: (string | number)[];
}

const OPERATORS: Record<string, string> = { eq: "=", ne: "IS NOT", lt: "<", gt: ">", le: "<=", ge: ">=" };
const COMPARISON = /^(fields\/)?([A-Za-z_]\w*)\s+(\w+)\s+('(?:[^']|'')*'|\S+)$/;
const STARTS_WITH = /^startswith\s*\(\s*(fields\/)?([A-Za-z_]\w*)\s*,\s*('(?:[^']|'')*')\s*\)$/;

/** Conditions of a filter, all of which must hold. `or`, `not`, `contains` and functions are not among what SharePoint takes. */
export function readFilter(filter: string, columns: Map<string, Column>): Condition[] {
  return splitAnd(filter).map((clause) => readClause(clause.trim(), columns));
}

function readClause(clause: string, columns: Map<string, Column>): Condition {
  const starts = STARTS_WITH.exec(clause);
  if (starts) {
    const [, prefix, name, literal] = starts;
    const text = unquoted(literal!);
    return { name: known(prefix, name!, columns), sql: `substr(${valueOf(name!)}, 1, ?) = ?`, parameters: [text.length, text] };
  }
  const [, prefix, name, operator, literal] = COMPARISON.exec(clause) ?? [];
  const sql = OPERATORS[operator ?? ""];
  if (!sql) throw badRequest("Invalid filter clause");
  return { name: known(prefix, name!, columns), sql: `${valueOf(name!)} ${sql} ?`, parameters: [readLiteral(literal!)] };
}

function known(prefix: string | undefined, name: string, columns: Map<string, Column>): string {
  if (prefix === undefined) throw badRequest("Invalid filter clause");
  if (!columns.has(name)) throw invalidRequest(`Field '${name}' is not recognized`);
  return name;
}

function readLiteral(literal: string): string | number {
  if (literal.startsWith("'")) return unquoted(literal);
  if (literal === "true" || literal === "false") return literal === "true" ? 1 : 0;
  if (/^-?\d+(\.\d+)?$/.test(literal)) return Number(literal);
  if (/^\d{4}-\d{2}-\d{2}T/.test(literal)) return literal;
  throw badRequest("Invalid filter clause");
}

const unquoted = (literal: string): string => literal.slice(1, -1).replaceAll("''", "'");

function splitAnd(filter: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let from = 0;
  for (let at = 0; at < filter.length; at++) {
    if (filter[at] === "'") quoted = !quoted;
    if (!quoted && /^ and /i.test(filter.slice(at, at + 5))) {
      parts.push(filter.slice(from, at));
      from = at + 5;
    }
  }
  return [...parts, filter.slice(from)];
}
