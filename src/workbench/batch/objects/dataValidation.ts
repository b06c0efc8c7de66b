import { isAllowed, type ModelValidation } from "../../model/dataValidation";
import { apiType } from "../apiObject";
import { intersection } from "../../model/areas";
import { readBlock } from "../cellBlock";
import { namedRange, type RangeTarget } from "../rangeTarget";
import type { Session } from "../session";

const TYPES = {
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** `dataValidation` of a range: the rule that its cells have, as far as one rule covers them all. */
export const dataValidationObject = apiType<RangeTarget>({
  name: "DataValidation",
  properties: {
    ErrorAlert: {
      get: (range) => {
        const alert = ruleOf(range)?.alert;
        return { showAlert: alert?.shown ?? true, style: STYLES[alert?.style ?? "stop"], title: alert?.title ?? "", message: alert?.message ?? "" };
      },
    },
    IgnoreBlanks: { get: (range) => ruleOf(range)?.allowBlank ?? true },
    Type: {
      get: (range) => {
        const rule = ruleOf(range);
        return rule ? TYPES[rule.type] : "None";
      },
    },
    Valid: { get: valid },
  },
});

function ruleOf({ sheet, area }: RangeTarget): ModelValidation | undefined {
  return sheet.validations.find(({ areas }) => areas.some((one) => intersection(one, area)));
}

function valid(range: RangeTarget, session: Session): boolean | null {
  const rule = ruleOf(range);
  if (!rule) return true;
  const textsOf = (formula: string): string[] | undefined => {
    try {
      return readBlock(namedRange(formula.replace(/^=/, ""), range.sheet, session), ({ text }) => text)?.flat();
    } catch {
      return undefined;
    }
  };
  const allowed = new Set(readBlock(range, (cell) => isAllowed(rule, cell, textsOf))?.flat());
  return allowed.size === 1 ? allowed.has(true) : null;
}
