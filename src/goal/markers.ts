import type { Block } from "../sheet/grid";
import { keyOf } from "./columnAreas";
import type { HeaderColumn, TableHeader } from "./header";
import { isShort } from "./lines";

/** Whether a text is nothing but the printed label of a row: ①, (1), 2., 1-1. */
export function isMarkerText(text: string): boolean {
  return /^(?:[\u2460-\u2473]|[(]?\d{1,2}[).]?|\d-\d{1,2})$/u.test(text.trim().normalize("NFC"));
}

/**
 * The row's marker: the form's own marker column, or the first of two cells under the initiative's heading, or what
 * stands left of the initiative. Taken out of the initiative's blocks.
 */
export function takeMarker(byColumn: Map<HeaderColumn, Block[]>, left: readonly Block[], header: TableHeader): Block | null {
  const own = header.columns.find(({ form }) => form.role === "marker");
  if (own) return byColumn.get(own)?.[0] ?? null;
  const key = keyOf(header.columns);
  const under = byColumn.get(key) ?? [];
  const first = under[0];
  const beside = under.find((block) => first && block.area.top === first.area.top && block.area.left > first.area.right);
  if (first && (beside || isMarkerText(first.text)) && isShort(first.text) && key.form.line === undefined) {
    under.splice(0, 1);
    return first;
  }
  return left.filter((block) => block.text.trim() !== "" && isShort(block.text)).at(-1) ?? null;
}
