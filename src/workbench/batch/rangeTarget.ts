import type { Area } from "../../sheet/address";
import type { ModelSheet } from "../model/modelSheet";
import { ApiError } from "./apiError";
import { isApiObject } from "./apiObject";
import { wrongArgument } from "./arguments";
import { areaOf, inside, splitAddress } from "./rangeAddress";
import type { Session } from "./session";

/** What a Range stands for. */
export class RangeTarget {
  constructor(
    readonly sheet: ModelSheet,
    readonly area: Area,
  ) {}

  get rows(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columns(): number {
    return this.area.right - this.area.left + 1;
  }

  /** Another area of the same sheet; InvalidArgument when it leaves the sheet. */
  at(area: Area): RangeTarget {
    return new RangeTarget(this.sheet, inside(area));
  }
}

/** What a RangeAreas stands for: one or more areas of one sheet. */
export class AreasTarget {
  constructor(
    readonly sheet: ModelSheet,
    readonly areas: readonly Area[],
  ) {}
}

/** The range that a text names: an address, with or without sheet name, or a defined name. */
export function namedRange(text: string, home: ModelSheet, session: Session): RangeTarget {
  const { sheet: sheetName, local } = splitAddress(text);
  const names = session.model.names.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  const defined = names.find(({ sheetId }) => sheetId === home.id) ?? names.find(({ sheetId }) => sheetId === undefined);
  if (defined) return namedRange(defined.formula.slice(1), home, session);
  const sheet = sheetName === undefined ? home : session.model.sheetByName(sheetName);
  if (!sheet) throw new ApiError("ItemNotFound", `There is no worksheet ${sheetName}.`);
  return new RangeTarget(sheet, areaOf(local));
}

/** An argument that is a Range or an address. */
export function rangeArgument(value: unknown, name: string, home: ModelSheet, session: Session): RangeTarget {
  if (typeof value === "string") return namedRange(value, home, session);
  if (isApiObject(value) && value.target instanceof RangeTarget) return value.target;
  throw wrongArgument(name);
}
