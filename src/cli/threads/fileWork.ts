import { checkFile } from "../check/checkFile";
import { proposedFamily } from "../map/proposedFamily";
import { printedWorkbook } from "../read/printedWorkbook";
import { archivedFile } from "../submit/archive";

/**
 * What a thread does with a workbook file, by the command that asks for it. Each gives plain data or why the file gave
 * none, and throws nothing for what the file contains.
 */
export const FILE_WORK = { archive: archivedFile, check: checkFile, map: proposedFamily, read: printedWorkbook };
