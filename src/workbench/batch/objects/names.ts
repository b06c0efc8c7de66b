import type { ModelName, WorkbookModel } from "../../model/workbookModel";
import { ApiError } from "../apiError";
import { apiType, type ApiObject } from "../apiObject";
import { textArgument } from "../arguments";
import { namedRange } from "../rangeTarget";
import { rangeObject } from "./range";

const nameObject = apiType<ModelName>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Formula: { get: ({ formula }) => formula },
    Name: { get: ({ name }) => name },
    Value: { get: ({ formula }) => formula.slice(1) },
  },
  methods: {
    Delete: (defined, _, { model }) => void model.names.splice(model.names.indexOf(defined), 1),
    GetRange: ({ formula }, _, session) => rangeObject(namedRange(formula.slice(1), session.model.activeSheet, session)),
  },
});

/** `workbook.names`. */
export const namesObject = apiType<WorkbookModel>({
  name: "NamedItemCollection",
  properties: {},
  items: ({ names }) => names.map(nameObject),
  index: (model, key) => byName(model, key) ?? missing(),
  methods: {
    GetCount: ({ names }) => names.length,
    GetItemOrNullObject: (model, [key]) => byName(model, key),
  },
});

function byName({ names }: WorkbookModel, key: unknown): ApiObject | null {
  const wanted = textArgument(key, "name").toLowerCase();
  const found = names.find(({ name }) => name.toLowerCase() === wanted);
  return found ? nameObject(found) : null;
}

function missing(): never {
  throw new ApiError("ItemNotFound", "There is no such name.");
}
