import { textOfPart, textToPart } from "../../sheet/textPart";
import type { FamilyDeclaration } from "./declaration";
import { readFamilyList } from "./familyFile";

/** Namespace of the custom XML part that a workbook carries its own forms in. */
export const FAMILIES_NAMESPACE = "urn:goal-sheet:families:1";

/** The part's XML. */
export function familiesToXml(families: readonly FamilyDeclaration[]): string {
  return textToPart(FAMILIES_NAMESPACE, JSON.stringify(families));
}

/** The forms that a part holds; what cannot be read of it is left out. */
export function familiesFromXml(xml: string): FamilyDeclaration[] {
  return readFamilyList(textOfPart(xml) ?? "").families;
}
