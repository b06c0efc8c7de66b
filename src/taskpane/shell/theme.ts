import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** The part of Office.context.officeTheme that decides how the pane looks; absent where Office gives none. */
export interface OfficeColors {
  bodyBackgroundColor?: string;
  bodyForegroundColor?: string;
}

/** Japanese faces of the systems that Office runs on; Latin text keeps Office's own face. */
const FONTS = "'Segoe UI', 'BIZ UDPGothic', 'Yu Gothic UI', 'Meiryo UI', 'Hiragino Sans', 'BIZ UDGothic', 'Noto Sans JP', system-ui, sans-serif";

/**
 * The Fluent theme that goes with Office's colours: dark on a dark body, high contrast where black and white (or a
 * pure colour) face each other, light otherwise.
 */
export function themeFor(colors: OfficeColors | undefined): Theme {
  return { ...baseTheme(colors), fontFamilyBase: FONTS };
}

function baseTheme(colors: OfficeColors | undefined): Theme {
  const body = channels(colors?.bodyBackgroundColor);
  if (!body) return webLightTheme;
  const text = channels(colors?.bodyForegroundColor);
  const black = body.every((channel) => channel === 0);
  if (black && text?.every((channel) => channel === 0 || channel === 255)) return teamsHighContrastTheme;
  return brightness(body) < 128 ? webDarkTheme : webLightTheme;
}

/** Red, green and blue of `#rrggbb`; null for anything else. */
function channels(color: string | undefined): number[] | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  return match ? match.slice(1).map((channel) => parseInt(channel, 16)) : null;
}

/** Perceived brightness, 0 to 255 (ITU-R BT.601 weights). */
function brightness([red = 0, green = 0, blue = 0]: number[]): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
