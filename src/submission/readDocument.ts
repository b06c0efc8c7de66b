import * as v from "valibot";
import { rowDocumentSchema, SCHEMA_VERSION, type RowDocument } from "./schema";

/** Brings a document one version up; index 0 takes version 1 to version 2, and so on. */
export type Upgrade = (document: Record<string, unknown>) => Record<string, unknown>;

/** None yet: everything written so far is version 1, whose later additions all have a default. */
const UPGRADES: readonly Upgrade[] = [];

/** Why a stored document cannot be read. */
export type DocumentFault = { reason: "not-json" } | { reason: "newer"; version: number } | { reason: "invalid"; path: string };

export type ReadDocument = { ok: true; document: RowDocument } | { ok: false; fault: DocumentFault };

/** Reads a document as it stands in the list, of this version or any older one. Never throws. */
export function readDocument(text: string, upgrades = UPGRADES, current: number = SCHEMA_VERSION): ReadDocument {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { ok: false, fault: { reason: "not-json" } };
  }
  const versioned = v.safeParse(v.looseObject({ schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)) }), stored);
  if (!versioned.success) return invalid("schemaVersion");
  let { output } = versioned;
  if (output.schemaVersion > current) return { ok: false, fault: { reason: "newer", version: output.schemaVersion } };
  while (output.schemaVersion < current) {
    const upgrade = upgrades[output.schemaVersion - 1];
    if (!upgrade) return invalid("schemaVersion");
    output = { ...upgrade(output), schemaVersion: output.schemaVersion + 1 };
  }
  const read = v.safeParse(rowDocumentSchema, output);
  return read.success ? { ok: true, document: read.output } : invalid(v.getDotPath(read.issues[0]) ?? "");
}

function invalid(path: string): ReadDocument {
  return { ok: false, fault: { reason: "invalid", path } };
}
