import type { WorkbookModel } from "../model/workbookModel";
import { Session } from "./session";

const sessions = new WeakMap<WorkbookModel, Session>();

/** The add-in's session with a workbook; one for each workbook. */
export function sessionOf(model: WorkbookModel): Session {
  const session = sessions.get(model) ?? new Session(model);
  sessions.set(model, session);
  return session;
}

/**
 * Runs one batch of office.js on a workbook.
 *
 * @param body the request's body, JSON
 * @returns the response's body, JSON
 * @throws HostRefusal with Office's error number when the batch is refused as a whole
 */
export function interpretBatch(model: WorkbookModel, body: string): string {
  return sessionOf(model).execute(body);
}
