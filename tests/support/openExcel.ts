import { loadExcel } from "../../src/workbench/batch/routeB";
import { WorkbookModel } from "../../src/workbench/model/workbookModel";
import { officeExcel } from "../../src/excel/officeExcel";

/**
 * A small open workbook behind the real library: a goal sheet 1位 with two merged areas, a hidden list beside it.
 *
 * @param prepare changes the workbook before it is opened
 */
export function openExcel(prepare: (model: WorkbookModel) => void = () => undefined) {
  const model = new WorkbookModel("見本.xlsx", 2026);
  const goal = model.addSheet("1位", "user");
  const list = model.addSheet("リスト", "user");
  list.visibility = "Hidden";
  model.setCell(goal.id, 0, 0, "重点目標管理シート", "user");
  model.setCell(goal.id, 2, 0, 1, "user");
  goal.merges.push({ top: 0, left: 0, bottom: 0, right: 5 }, { top: 3, left: 2, bottom: 4, right: 5 });
  prepare(model);
  const { Excel: excel, session } = loadExcel(model);
  return { model, goal, list, session, port: officeExcel(excel, () => true) };
}

/** Lets the asynchronous requests of the library arrive. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

const PATIENCE = 5000;

/** Waits until something has been heard; gives up in the end, so that the test's own expectation tells what is missing. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo() && waited < PATIENCE; waited += 50) await settle();
}
