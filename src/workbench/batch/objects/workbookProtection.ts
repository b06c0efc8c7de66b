import type { WorkbookModel } from "../../model/workbookModel";
import { ApiError } from "../apiError";
import { apiType } from "../apiObject";

/** `protection` of the workbook: its structure. Passwords are taken and not checked. */
export const workbookProtectionObject = apiType<WorkbookModel>({
  name: "WorkbookProtection",
  properties: { Protected: { get: ({ structureProtected }) => structureProtected } },
  methods: {
    Protect: (model) => {
      if (model.structureProtected) throw new ApiError("InvalidOperation", "The workbook is protected already.");
      model.structureProtected = true;
    },
    Unprotect: (model) => {
      model.structureProtected = false;
    },
  },
});
