import { boundingArea, overlaps, type Area } from "../../sheet/address";

/** Most merged areas that Excel tells of in one call (`Range.getMergedAreasOrNullObject`). */
const MOST_MERGES = 512;

/** Widest tile; wider sheets are cut into several columns of tiles. */
const WIDEST = 100;

/**
 * Tiles that cover an area so that no tile can touch more than 512 merged areas: at worst every cell on its edge
 * belongs to another one and those inside are pairs, so that cells and edge cells together stay below 1024.
 * Neighbouring tiles share a row or column; see {@link joinPieces}.
 */
export function mergeTiles(area: Area): Area[] {
  const tiles: Area[] = [];
  for (const [left, right] of overlappingSpans(area.left, area.right, WIDEST)) {
    const width = right - left + 1;
    const height = Math.floor((2 * MOST_MERGES - 2 * width) / (width + 2));
    for (const [top, bottom] of overlappingSpans(area.top, area.bottom, height)) tiles.push({ top, left, bottom, right });
  }
  return tiles;
}

/**
 * The merged areas out of what the tiles told. An area on the edge of a tile may come whole from both neighbours or
 * cut in two; as the tiles share a row or column its pieces overlap, which different merged areas never do.
 */
export function joinPieces(pieces: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const piece of pieces) {
    let whole = piece;
    for (let at = joined.findIndex((one) => overlaps(one, whole)); at >= 0; at = joined.findIndex((one) => overlaps(one, whole))) {
      whole = boundingArea(joined.splice(at, 1)[0]!, whole);
    }
    joined.push(whole);
  }
  return joined.filter(({ top, left, bottom, right }) => bottom > top || right > left).sort((a, b) => a.top - b.top || a.left - b.left);
}

function* overlappingSpans(first: number, last: number, length: number): Generator<[number, number]> {
  for (let from = first; ; from += length - 1) {
    const to = Math.min(from + length - 1, last);
    yield [from, to];
    if (to === last) return;
  }
}
