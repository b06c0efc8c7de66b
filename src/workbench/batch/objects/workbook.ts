import type { WorkbookModel } from "../../model/workbookModel";
import { apiType } from "../apiObject";
import { textArgument } from "../arguments";
import { RangeTarget } from "../rangeTarget";
import { applicationObject } from "./application";
import { customXmlPartsObject } from "./customXmlParts";
import { namesObject } from "./names";
import { rangeObject } from "./range";
import { settingsObject } from "./settings";
import { tablesObject } from "./tables";
import { workbookProtectionObject } from "./workbookProtection";
import { worksheetsObject } from "./worksheets";

/** The workbook, root of the API. */
export const workbookObject = apiType<WorkbookModel>({
  name: "Workbook",
  properties: {
    Name: { get: ({ name }) => name },
    ReadOnly: { get: () => false },
  },
  links: {
    Application: (model) => applicationObject(model),
    CustomXmlParts: (model) => customXmlPartsObject(model),
    Names: () => namesObject({}),
    Protection: (model) => workbookProtectionObject(model),
    Settings: (model) => settingsObject(model),
    Tables: () => tablesObject({}),
    Worksheets: (model) => worksheetsObject(model),
  },
  methods: {
    GetActiveCell: ({ activeSheet, selection: { top, left } }) => rangeObject(new RangeTarget(activeSheet, { top, left, bottom: top, right: left })),
    GetSelectedRange: ({ activeSheet, selection }) => rangeObject(new RangeTarget(activeSheet, selection)),
    _GetReferenceCount: (_, __, session) => session.referenceCount,
    _RemoveAllReferences: (_, __, session) => session.releaseAll(),
    _RemoveReference: (_, [reference], session) => session.release(textArgument(reference, "reference")),
  },
});
