import { writeFamilyFile } from "../../forms/mapping/familyFile";
import { declarationFromMapping } from "../../forms/mapping/familyFromMapping";
import { proposeMapping } from "../../forms/mapping/proposeMapping";
import { readInput, type InputProblem } from "../files/inputs";

/** A family file's text for a workbook; null where no worksheet that was asked for looks like a goal sheet. */
export interface ProposedFamily {
  /** Names of the workbook's worksheets. */
  sheets: string[];
  proposal: string | null;
}

/** How a worksheet of an unknown form would be read: the first that can be, or the one of the given name. */
export async function proposedFamily(file: string, { sheet: name }: { sheet: string | undefined }): Promise<ProposedFamily | InputProblem> {
  const snapshot = await readInput(file);
  if ("fault" in snapshot) return snapshot;
  const asked = snapshot.sheets.filter((sheet) => name === undefined || sheet.name === name);
  const mapping = asked.map(proposeMapping).find((one) => one !== null);
  return { sheets: snapshot.sheets.map((sheet) => sheet.name), proposal: mapping ? writeFamilyFile(declarationFromMapping(mapping)) : null };
}
