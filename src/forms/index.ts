import type { Family } from "./family";
import { sagamiharaH25 } from "./sagamiharaH25";
import { uedaH25 } from "./uedaH25";
import { uedaR02 } from "./uedaR02";
import { uedaR07 } from "./uedaR07";
import { yokoteH30 } from "./yokoteH30";

/** All families that the product ships with. */
export const FAMILIES: readonly Family[] = [uedaH25, uedaR02, uedaR07, yokoteH30, sagamiharaH25];

/** The family of an id as it stands in goal sheets and documents; throws a RangeError for an unknown one. */
export function familyOf(id: string, families: readonly Family[] = FAMILIES): Family {
  const family = families.find((one) => one.id === id);
  if (!family) throw new RangeError(`unknown family: ${id}`);
  return family;
}

export { aliasesOf } from "./family";
export type { ColumnForm, Family, FieldForm, FieldPlace, SheetForm } from "./family";
