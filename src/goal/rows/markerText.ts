import { compact } from "../../japanese/text/text";

const LONGEST_MARKER = 8;

/** A number in a circle, which may be a marker or a sub-item's number. */
export const CIRCLED = /[\u2460-\u2473]/;

/** Whether a text is nothing but the printed label of a row: ①, (1), 2., 1-1. */
export function isMarkerText(text: string): boolean {
  return /^(?:[\u2460-\u2473]|[(]?\d{1,2}[).]?|\d-\d{1,2})$/u.test(text.trim().normalize("NFC"));
}

/** Whether a text is short enough for a marker. */
export function isShort(text: string): boolean {
  return compact(text).length <= LONGEST_MARKER;
}
