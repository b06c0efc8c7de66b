import { useEffect, useMemo, useRef, type ComponentProps } from "react";
import { cellAddress, columnLetters, overlaps, type Area, type Position } from "../../sheet/address";
import { entryText } from "../model/cellEntry";
import type { ModelSheet } from "../model/modelSheet";
import type { WorkbookModel } from "../model/workbookModel";
import { ChartPicture } from "./ChartPicture";
import { EntryField, type EntryHandle } from "./EntryField";
import { GridRow, cellId } from "./GridRow";
import { nextPosition } from "./gridKeys";
import { gridLayout, layoutSize } from "./gridLayout";
import { useGridActions } from "./useGridActions";
import { useRowRevisions } from "./useRowRevisions";
import { useWords } from "./words";

interface GridProps {
  model: WorkbookModel;
  onEnter(position: Position, text: string): void;
}

/** The active worksheet as a table: headings, merged cells, selection by pointer and keyboard, entry in place. */
export function Grid({ model, onEnter }: GridProps) {
  const words = useWords();
  const revisionOf = useRowRevisions(model);
  const sheet = model.activeSheet;
  const { columns, rows, rowsLeftOut } = layoutSize(sheet);
  const layout = useMemo(() => gridLayout(sheet, { columns, rows, rowsLeftOut }), [sheet, columns, rows, rowsLeftOut]);
  const entry = useRef<EntryHandle>(null);
  const { selection } = model;
  const active: Position = { row: selection.top, column: selection.left };
  const activeId = cellId(active);

  useScrollTo(activeId, sheet);
  const { select, follow, edit, onEditing } = useGridActions(model, entry);
  const move = (key: string): boolean => {
    const next = nextPosition(key, selection, sheet, layout);
    if (next) select(next);
    return next !== undefined;
  };
  const onKey = (key: string): boolean => {
    if (key !== "Delete" && key !== "Backspace") return move(key);
    onEnter(active, "");
    return true;
  };

  return (
    <div className="grid-scroller">
      <div className="grid-paper" onPointerUp={() => entry.current?.focus()}>
        <table className="grid" role="grid" aria-label={words.grid(sheet.name)} style={{ width: gridWidth(sheet, layout.columns) }}>
          <GridHead sheet={sheet} columns={layout.columns} selection={selection} />
          <GridBody sheet={sheet} layout={layout} selection={selection} revisionOf={revisionOf} onSelect={select} onEdit={edit} onFollow={follow} />
        </table>
        {sheet.charts.map((chart) => (
          <ChartPicture key={chart.id} sheet={sheet} chart={chart} />
        ))}
        <EntryField
          ref={entry}
          label={words.editCell(cellAddress(active))}
          cellId={activeId}
          content={entryText(sheet.cellOrBlank(active.row, active.column))}
          onKey={onKey}
          onEditing={onEditing}
          onCommit={(text) => onEnter(active, text)}
          onEntered={() => move("ArrowDown")}
        />
      </div>
      {layout.rowsLeftOut > 0 && <p className="grid-note">{words.moreRows(layout.rows.length, layout.rows.length + layout.rowsLeftOut)}</p>}
    </div>
  );
}

/** Keeps the active cell in view, also when another sheet comes up with the same cell. */
function useScrollTo(id: string, sheet: ModelSheet): void {
  useEffect(() => {
    document.getElementById(id)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [id, sheet]);
}

type GridBodyProps = Omit<ComponentProps<typeof GridRow>, "row" | "selection" | "revision"> & {
  selection: Area;
  /** See GridRow's `revision`. */
  revisionOf(row: number): number;
};

/** The rows that are drawn; one that the selection does not touch is not told of it, so that it is not drawn anew. */
function GridBody({ layout, selection, revisionOf, ...row }: GridBodyProps) {
  return (
    <tbody>
      {layout.rows.map((at) => {
        const selected = overlaps(selection, { top: at, left: 0, bottom: at, right: Infinity });
        return <GridRow key={at} {...row} layout={layout} row={at} selection={selected ? selection : undefined} revision={revisionOf(at)} />;
      })}
    </tbody>
  );
}

interface GridHeadProps {
  sheet: ModelSheet;
  /** The columns that are drawn. */
  columns: readonly number[];
  selection: Area;
}

/** The widths of the columns and their letters. */
function GridHead({ sheet, columns, selection }: GridHeadProps) {
  return (
    <>
      <colgroup>
        <col className="row-headings" />
        {columns.map((column) => (
          <col key={column} style={{ width: sheet.columnWidth(column) }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th className="corner" />
          {columns.map((column) => (
            <th key={column} scope="col" data-selected={(selection.left <= column && column <= selection.right) || undefined}>
              {columnLetters(column)}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

/** Width of the row headings in pixels; see workbench.css. */
const HEADINGS_WIDTH = 44;

/** With a width of its own the grid keeps its columns as wide as the sheet has them, however long a text is. */
function gridWidth(sheet: ModelSheet, columns: readonly number[]): number {
  return columns.reduce((sum, column) => sum + sheet.columnWidth(column), HEADINGS_WIDTH);
}
