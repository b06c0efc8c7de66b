import type { WorkbookModel } from "../../model/workbookModel";
import { ApiError } from "../apiError";
import { apiType, type ApiObject } from "../apiObject";
import { textArgument } from "../arguments";

interface SettingTarget {
  model: WorkbookModel;
  key: string;
}

const settingObject = apiType<SettingTarget>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ model, key }) => model.settings.get(key),
      set: ({ model, key }, value) => void model.settings.set(key, value),
    },
  },
  methods: { Delete: ({ model, key }) => void model.settings.delete(key) },
});

/** `workbook.settings`. */
export const settingsObject = apiType<WorkbookModel>({
  name: "SettingCollection",
  properties: {},
  items: (model) => [...model.settings.keys()].map((key) => settingObject({ model, key })),
  index: (model, key) => byKey(model, key) ?? missing(),
  methods: {
    Add: (model, [key, value]) => {
      const name = textArgument(key, "key");
      model.settings.set(name, value);
      return settingObject({ model, key: name });
    },
    GetCount: (model) => model.settings.size,
    GetItemOrNullObject: (model, [key]) => byKey(model, key),
  },
});

function byKey(model: WorkbookModel, key: unknown): ApiObject | null {
  const name = textArgument(key, "key");
  return model.settings.has(name) ? settingObject({ model, key: name }) : null;
}

function missing(): never {
  throw new ApiError("ItemNotFound", "There is no such setting.");
}
