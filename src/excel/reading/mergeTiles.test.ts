import fc from "fast-check";
import { overlaps, type Area } from "../../sheet/address";
import { joinPieces, mergeTiles } from "./mergeTiles";

const whole: Area = { top: 3, left: 2, bottom: 402, right: 141 };

function cut(area: Area, tile: Area): Area {
  return {
    top: Math.max(area.top, tile.top),
    left: Math.max(area.left, tile.left),
    bottom: Math.min(area.bottom, tile.bottom),
    right: Math.min(area.right, tile.right),
  };
}

/** A grid of merged areas side by side: the most that an area can hold of this size, shifted by some cells. */
const grid = fc.record({ height: fc.integer({ min: 1, max: 9 }), width: fc.integer({ min: 1, max: 9 }), down: fc.nat(8), right: fc.nat(8) }).map(
  ({ height, width, down, right }): Area[] => {
    const areas: Area[] = [];
    for (let top = whole.top + down; top + height - 1 <= whole.bottom; top += height) {
      for (let left = whole.left + right; left + width - 1 <= whole.right; left += width) {
        areas.push({ top, left, bottom: top + height - 1, right: left + width - 1 });
      }
    }
    return areas.filter((area) => area.bottom > area.top || area.right > area.left);
  },
);

test("tiles cover the area, and no packing of merged areas brings more than 512 into one", () => {
  const tiles = mergeTiles(whole);
  for (const corner of [
    { top: whole.top, left: whole.left },
    { top: whole.bottom, left: whole.right },
  ]) {
    expect(tiles.some((tile) => overlaps(tile, { ...corner, bottom: corner.top, right: corner.left }))).toBe(true);
  }
  fc.assert(
    fc.property(grid, (merges) => {
      for (const tile of tiles) expect(merges.filter((merge) => overlaps(merge, tile)).length).toBeLessThanOrEqual(512);
    }),
    { numRuns: 20 },
  );
});

test("pieces cut by tiles, or whole areas told by several, join to what was there", () => {
  const tiles = mergeTiles(whole);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(390), fc.nat(130), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 40 })), { maxLength: 40 }), fc.boolean(), (given, areCut) => {
      const merges = given
        .map(([top, left, height, width]): Area => ({ top: whole.top + top, left: whole.left + left, bottom: Math.min(whole.bottom, whole.top + top + height), right: Math.min(whole.right, whole.left + left + width) }))
        .filter((area, index, all) => !all.slice(0, index).some((other) => overlaps(other, area)) && (area.bottom > area.top || area.right > area.left));
      const pieces = tiles.flatMap((tile) => merges.filter((merge) => overlaps(merge, tile)).map((merge) => (areCut ? cut(merge, tile) : merge)));
      expect(joinPieces(pieces)).toEqual([...merges].sort((a, b) => a.top - b.top || a.left - b.left));
    }),
    { numRuns: 100 },
  );
});
