import { tokens } from "@fluentui/react-components";

/** The line below a row's name that says what it is about, cut where the pane ends. */
export const rowTitle = {
  display: "block",
  overflow: "hidden",
  textOverflow: "ellipsis",
  whiteSpace: "nowrap",
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
} as const;
