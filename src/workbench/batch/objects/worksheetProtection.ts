import type { ModelSheet } from "../../model/modelSheet";
import { ApiError } from "../apiError";
import { apiType } from "../apiObject";

/** `protection` of a worksheet. Passwords are taken and not checked. */
export const worksheetProtectionObject = apiType<ModelSheet>({
  name: "WorksheetProtection",
  properties: { Protected: { get: (sheet) => sheet.protected } },
  methods: {
    Protect: (sheet) => {
      if (sheet.protected) throw new ApiError("InvalidOperation", "The worksheet is protected already.");
      sheet.protected = true;
    },
    Unprotect: (sheet) => {
      sheet.protected = false;
    },
  },
});
