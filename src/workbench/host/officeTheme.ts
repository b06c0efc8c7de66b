/** Office's own colours, as `Office.context.officeTheme` gives them in Excel for Windows and Mac. */
export interface OfficeTheme {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
}

export const OFFICE_THEMES = {
  light: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#262626", controlBackgroundColor: "#F0F0F0", controlForegroundColor: "#262626" },
  dark: { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF", controlBackgroundColor: "#0A0A0A", controlForegroundColor: "#FFFFFF" },
  contrast: { bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFFFF", controlBackgroundColor: "#000000", controlForegroundColor: "#FFFFFF" },
} as const satisfies Record<string, OfficeTheme>;

export type ThemeName = keyof typeof OFFICE_THEMES;

/** The part of office.js in a frame that the context object is made by. */
interface OfficeJsWindow {
  OSF?: { DDA?: { Context?: { prototype: object } } };
}

/**
 * Lends the theme of Excel on the desktop to an office.js for the web, which has none of its own. To be called when
 * that office.js asks for its host's context: its classes are there then, its context object is not yet.
 */
export function lendTheme(frame: Window | null, theme: OfficeTheme): void {
  const prototype = (frame as OfficeJsWindow | null)?.OSF?.DDA?.Context?.prototype;
  if (prototype) Object.defineProperty(prototype, "officeTheme", { value: theme, enumerable: true, configurable: true });
}
