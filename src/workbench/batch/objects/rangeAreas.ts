import { apiType, type ApiType } from "../apiObject";
import { wholeArgument } from "../arguments";
import { ApiError } from "../apiError";
import { fullAddress } from "../rangeAddress";
import { RangeTarget, type AreasTarget } from "../rangeTarget";
import { conditionalFormatsObject } from "./conditionalFormats";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

/** Several areas of one worksheet. */
export const rangeAreasObject: ApiType<AreasTarget> = apiType({
  name: "RangeAreas",
  keepable: true,
  properties: {
    Address: { get: addresses },
    AddressLocal: { get: addresses },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: {
      get: ({ areas }) => areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0),
    },
  },
  links: {
    ConditionalFormats: (target) => conditionalFormatsObject(target),
    Areas: (target) => rangeCollection(target),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
});

const rangeCollection: ApiType<AreasTarget> = apiType({
  name: "RangeCollection",
  properties: {},
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[wholeArgument(index, "index", 0)];
      if (!area) throw new ApiError("InvalidArgument", "There is no area with this index.");
      return rangeObject(new RangeTarget(sheet, area));
    },
  },
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(new RangeTarget(sheet, area))),
});

function addresses({ sheet, areas }: AreasTarget): string {
  return areas.map((area) => fullAddress(sheet.name, area)).join(",");
}
