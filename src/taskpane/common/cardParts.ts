import { tokens } from "@fluentui/react-components";
import { listButton } from "./listButton";

/** A card of a list that opens: its frame, its heading, the button in it, the arrow at its beginning and the mark of a card without findings. */
export const cardParts = {
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: "hidden" },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  header: {
    ...listButton,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    gap: `0 ${tokens.spacingHorizontalS}`,
    alignItems: "start",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  chevron: { marginTop: "2px" },
  clean: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusSuccessForeground1,
    fontSize: tokens.fontSizeBase200,
  },
} as const;
