import type { NamedRange, Sheet } from "hucre";
import { quotedSheetName } from "./sheetName";
import type { ModelName, WorkbookModel } from "./workbookModel";

/** A file's defined name as the model keeps it. */
export function modelName(model: WorkbookModel, { name, range, scope, comment }: NamedRange): ModelName {
  const sheetId = scope === undefined ? undefined : model.sheetByName(scope)?.id;
  return { name, formula: `=${range}`, ...(sheetId ? { sheetId } : {}), ...(comment === undefined ? {} : { comment }) };
}

/** The model's names for a file. The library knows no hidden names: they are written as visible ones. */
export function fileNames(model: WorkbookModel): NamedRange[] {
  return model.names.map(({ name, formula, sheetId, comment }) => {
    const scope = sheetId === undefined ? undefined : model.sheetById(sheetId)?.name;
    return { name, range: formula.slice(1), ...(scope === undefined ? {} : { scope }), ...(comment === undefined ? {} : { comment }) };
  });
}

/** Takes print areas and titles out of sheets and gives them as the names that a file keeps them in: the library writes the sheets' names in them without quotes. */
export function takePrintNames(sheets: readonly Sheet[]): NamedRange[] {
  return sheets.flatMap((sheet): NamedRange[] => {
    const { printArea, printTitlesRow, printTitlesColumn, ...pageSetup } = sheet.pageSetup ?? {};
    const titles = [printTitlesColumn, printTitlesRow].filter((part) => part !== undefined);
    if (printArea === undefined && titles.length === 0) return [];
    sheet.pageSetup = pageSetup;
    const name = (named: string, parts: readonly string[]) => ({
      name: named,
      range: parts.map((part) => `${quotedSheetName(sheet.name)}!${part}`).join(","),
      scope: sheet.name,
    });
    return [
      ...(printArea === undefined ? [] : [name("_xlnm.Print_Area", printArea.split(","))]),
      ...(titles.length === 0 ? [] : [name("_xlnm.Print_Titles", titles)]),
    ];
  });
}
