import { tokens } from "@fluentui/react-components";

/** Below a row's name, what it is about. */
export const rowTitle = {
  display: "block",
  overflowWrap: "anywhere",
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
} as const;
