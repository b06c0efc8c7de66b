import { within } from "@testing-library/react";

/** All that a figure with this caption says: the caption and the text of a cell. */
export const figure = (place: HTMLElement, caption: string) => within(place).getByText(caption).closest("figure")?.textContent;
