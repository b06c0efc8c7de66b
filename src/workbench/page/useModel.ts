import { useEffect, useState } from "react";
import type { ModelEvent } from "../model/modelEvent";
import type { WorkbookModel } from "../model/workbookModel";

/** Draws the component anew after every event of the model that `matters`. */
export function useModel(model: WorkbookModel, matters: (event: ModelEvent) => boolean): void {
  const [, setCount] = useState(0);
  useEffect(
    () =>
      model.subscribe((event) => {
        if (matters(event)) setCount((count) => count + 1);
      }),
    [model, matters],
  );
}
