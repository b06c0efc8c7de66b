import { parseAddress } from "../../sheet/address";
import { Grid, type Block } from "../../sheet/grid";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { blockAt, headingAt } from "./headingAt";
import type { MappedColumn, MappedField, MappingProposal } from "./mapping";
import { yearIn } from "./meaning";
import { withYearMark } from "./plainText";
import { fieldOf, isOffice, labelOf, placeOf, yearPlace } from "./proposeFields";
import { placeBeside, placeBesideYear } from "./valuePlace";

/** What a person shows by picking a cell: the printed title, a column's heading, a field's label or value. */
export type PickTarget = { kind: "title" | "new-column" | "new-field" } | { kind: "column" | "label" | "value"; at: number };

/** Why a cell cannot be what it was picked for. */
export interface PickProblem {
  /** Nothing stands in it; it is a column or field already; the value is not right of its label, nor below it. */
  problem: "blank" | "taken" | "not-beside";
  /** A1 address of the cell. */
  cell: string;
}

/** The mapping with what the cell of its worksheet says about the target; what a person picked is certain. */
export function pickCell(mapping: MappingProposal, worksheet: SheetSnapshot, target: PickTarget, address: string): MappingProposal | PickProblem {
  const grid = new Grid(worksheet);
  const { top, left } = parseAddress(address);
  const block = blockAt(grid, top, left);
  const cell = block.address;
  if (block.text.trim() === "" && target.kind !== "value") return { problem: "blank", cell };
  switch (target.kind) {
    case "title":
      return { ...mapping, title: withYearMark(block.text), year: yearIn(block.text, null) ?? mapping.year };
    case "new-column":
      if (mapping.columns.some((column) => column.address === cell)) return { problem: "taken", cell };
      return { ...mapping, columns: [...mapping.columns, { ...headingAt(worksheet, cell)!, line: null, role: null, confidence: 1 }] };
    case "column":
      return {
        ...mapping,
        columns: withHeading(mapping.columns, target.at, { ...headingAt(worksheet, cell)!, line: lineUnder(mapping.columns, target.at, cell) }),
      };
    case "new-field": {
      if (mapping.fields.some((field) => field.address === cell)) return { problem: "taken", cell };
      const field = fieldOf(block)?.field ?? (yearIn(block.text, null) === null ? (isOffice(block) ? "department" : null) : "fiscalYear");
      return { ...mapping, fields: [...mapping.fields, { ...labelIn(grid, mapping.fields, block, field), field, confidence: 1 }] };
    }
    case "label":
      return withField(mapping, target.at, labelIn(grid, mapping.fields, block, mapping.fields[target.at]!.field));
    case "value": {
      const found = valueIn(grid, mapping.fields, mapping.fields[target.at]!, block);
      return found ? withField(mapping, target.at, found) : { problem: "not-beside", cell };
    }
  }
}

/** The column's line of a row, where rows have several lines under the picked heading too: 目標 of another year. */
function lineUnder(columns: readonly MappedColumn[], at: number, cell: string): string | null {
  return columns.some(({ address, line }) => address === cell && line !== null) ? columns[at]!.line : null;
}

type Heading = Pick<MappedColumn, "heading" | "under" | "line" | "address">;
type Label = Pick<MappedField, "label" | "place" | "address">;

/** The column with another heading; a column that had this heading takes the former one, so that none is lost or read twice. */
function withHeading(columns: readonly MappedColumn[], at: number, heading: Heading): MappedColumn[] {
  const { under, line, address, heading: name } = columns[at]!;
  const former: Heading = { heading: name, under, line, address };
  return columns.map((column, place) => {
    if (place === at) return { ...column, ...heading, confidence: 1 };
    return column.address === heading.address && column.line === heading.line ? { ...column, ...former } : column;
  });
}

function withField(mapping: MappingProposal, at: number, label: Label): MappingProposal {
  return { ...mapping, fields: mapping.fields.map((field, place) => (place === at ? { ...field, ...label, confidence: 1 } : field)) };
}

/** A fiscal year is its own value, an office beside it has no label, any other text is the label of what stands beside it. */
function labelIn(grid: Grid, fields: readonly MappedField[], block: Block, field: MappedField["field"]): Label {
  const { address } = block;
  if (field === "fiscalYear" && yearIn(block.text, null) !== null) return yearPlace(grid, block);
  const place = placeOf(grid, block);
  const beside = place !== "inside" && isOffice(block) && !fieldOf(block) ? placeBesideYear(grid, fields, block) : null;
  return beside ? { label: null, place: beside, address } : { label: labelOf(block, place), place, address };
}

function valueIn(grid: Grid, fields: readonly MappedField[], field: MappedField, value: Block): Label | null {
  const { top, left } = parseAddress(field.address);
  const label = field.label === null ? null : blockAt(grid, top, left);
  const place = label && placeBeside(grid, label, value);
  if (place) return { label: field.label, place, address: field.address };
  const besideYear = placeBesideYear(grid, fields, value);
  return besideYear && { label: null, place: besideYear, address: value.address };
}
