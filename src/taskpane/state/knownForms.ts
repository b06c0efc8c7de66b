import { FAMILIES, type Family } from "../../forms";
import { declaredFamily } from "../../forms/mapping/declaredFamily";
import type { FamilyDeclaration } from "../../forms/mapping/declaration";
import { FAMILIES_NAMESPACE, familiesFromXml } from "../../forms/mapping/familiesPart";
import { readFamilyList, type FamilyFileProblem } from "../../forms/mapping/familyFile";
import { remembered } from "../../goal/remembered";
import type { PanePorts } from "../ports";

/** The forms that are known besides the product's own. */
export interface KnownForms {
  /** Shipped by an administrator beside the page. */
  shipped: FamilyDeclaration[];
  /** What is wrong with the shipped ones; those are not used. */
  problems: FamilyFileProblem[];
  /** Accepted by a person, kept in the workbook. */
  kept: FamilyDeclaration[];
}

export const NO_FORMS: KnownForms = { shipped: [], problems: [], kept: [] };

/**
 * The forms that lie beside the page and in the workbook, besides those that are known. Whatever cannot be fetched is not
 * there, so that checking still works: `missed` is told, and gives what stands in its place.
 */
export async function loadForms({ excel, shippedFamilies }: PanePorts, known: KnownForms, missed: () => null): Promise<KnownForms> {
  const [list, part] = await Promise.all([shippedFamilies().catch(missed), excel.loadPart(FAMILIES_NAMESPACE).catch(missed)]);
  const { families: shipped, problems } = list === null ? { families: known.shipped, problems: known.problems } : readFamilyList(list);
  const inWorkbook = part === null ? [] : familiesFromXml(part);
  return { shipped, problems, kept: [...inWorkbook, ...known.kept.filter(({ id }) => inWorkbook.every((one) => one.id !== id))] };
}

/**
 * Every family that worksheets are read with; of one id the shipped form counts before the kept one. The same list for the
 * same forms, because what is read of a worksheet is remembered for it.
 */
export const familiesOf = remembered(({ shipped, kept }: KnownForms): readonly Family[] => {
  const own = [...shipped, ...kept].filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at);
  return [...FAMILIES, ...own.map(declaredFamily)];
});
