import type { ColumnForm, Family, FieldForm, SheetForm } from "../family";
import type { ColumnDeclaration, FamilyDeclaration, FieldDeclaration, SheetDeclaration } from "./declaration";
import { labelPattern, labelWithinPattern, plainPattern } from "./plainText";

const NOTHING = /(?!)/;

/** The family that a declaration describes, as the reader takes it. */
export function declaredFamily({ id, year, sheets, phases, reports, plan, finalTarget, subItemsFrom }: FamilyDeclaration): Family {
  return { id, year, sheets: sheets.map(sheetForm), phases, reports, finalTarget, subItemsFrom, ...(plan && { plan }) };
}

function sheetForm({ id, title, columns, fields }: SheetDeclaration): SheetForm {
  return {
    id,
    title: title === undefined ? NOTHING : plainPattern(title),
    columns: columns.map(columnForm),
    fields: fields.map(fieldForm),
    rowsBy: "initiative",
    reported: true,
  };
}

function columnForm({ role, heading, under, line, required, filled, codes }: ColumnDeclaration): ColumnForm {
  return {
    role,
    heading: plainPattern(heading),
    ...(under !== undefined && { under: plainPattern(under) }),
    ...(line !== undefined && { line: plainPattern(line) }),
    ...(required && { required }),
    ...(filled && { filled }),
    ...(codes && { coded: codes }),
  };
}

function fieldForm({ field, label, place, identifies }: FieldDeclaration): FieldForm {
  const pattern = place === "inside" ? labelWithinPattern : labelPattern;
  return { key: field, label: label === undefined ? null : pattern(label), place, ...(identifies && { identifies }) };
}
