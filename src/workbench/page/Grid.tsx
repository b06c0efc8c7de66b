import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { areaAddress, columnLetters } from "../../sheet/address";
import type { Position } from "../../sheet/address";
import type { WorkbookModel } from "../model/workbookModel";
import { GridRow, cellId, overlaps } from "./GridRow";
import type { Entry } from "./GridRow";
import { nextPosition, typesCharacter } from "./gridKeys";
import { gridLayout, layoutSize } from "./gridLayout";
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
  const [entry, setEntry] = useState<Entry>();
  useEffect(() => setCellEditing(model, entry !== undefined), [model, entry]);
  const table = useRef<HTMLTableElement>(null);
  const { selection } = model;
  const active: Position = { row: selection.top, column: selection.left };
  const activeId = cellId(active);

  useEffect(() => {
    document.getElementById(activeId)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [activeId, sheet]);

  const select = useCallback(
    ({ row, column }: Position) => model.select(model.activeSheet.id, { top: row, left: column, bottom: row, right: column }),
    [model],
  );
  const edit = useCallback(
    (position: Position, text?: string) => {
      const cell = model.activeSheet.cellOrBlank(position.row, position.column);
      const address = areaAddress({ top: position.row, left: position.column, bottom: position.row, right: position.column });
      setEntry({ ...position, sheetId: model.activeSheet.id, text: text ?? entryText(cell), label: words.editCell(address) });
    },
    [model, words],
  );
  const finish = useCallback(() => {
    setEntry(undefined);
    table.current?.focus({ preventScroll: true });
  }, []);
  const commit = useCallback(
    (position: Position, text: string) => {
      finish();
      const before = entryText(model.activeSheet.cellOrBlank(position.row, position.column));
      if (text !== before) onEnter(position, text);
    },
    [finish, model, onEnter],
  );

  const onKeyDown = (event: React.KeyboardEvent) => {
    const next = nextPosition(event.key, selection, sheet, layout);
    if (next) select(next);
    else if (event.key === "F2" || event.key === "Enter") edit(active);
    else if (event.key === "Delete" || event.key === "Backspace") onEnter(active, "");
    else if (typesCharacter(event)) edit(active, event.key);
    else return;
    event.preventDefault();
  };

  return (
    <div className="grid-scroller">
      <table
        ref={table}
        className="grid"
        role="grid"
        tabIndex={0}
        aria-label={words.grid(sheet.name)}
        aria-activedescendant={activeId}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          <col className="row-headings" />
          {layout.columns.map((column) => (
            <col key={column} style={{ width: sheet.columnWidth(column) }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th className="corner" />
            {layout.columns.map((column) => (
              <th key={column} scope="col" data-selected={(selection.left <= column && column <= selection.right) || undefined}>
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {layout.rows.map((row) => {
            const line = { top: row, left: 0, bottom: row, right: Infinity };
            return (
              <GridRow
                key={row}
                sheet={sheet}
                layout={layout}
                row={row}
                selection={overlaps(selection, line) ? selection : undefined}
                entry={entry?.row === row && entry.sheetId === sheet.id ? entry : undefined}
                revision={revisionOf(row)}
                onSelect={select}
                onEdit={edit}
                onCommit={commit}
                onCancel={finish}
              />
            );
          })}
        </tbody>
      </table>
      {layout.rowsLeftOut > 0 && <p className="grid-note">{words.moreRows(layout.rows.length, layout.rows.length + layout.rowsLeftOut)}</p>}
    </div>
  );
}

/** Excel refuses the add-in's batches while somebody types in a cell. */
function setCellEditing(model: WorkbookModel, editing: boolean): void {
  model.cellEditing = editing;
}

/** What an entry starts from: the formula, the text of a text cell as it is, else what is displayed. */
export function entryText(cell: { formula?: string; value: unknown; text: string; quotePrefix?: boolean }): string {
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === "string") return cell.quotePrefix ? `'${cell.value}` : cell.value;
  return cell.text;
}

/** Counts the changes of each row, so that a changed cell draws its row and not the whole sheet. */
function useRowRevisions(model: WorkbookModel): (row: number) => number {
  const [revisions, setRevisions] = useState<ReadonlyMap<number, number>>(new Map());
  useEffect(
    () =>
      model.subscribe((event) =>
        setRevisions((previous) => {
          const next = new Map(previous);
          if (event.type === "cell-changed") {
            for (let row = event.area.top; row <= event.area.bottom; row++) next.set(row, (next.get(row) ?? 0) + 1);
          }
          return next;
        }),
      ),
    [model],
  );
  return (row) => revisions.get(row) ?? 0;
}
