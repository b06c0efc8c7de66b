/** For what a field says while it is filled in: as Fluent's alert it would break into what is being read, also into the first words of a form that was just opened. */
export const UNHURRIED = { role: "status" } as const;
