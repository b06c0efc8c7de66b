import { asExcelError } from "../../excel/excelError";
import { followWorkbook } from "./following";
import type { Pane } from "./Pane";

/**
 * Reads the open workbook with what it carries, and follows it. Following begins first: what somebody edits while the
 * workbook is being read is read again.
 */
export async function beginWork({ store, ports, workbook, edits, answers, reviews }: Pane): Promise<void> {
  const [following] = await Promise.allSettled([followWorkbook(store, ports, edits), workbook.checkAll(), answers.load()]);
  if (following.status === "rejected") store.update((state) => ({ ...state, reading: { state: "failed", fault: asExcelError(following.reason).fault } }));
  void reviews.load(false);
}
