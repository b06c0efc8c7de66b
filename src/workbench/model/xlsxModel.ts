import { unzipSync, zipSync } from "fflate";
import { openXlsx } from "hucre";
import type { RoundtripWorkbook } from "hucre/xlsx";
import { withRegionalFormats } from "../../xlsx/package/regionalFormats";
import { readCustomXml, writeCustomXml } from "./customXmlFile";
import { modelName } from "./nameFile";
import { fillSheet } from "./sheetOpening";
import { writeSheets } from "./sheetSaving";
import { WorkbookModel } from "./workbookModel";

const origins = new WeakMap<WorkbookModel, RoundtripWorkbook>();

/**
 * Opens an .xlsx file as a model.
 *
 * @param bytes the whole file
 * @param name file name without its folder
 * @throws the errors of hucre for anything that is no workbook
 */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookModel> {
  const file = await openXlsx(withRegionalFormats(bytes), { readStyles: true });
  const model = new WorkbookModel(name);
  for (const sheet of file.sheets) fillSheet(model.addSheet(undefined, "user"), sheet, file);
  model.sheets.flatMap((sheet) => sheet.tables).forEach((table, index) => (table.id = index + 1));
  model.customXmlParts.push(...readCustomXml(unzipSync(bytes, { filter: ({ name: path }) => path.startsWith("customXml/") })));
  model.names = (file.namedRanges ?? []).map((defined) => modelName(model, defined));
  model.structureProtected = file.workbookProtection?.lockStructure ?? false;
  const active = model.sheets[file.activeSheet ?? 0];
  const front = active?.visibility === "Visible" ? active : model.sheets.find(({ visibility }) => visibility === "Visible");
  if (front) model.activate(front.id);
  origins.set(model, file);
  return model;
}

/**
 * The model as an .xlsx file. What the model does not know of the file that it was opened from (print settings,
 * data validation, conditional formats, drawings) is carried over.
 */
export async function saveWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  const bytes = await writeSheets(model, origins.get(model));
  return zipSync(writeCustomXml(unzipSync(bytes), model.customXmlParts));
}
