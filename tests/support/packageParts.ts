import { unzipSync, zipSync } from "fflate";

/** The parts of a workbook package by name, as text. */
export type Parts = Record<string, string>;

/** The parts of a package. */
export function partsOf(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]));
}

/** A package of parts. */
export function packageOf(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])), { level: 1 });
}
