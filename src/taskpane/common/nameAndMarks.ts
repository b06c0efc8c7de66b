/** A name with its marks at the end of the line; below it where larger text leaves the name no room. */
export const nameAndMarks = {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  justifyContent: "flex-end",
  "& > :first-child": { flex: "1 1 7em", minWidth: 0, overflowWrap: "anywhere" },
} as const;
