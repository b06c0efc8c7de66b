import { isAt } from "../lookup/sticky";

/** `も発生しなかった` behind 1件, in one clause. */
const DENIED = / ?も[^、。\n\d()]{0,14}(?:な(?:い|かった|く(?!な)|し)|ません|[ぁ-ん]ず(?=$|[、。\n]|に))(?!こと|わけ)/y;

/** Whether a number and its unit, ending at `end`, say that there was none at all: 一件もなかった, 1件も出さない. */
export function deniesAll(folded: string, end: number, value: number): boolean {
  return value === 1 && isAt(DENIED, folded, end);
}
