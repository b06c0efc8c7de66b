import { WORKBOOK_TARGET } from "./events";
import type { Session } from "./session";

type Method<T> = (target: T, args: readonly unknown[], session: Session) => void;

/**
 * The `_Register…` and `_Unregister…` methods of a type.
 *
 * @param targetId what the client listens for: a sheet's id, or the workbook
 * @param events names behind `_Register` with their event numbers
 */
export function registrations<T>(targetId: (target: T) => string, events: Readonly<Record<string, number>>): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (target, _, session) => void session.registered.add(`${type}:${targetId(target)}`);
    methods[`_Unregister${name}`] = (target, _, session) => void session.registered.delete(`${type}:${targetId(target)}`);
  }
  return methods;
}

/** The target of events of the workbook as a whole. */
export const ofWorkbook = (): string => WORKBOOK_TARGET;
