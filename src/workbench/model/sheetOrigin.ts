import type { Sheet } from "hucre";
import type { ModelCell } from "./modelCell";
import type { ModelSheet } from "./modelSheet";

/** What a model sheet was filled from: the file's sheet and the cells as they were then. */
export interface Origin {
  sheet: Sheet;
  cells: Map<string, ModelCell>;
  /** Charts of the file as it had them; written as they were unless the model's charts changed. */
  charts: string;
}

/** Where the sheets of a model came from; a sheet that was added has no origin. */
export const origins = new WeakMap<ModelSheet, Origin>();
