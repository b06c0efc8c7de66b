import type { Area } from "../../sheet/address";
import type { CellContent, ModelCell } from "./modelCell";

/** What may be entered into some cells of a sheet (Excel: データの入力規則). */
export interface ModelValidation {
  areas: Area[];
  type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  operator: ValidationOperator;
  /** Operands as the file has them: numbers, or formulas. */
  formulas: [first?: string, second?: string];
  /** Entries of a list that the rule itself spells out. */
  values?: string[];
  allowBlank: boolean;
  /** What Excel shows of a wrong entry; only "stop" refuses it. */
  alert: { shown: boolean; style: "stop" | "warning" | "information"; title: string; message: string };
}

export type ValidationOperator = "between" | "notBetween" | "equal" | "notEqual" | "greaterThan" | "lessThan" | "greaterThanOrEqual" | "lessThanOrEqual";

/** The texts of the cells that a formula such as `リスト!$B$2:$B$6` names, undefined when it names none. */
export type CellTexts = (formula: string) => string[] | undefined;

/**
 * Whether a cell's content is one that the rule allows. Dates, times and rules by formula are taken as allowed: the
 * model has no calculation engine.
 */
export function isAllowed(rule: ModelValidation, cell: Pick<ModelCell, "value" | "text">, textsOf: CellTexts): boolean {
  const { value, text } = cell;
  if (value === "" && rule.allowBlank) return true;
  switch (rule.type) {
    case "list": {
      const entries = rule.values ?? textsOf(rule.formulas[0] ?? "");
      return entries === undefined || entries.includes(text) || entries.includes(String(value));
    }
    case "textLength":
      return compares(rule, String(value).length);
    case "whole":
      return typeof value === "number" && Number.isInteger(value) && compares(rule, value);
    case "decimal":
      return typeof value === "number" && compares(rule, value);
    case "date":
    case "time":
    case "custom":
      return true;
  }
}

function compares({ operator, formulas }: ModelValidation, value: Extract<CellContent, number>): boolean {
  const [first, second] = formulas.map((formula) => (formula === undefined || formula === "" ? NaN : Number(formula))) as [number, number?];
  if (Number.isNaN(first)) return true;
  const last = second === undefined || Number.isNaN(second) ? first : second;
  switch (operator) {
    case "between":
      return first <= value && value <= last;
    case "notBetween":
      return value < first || last < value;
    case "equal":
      return value === first;
    case "notEqual":
      return value !== first;
    case "greaterThan":
      return value > first;
    case "lessThan":
      return value < first;
    case "greaterThanOrEqual":
      return value >= first;
    case "lessThanOrEqual":
      return value <= first;
  }
}
