import type { DataValidation } from "hucre";
import { parseAddress } from "../../sheet/address";
import type { ModelValidation } from "./dataValidation";

/** A file's input rule as the model keeps it. */
export function modelValidation(rule: DataValidation): ModelValidation {
  return {
    areas: rule.range
      .split(/\s+/)
      .filter((address) => address !== "")
      .map(parseAddress),
    type: rule.type,
    operator: rule.operator ?? "between",
    formulas: [rule.formula1, rule.formula2],
    ...(rule.values ? { values: rule.values } : {}),
    allowBlank: rule.allowBlank ?? false,
    alert: {
      shown: rule.showErrorMessage ?? false,
      style: rule.errorStyle ?? "stop",
      title: rule.errorTitle ?? "",
      message: rule.errorMessage ?? "",
    },
  };
}
