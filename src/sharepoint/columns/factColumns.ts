import { compact } from "../../japanese/text/text";
import type { RowDocument } from "../../submission/schema";
import { FACT_NAMES } from "./columns";
import { factsOf } from "./fields";
import type { ListedRow } from "../goalList";
import { member } from "../graph/answer";

/** Digits that a service surely keeps of a share such as 1/3. */
const KEPT_DIGITS = 9;

/** Fact columns that are compared: all but the date that a site shows by its own time zone, which has its day as text beside it. */
export const FACT_COLUMNS = ["Title", ...FACT_NAMES.filter((name) => name !== "DueDate")] as const;

/**
 * What columns say, as one text to compare by. A service may give texts another width or trim them, round a number's last
 * digits, and leaves out what is blank, nought of a flag too: none of this is another value.
 */
export function factsText(fields: unknown): string {
  return JSON.stringify(FACT_COLUMNS.map((name) => plain(member(fields, name))));
}

function plain(value: unknown): unknown {
  if (typeof value === "string") return compact(value) || null;
  if (typeof value === "number") return Number(value.toPrecision(KEPT_DIGITS));
  return value === false ? null : (value ?? null);
}

/** Whether columns of an item say something else than the document that was written with them: somebody has altered them by hand. */
export function isAltered(document: RowDocument, { facts }: ListedRow): boolean {
  return facts !== undefined && facts !== factsText(factsOf(document));
}
