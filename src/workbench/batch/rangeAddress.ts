import { parseRangeAddress } from "../../excel/areaAddresses";
import { areaAddress, columnLetters, type Area } from "../../sheet/address";
import { MAX_COLUMNS, MAX_ROWS } from "../model/modelSheet";
import { quotedSheetName } from "../model/sheetName";
import { ApiError } from "./apiError";

/** An address split at its sheet name: `'1位'!A1` → `1位`, `A1`; the name is undefined where there is none. */
export function splitAddress(address: string): { sheet: string | undefined; local: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: undefined, local: address };
  const name = address.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheet: quoted ? quoted[1]!.replaceAll("''", "'") : name, local: address.slice(at + 1) };
}

/** The area of an address without sheet name: cells, whole columns (`A:C`) or whole rows (`1:3`). */
export function areaOf(local: string): Area {
  try {
    return inside(parseRangeAddress(local));
  } catch {
    throw invalid(local);
  }
}

/** Addresses of several areas, `A1:B2,D4`. */
export function areasOf(addresses: string): Area[] {
  return addresses.split(",").map((address) => areaOf(splitAddress(address.trim()).local));
}

/** Full address with the sheet name, as `Range.address` gives it. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${quotedSheetName(sheetName)}!${localAddress(area)}`;
}

/** Throws InvalidArgument unless the area lies on a worksheet. */
export function inside(area: Area): Area {
  const sorted = {
    top: Math.min(area.top, area.bottom),
    left: Math.min(area.left, area.right),
    bottom: Math.max(area.top, area.bottom),
    right: Math.max(area.left, area.right),
  };
  if (sorted.top < 0 || sorted.left < 0 || sorted.bottom >= MAX_ROWS || sorted.right >= MAX_COLUMNS) throw invalid(areaAddress(sorted));
  return sorted;
}

function localAddress(area: Area): string {
  const { top, left, bottom, right } = area;
  if (top === 0 && bottom === MAX_ROWS - 1) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (left === 0 && right === MAX_COLUMNS - 1) return `${top + 1}:${bottom + 1}`;
  return areaAddress(area);
}

function invalid(address: string): ApiError {
  return new ApiError("InvalidArgument", `${address} is no range of a worksheet.`);
}
