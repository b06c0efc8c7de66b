import type { NamedRange } from "hucre";
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
