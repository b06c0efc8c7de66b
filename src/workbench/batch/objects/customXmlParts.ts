import { newPartId, rootNamespace, type CustomXmlPart } from "../../model/customXml";
import type { WorkbookModel } from "../../model/workbookModel";
import { ApiError } from "../apiError";
import { apiType, type ApiObject } from "../apiObject";
import { textArgument } from "../arguments";

/** A part with the workbook that holds it. */
interface PartTarget {
  model: WorkbookModel;
  part: CustomXmlPart;
}

const partObject = apiType<PartTarget>({
  name: "CustomXmlPart",
  identity: ({ part }) => ({ Id: part.id }),
  properties: {
    Id: { get: ({ part }) => part.id },
    NamespaceUri: { get: ({ part }) => part.namespaceUri },
  },
  methods: {
    Delete: ({ model, part }) => {
      model.customXmlParts.splice(model.customXmlParts.indexOf(part), 1);
    },
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, [xml]) => {
      part.xml = wellFormed(textArgument(xml, "xml"));
      part.namespaceUri = rootNamespace(part.xml);
    },
  },
});

/** `workbook.customXmlParts`. */
export const customXmlPartsObject = apiType<WorkbookModel>({
  name: "CustomXmlPartCollection",
  properties: {},
  items: (model) => model.customXmlParts.map((part) => partObject({ model, part })),
  index: (model, key) => byId(model, key) ?? missing(),
  methods: {
    Add: (model, [given]) => {
      const xml = wellFormed(textArgument(given, "xml"));
      const part = { id: newPartId(), namespaceUri: rootNamespace(xml), xml };
      model.customXmlParts.push(part);
      return partObject({ model, part });
    },
    GetByNamespace: (model, [namespaceUri]) => scopedParts({ model, namespaceUri: textArgument(namespaceUri, "namespaceUri") }),
    GetCount: (model) => model.customXmlParts.length,
    GetItemOrNullObject: (model, [key]) => byId(model, key),
  },
});

/** The parts of one namespace. */
interface Scope {
  model: WorkbookModel;
  namespaceUri: string;
}

const scopedParts = apiType<Scope>({
  name: "CustomXmlPartScopedCollection",
  properties: {},
  items: inScope,
  index: ({ model }, key) => byId(model, key) ?? missing(),
  methods: {
    GetCount: (scope) => inScope(scope).length,
    GetItemOrNullObject: ({ model }, [key]) => byId(model, key),
    GetOnlyItem: (scope) => onlyItem(scope) ?? missing(),
    GetOnlyItemOrNullObject: onlyItem,
  },
});

function inScope({ model, namespaceUri }: Scope): ApiObject[] {
  return model.customXmlParts.filter((part) => part.namespaceUri === namespaceUri).map((part) => partObject({ model, part }));
}

function onlyItem(scope: Scope): ApiObject | null {
  const parts = inScope(scope);
  if (parts.length > 1) throw new ApiError("InvalidOperation", "The collection holds more than one part.");
  return parts[0] ?? null;
}

function byId(model: WorkbookModel, key: unknown): ApiObject | null {
  const id = textArgument(key, "id");
  const part = model.customXmlParts.find((one) => one.id === id);
  return part ? partObject({ model, part }) : null;
}

/** Rough check: Excel refuses what is no XML document. */
function wellFormed(xml: string): string {
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?<[A-Za-z_]/.test(xml) || !/>\s*$/.test(xml)) {
    throw new ApiError("InvalidArgument", "The text is no XML document.");
  }
  return xml;
}

function missing(): never {
  throw new ApiError("ItemNotFound", "There is no such custom XML part.");
}
