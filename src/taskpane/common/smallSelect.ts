/** The part of a small Fluent Select that shows the choice: theirs has the height of its text at its usual size. */
export const smallSelect = { height: "auto", minHeight: "24px" } as const;
