import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that the parts of a proposed form share. */
export const useMappingStyles = makeStyles({
  part: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  lines: { listStyleType: "none", margin: 0, padding: 0 },
  title: { gridTemplateColumns: "minmax(0, 1fr)", marginTop: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});
