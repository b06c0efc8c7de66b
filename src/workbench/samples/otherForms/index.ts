import { evaluationSheets } from "./evaluationSheet";
import type { OtherForm } from "./otherForm";
import { progressTable } from "./progressTable";
import { taskList } from "./taskList";

/** The invented town's workbooks in forms of their own, for mapping. */
export const OTHER_FORMS: readonly OtherForm[] = [evaluationSheets, progressTable, taskList];
