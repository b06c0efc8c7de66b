import { tokens } from "@fluentui/react-components";
import { focusRing } from "./focusRing";

/** A whole entry of a list as one button: as wide as the list, text like text. */
export const listButton = {
  width: "100%",
  border: "none",
  color: tokens.colorNeutralForeground1,
  fontFamily: "inherit",
  fontSize: tokens.fontSizeBase300,
  // A button has none of its surroundings; without one, lines that wrap stand too close.
  lineHeight: tokens.lineHeightBase300,
  textAlign: "start",
  cursor: "pointer",
  ":hover": { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1Hover}` },
  ...focusRing,
} as const;
