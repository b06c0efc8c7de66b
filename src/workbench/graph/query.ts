import { invalidRequest } from "./refusal";

/** What a request on items asks for. */
export interface ItemQuery {
  /** Whether `fields` are wanted, and which (null: all). */
  fields: { select: string[] | null } | null;
  top: number;
  filter: string | null;
  orderby: string | null;
  skiptoken: string | null;
}

const KNOWN = ["expand", "select", "top", "filter", "orderby", "skiptoken", "token", "count"];
const DEFAULT_PAGE = 200;
const LARGEST_PAGE = 5_000;

/** Reads the query options, with or without `$` before their names. */
export function readItemQuery(parameters: URLSearchParams): ItemQuery {
  for (const name of parameters.keys()) {
    if (!KNOWN.includes(name.replace(/^\$/, ""))) throw invalidRequest(`The query parameter '${name}' is not supported`);
  }
  return {
    fields: readExpand(option(parameters, "expand"), "fields"),
    top: readTop(option(parameters, "top")),
    filter: option(parameters, "filter"),
    orderby: option(parameters, "orderby"),
    skiptoken: option(parameters, "skiptoken"),
  };
}

/** Value of a query option, with or without `$`. */
export function option(parameters: URLSearchParams, name: string): string | null {
  return parameters.get(`$${name}`) ?? parameters.get(name);
}

/** Whether an expand option names a member, and which of its properties it selects: `fields($select=Title,Amount)`. */
export function readExpand(expand: string | null, member: string): { select: string[] | null } | null {
  if (expand === null) return null;
  const found = topLevelParts(expand).find((part) => part === member || part.startsWith(`${member}(`));
  if (found === undefined) return null;
  const inner = /^[^(]+\(\s*\$?select\s*=\s*([^)]*)\)$/.exec(found)?.[1];
  return { select: inner === undefined ? null : inner.split(",").map((name) => name.trim()) };
}

function topLevelParts(expand: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const character of expand) {
    if (character === "," && depth === 0) {
      parts.push(part.trim());
      part = "";
      continue;
    }
    if (character === "(") depth++;
    if (character === ")") depth--;
    part += character;
  }
  return [...parts, part.trim()];
}

function readTop(top: string | null): number {
  if (top === null) return DEFAULT_PAGE;
  if (!/^\d{1,9}$/.test(top) || Number(top) === 0) throw invalidRequest(`Invalid value '${top}' for $top query option found.`);
  return Math.min(Number(top), LARGEST_PAGE);
}
