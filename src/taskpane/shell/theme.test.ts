import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { themeFor } from "./theme";

test.each([
  ["white", { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000" }, webLightTheme],
  ["colorful", { bodyBackgroundColor: "#f3f2f1", bodyForegroundColor: "#252423" }, webLightTheme],
  ["dark grey", { bodyBackgroundColor: "#444444", bodyForegroundColor: "#FFFFFF" }, webDarkTheme],
  ["black", { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" }, webDarkTheme],
  ["high contrast", { bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFF00" }, teamsHighContrastTheme],
  ["unknown", undefined, webLightTheme],
  ["unreadable", { bodyBackgroundColor: "canvas" }, webLightTheme],
])("Office in %s gets its Fluent theme", (_, colors, theme) => {
  expect(themeFor(colors).colorNeutralBackground1).toBe(theme.colorNeutralBackground1);
});
