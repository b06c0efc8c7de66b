/** The first line of a cell's text: what an initiative is called where there is no room for all of it. */
export const firstLine = (text: string | undefined): string => text?.trim().split("\n", 1)[0] ?? "";
