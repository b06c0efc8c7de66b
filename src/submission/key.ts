import { compact } from "../japanese/text/text";
import { digest } from "./digest";

/** A SheetOwner whose year and department are known: they name it in the list. */
export interface NamedOwner {
  fiscalYear: number;
  department: string;
  section: string | null;
}

/** What names a row among its owner's: the sheet's place (see sheetMark) and the row's ordinal, from 1. */
export interface RowPlace {
  form: string;
  sheetMark: string;
  row: number;
}

const OWNER_DIGITS = 16;
const SHEET_DIGITS = 12;
const ROW_DIGITS = 3;

/**
 * Key of an owner, `2025-0123456789abcdef`. Names are compared as people read them (NFKC, no white space), and
 * hashed, so that the key is short ASCII text whatever the names: a unique, indexed column takes 255 characters and
 * compares without regard to case.
 */
export function ownerKeyOf({ fiscalYear, department, section }: NamedOwner): string {
  return `${fiscalYear}-${digest(ownerName({ department, section }), OWNER_DIGITS)}`;
}

/** A department and section, perhaps unknown, as keys compare them. */
export function ownerName({ department, section }: { department: string | null; section: string | null }): string {
  return joined(department ?? "", section ?? "");
}

/** Key of a row, the same on every submission: the owner's key, the sheet's place and the row's ordinal. */
export function rowKey(ownerKey: string, { form, sheetMark, row }: RowPlace): string {
  return `${ownerKey}-${digest(joined(form, sheetMark), SHEET_DIGITS)}-${String(row).padStart(ROW_DIGITS, "0")}`;
}

function joined(...names: string[]): string {
  return names.map(compact).join("\n");
}
