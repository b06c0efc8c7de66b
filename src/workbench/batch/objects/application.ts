import type { WorkbookModel } from "../../model/workbookModel";
import { apiType } from "../apiObject";

/** `workbook.application`. The model has no calculation engine, so that calculating does nothing. */
export const applicationObject = apiType<WorkbookModel>({
  name: "Application",
  properties: {
    CalculationMode: { get: () => "Automatic", set: () => undefined },
    CalculationState: { get: () => "Done" },
  },
  methods: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
