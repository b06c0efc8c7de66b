import { useEffect, useState } from "react";
import type { WorkbookModel } from "../model/workbookModel";

const EVERY_ROW = -1;

/** Counts the changes of each row, so that a changed cell draws its row and not the whole sheet. */
export function useRowRevisions(model: WorkbookModel): (row: number) => number {
  const [revisions, setRevisions] = useState<ReadonlyMap<number, number>>(new Map());
  useEffect(
    () =>
      model.subscribe((event) =>
        setRevisions((previous) => {
          const next = new Map(previous);
          if (event.type === "looks-changed") next.set(EVERY_ROW, (next.get(EVERY_ROW) ?? 0) + 1);
          if (event.type === "cell-changed") {
            for (let row = event.area.top; row <= event.area.bottom; row++) next.set(row, (next.get(row) ?? 0) + 1);
          }
          return next;
        }),
      ),
    [model],
  );
  return (row) => (revisions.get(row) ?? 0) + (revisions.get(EVERY_ROW) ?? 0);
}
