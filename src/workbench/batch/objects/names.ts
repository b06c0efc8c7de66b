import type { ModelSheet } from "../../model/modelSheet";
import type { ModelName, WorkbookModel } from "../../model/workbookModel";
import { ApiError } from "../apiError";
import { apiType, type ApiObject, type ApiType } from "../apiObject";
import { flagArgument, isDefinableName, textArgument, wrongArgument } from "../arguments";
import { namedRange } from "../rangeTarget";
import type { Session } from "../session";
import { rangeObject } from "./range";

/** The names of a worksheet, or those of the whole workbook when it is left out. */
interface Scope {
  sheet?: ModelSheet;
}

const nameObject = apiType<ModelName>({
  name: "NamedItem",
  identity: ({ name, sheetId }) => ({ _Id: sheetId === undefined ? name : `${sheetId}!${name}` }),
  properties: {
    Formula: { get: ({ formula }) => formula },
    Name: { get: ({ name }) => name },
    Scope: { get: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet") },
    Value: { get: ({ formula }) => /^="(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"') ?? formula.slice(1) },
    Visible: {
      get: ({ hidden }) => hidden !== true,
      set: (defined, value) => {
        defined.hidden = !flagArgument(value, "visible", true);
      },
    },
  },
  methods: {
    Delete: (defined, _, { model }) => void model.names.splice(model.names.indexOf(defined), 1),
    GetRange: ({ formula }, _, session) => rangeObject(namedRange(formula.slice(1), session.model.activeSheet, session)),
  },
});

/** `names` of the workbook or of a worksheet. */
export const namesObject: ApiType<Scope> = apiType({
  name: "NamedItemCollection",
  properties: {},
  items: (scope, { model }) => known(scope, model).map(nameObject),
  index: (scope, key, session) => byName(scope, key, session) ?? missing(),
  methods: {
    Add: addName,
    GetCount: (scope, _, { model }) => known(scope, model).length,
    GetItemOrNullObject: (scope, [key], session) => byName(scope, key, session),
  },
});

function known({ sheet }: Scope, { names }: WorkbookModel): ModelName[] {
  return names.filter(({ sheetId }) => sheetId === sheet?.id);
}

function byName(scope: Scope, key: unknown, { model }: Session): ApiObject | null {
  const wanted = textArgument(key, "name").split("!").at(-1)!.toLowerCase();
  const found = known(scope, model).find(({ name }) => name.toLowerCase() === wanted);
  return found ? nameObject(found) : null;
}

/** Takes formulas and constants; the workbench names no ranges. */
function addName(scope: Scope, [given, reference]: readonly unknown[], session: Session): ApiObject {
  const name = textArgument(given, "name");
  const formula = textArgument(reference, "reference");
  if (!isDefinableName(name) || !formula.startsWith("=")) throw wrongArgument("name");
  if (byName(scope, name, session)) throw new ApiError("InvalidArgument", `There is a name ${name} already.`);
  const added: ModelName = { name, formula, ...(scope.sheet ? { sheetId: scope.sheet.id } : {}) };
  session.model.names.push(added);
  return nameObject(added);
}

function missing(): never {
  throw new ApiError("ItemNotFound", "There is no such name.");
}
