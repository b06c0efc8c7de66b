import type { ExcelPort } from "../../excel/excelPort";
import type { GoalListSession } from "../../sharepoint/goalList";

/** Opens the goal list once and gives the same session afterwards; its code is loaded on first use. A failed opening is tried anew. */
export function openGoalList(excel: ExcelPort): () => Promise<GoalListSession> {
  let opening: Promise<GoalListSession> | null = null;
  return () => {
    opening ??= import("./connectGoalList")
      .then(({ connectGoalList }) => connectGoalList(excel))
      .catch((error: unknown) => {
        opening = null;
        throw error;
      });
    return opening;
  };
}
