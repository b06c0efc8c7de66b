/** Heights of rows in a file are in points, on the screen in pixels. */
export const PIXELS_PER_POINT = 96 / 72;
/** Width of a digit of the default font. */
export const DIGIT_PIXELS = 7;

/** Pixels of a column's width in a file: widths count characters of the default font, padding included (ECMA-376 part 1, 18.3.1.13). */
export function columnPixels(width: number): number {
  return Math.trunc(width * DIGIT_PIXELS + 0.5);
}
