import type { ExcelPort } from "../../excel/excelPort";
import type { GoalListSession } from "../../sharepoint/goalList";
import type { ConnectedList } from "./connectList";
import type { ListSetup } from "./listSetup";

/** The two sides of the configured list: using it, and looking after it. */
export interface ListOpening {
  openGoalList(): Promise<GoalListSession>;
  openListSetup(): Promise<ListSetup>;
}

/** Opens the list once and gives the same afterwards; its code is loaded on first use. A failed opening is tried anew. */
export function listOpening(excel: ExcelPort): ListOpening {
  let opening: Promise<ConnectedList> | null = null;
  const open = (): Promise<ConnectedList> => {
    opening ??= import("./connectList")
      .then(({ connectList }) => connectList(excel))
      .catch((error: unknown) => {
        opening = null;
        throw error;
      });
    return opening;
  };
  return {
    openGoalList: async () => (await open()).session,
    openListSetup: async () => (await open()).setup,
  };
}
