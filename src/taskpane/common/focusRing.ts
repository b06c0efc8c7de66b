import { tokens } from "@fluentui/react-components";

/** Visible focus for the plain buttons of the pane, as Fluent's own controls show it. */
export const focusRing = {
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", borderRadius: tokens.borderRadiusMedium },
} as const;
